import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const LIST = '第二条 附件\n附件一：评分表；附件二：价格表。\n'
const SIGNED = '甲方（盖章）：____ 乙方（盖章）：____\n'

const SOUND: readonly Phrasing[] = [
  [
    'annex-list-differs',
    `第一条 服务\n乙方接听热线。\n${LIST}${SIGNED}附件一 评分表\n1. 接通率，目标90%，30分。\n2. 满意率，目标95%，40分。\n3. 出勤，满勤，30分。\n附件二 价格表\n热线每席每月5100元，均含税。\n`,
  ],
  ['place-lost', '第一条 时限\n维修人员在市区2小时内到场，郊区4小时内到场。\n'],
  ['number-lost', '第一条 价格表（人民币元/席）\n热线坐席5200，在线坐席4800。\n'],
  ['sum-wrong', '第一条 示例\n甲类30个、乙类40个，月价=30×20+40×35=600+1,400=2,000元。\n'],
  ['period-unstated', '第一条 回访\n投保人的回访须在犹豫期内完成。\n'],
  ['rate-without-base', '第一条 奖罚\n1.全部达标的，加付当月费用的2%。\n2.满意率每低一个百分点扣1.5%。\n'],
]

const FAULTS: readonly Phrasing[] = [
  ['place-lost', '第一条 地点\n服务地点：省 市 区街道号。\n'],
  ['sum-wrong', '第一条 示例\n月价为30×20+40×35=2,100元。\n'],
]

testPhrasings(FAULTS, SOUND)
