import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const LIST = '附件清单\n附件一《业务范围表》\n附件二《坐席名册》\n附件三《评分考核办法》\n'

const FAULTS: readonly Phrasing[] = [
  ['annex-unlisted', '第一条 价格\n夜班价格按附表三执行。\n附表一 价目\n日班每席4100元，夜班每席4700元。\n'],
  ['annex-unlisted', '第一条 排班\n班次详见附表二。\n附表一 价目\n日班每席4100元，夜班每席4700元。\n'],
  ['annex-unlisted', `第一条 保密\n坐席上岗前签署附件六《保密书》。\n${LIST}`],
  ['annex-number-conflict', `第一条 考核\n扣分见附件二《考核评分表》。\n${LIST}`],
]

const SOUND: readonly Phrasing[] = [
  ['annex-unlisted', '第一条 价格\n夜班价格按附表一执行。\n附表一 价目\n日班每席4100元，夜班每席4700元。\n'],
  ['annex-unlisted', `第一条 名册\n乙方填写附件二《坐席名册》。\n${LIST}`],
  ['annex-number-conflict', `第一条 考核\n扣分见附件三《考核评分表》。\n${LIST}`],
]

testPhrasings(FAULTS, SOUND)
