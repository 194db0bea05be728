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
  ['reference-dangling', '第一条 服务\n乙方受理来电。\n第二条 违约\n违反第一条第二款的，付违约金八千元。\n'],
  ['reference-dangling', '第一条 服务\n乙方：①受理来电；②回访。\n第二条 违约\n有第一条第（四）项行为的，可以解除。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  [
    'trade-left-over',
    '第一条 服务\n客服坐席接听热线，客服记录货物运抵后的破损投诉。\n第二条 知识库\n客服须熟悉房屋租赁的常见咨询。\n',
  ],
  [
    'reference-dangling',
    '第一条 服务\n乙方受理来电。\n乙方回访客户。\n第二条 违约\n违反第一条第二款的，付违约金八千元。\n',
  ],
  [
    'reference-dangling',
    '第一条 服务\n乙方受理来电；回访；外呼。\n第二条 违约\n违反第一条第三项的，付违约金八千元。\n',
  ],
  ['reference-dangling', '第一条 服务\n乙方受理来电。\n第二条 违约\n违反附件二第一条第三项的，付违约金八千元。\n'],
]

testPhrasings(FAULTS, SOUND)
