import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  [
    'trade-left-over',
    '第一条 服务\n乙方安排客服坐席接听热线，客服每日在线。\n第四条 验收\n货物运抵后，甲方应在3日内开箱检验。\n',
  ],
  [
    'trade-left-over',
    '第一条 服务\n乙方安排客服坐席接听热线，客服每日在线。\n第四条 质量\n工程竣工后，质保期为两年，承租人应爱护房屋。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  [
    'trade-left-over',
    '第一条 服务\n客服坐席接听热线，客服记录货物运抵后的破损投诉。\n第二条 知识库\n客服须熟悉房屋租赁的常见咨询。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
