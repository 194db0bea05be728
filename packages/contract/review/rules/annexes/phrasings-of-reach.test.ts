import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const RULES = '接线礼貌，不抢话，不先挂机，转接前说明去向，工单当日录入。'
const SHEET = '接通率按月统计，由平台导出，每月三日前送达，双方核对后签认。'

/** References to annexes that do not exist, or to the wrong one. */
const FAULTS: readonly Phrasing[] = [
  ['annex-titled-absent', '第一条 服务\n接听来电。\n附：退换授权表、班次安排表\n'],
  ['annex-titled-absent', '第一条 服务\n退款按附件《退款权限表》办理。\n'],
  ['annex-titled-absent', '第一条 服务\n接听来电。\n附：《客服奖惩办法》\n'],
  [
    'annex-not-attached',
    `第一条 附表\n本合同的附表为附表一 接线规范；附表二 抽查样表；附表三 交接单。\n附表一 接线规范\n${RULES}\n附表三 交接单\n${SHEET}\n`,
  ],
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
  ['annex-titled-absent', '第一条 服务\n接听来电。\n附：营业执照复印件\n'],
  [
    'annex-not-attached',
    `第一条 附表\n本合同的附表为附表一 接线规范；附表二 交接单。\n附表一 接线规范\n${RULES}\n附表二 交接单\n${SHEET}\n`,
  ],
  ['annex-not-attached', '第一条 附表\n抽查按附表二。\n'],
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
