import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const RULES = '接线礼貌，不抢话，不先挂机，转接前说明去向，工单当日录入。'
const SHEET = '接通率按月统计，由平台导出，每月三日前送达，双方核对后签认。'

/** References to annexes that do not exist, or to the wrong one. */
const FAULTS: readonly Phrasing[] = [
  [
    'annex-unlisted',
    `第一条 服务\n规范按附件一《接线规范》，考核按附件二《考核表》。\n第二条 解除\n出现附件三规定的情形的，甲方可以解除。\n附件一：接线规范\n${RULES}\n附件二：考核表\n${SHEET}\n`,
  ],
  ['annex-unlisted', '第一条 附件\n附件1：价格表；附件2：排班表。\n第二条 价款\n加班费以附件4表中所列为限。\n'],
  ['annex-unlisted', '第一条 附件\n附件1：价格表；附件2：排班表。\n第二条 违约\n违反附件5第3条的，每次付五百元。\n'],
  [
    'annex-number-conflict',
    `第一条 服务\n规范见附件一《考核表》，考核见附件二《接线规范》。\n附件一：接线规范\n${RULES}\n附件二：考核表\n${SHEET}\n`,
  ],
  [
    'annex-number-conflict',
    `第一条 服务\n接线规范详见附件二，考核办法详见附件一。\n附件一：接线规范\n${RULES}\n附件二：考核表\n${SHEET}\n`,
  ],
]

/** What looks like it and is in order. */
const SOUND: readonly Phrasing[] = [
  [
    'annex-number-conflict',
    `第一条 服务\n接线规范详见附件一，考核办法详见附件二。\n附件一：接线规范\n${RULES}\n附件二：考核表\n${SHEET}\n`,
  ],
  [
    'annex-number-conflict',
    `第一条 服务\n服务内容见附件一，服务标准见附件二。\n附件一：接线规范\n${RULES}\n附件二：考核表\n${SHEET}\n`,
  ],
  ['annex-unlisted', '第一条 附件\n附件1：价格表；附件2：排班表。\n第二条 价款\n加班费以附件1表中所列为限。\n'],
]

testPhrasings(FAULTS, SOUND)
