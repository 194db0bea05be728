import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What must come first comes last, or ends too soon. */
const FAULTS: readonly Phrasing[] = [
  ['objection-before-result', '第一条 考核\n乙方不服评分的，异议须在考核通报下发前5日内递交。\n'],
  ['objection-before-result', '第一条 质检\n对扣分有申诉的，在质检报告公布前3日内书面提出。\n'],
  ['objection-before-result', '第一条 对账\n1、甲方每月10日前发送对账单。\n2、乙方应在该月8日前提出异议。\n'],
  ['objection-before-result', '第一条 对账\n甲方次月15日前出具账单；乙方如有异议，应在次月十日前书面说明。\n'],
  [
    'effect-circular',
    '第一条 生效\n本协议自预付款到账之日起生效。\n第二条 付款\n甲方在协议生效后三个工作日内支付预付款。\n',
  ],
  ['effect-circular', '第一条 生效\n合同经签字且乙方提交保函后生效。\n第二条 担保\n保函应于合同生效后10日内提交。\n'],
  [
    'paper-lapses-early',
    '第一条 期限\n合同期限自2030年1月1日起至2031年12月31日止。\n第二条 保险\n乙方投保责任保险，保险期限至2031年6月30日。\n',
  ],
  ['term-dates-differ', '第一条 期限\n本协议自2030年4月1日至2031年3月31日，服务期9个月。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['objection-before-result', '第一条 考核\n乙方有异议的，在考核通报下发后5日内递交。\n'],
  ['objection-before-result', '第一条 结算\n甲方每月20日前完成核对，乙方应在次月3日前提出异议。\n'],
  ['objection-before-result', '第一条 考核\n甲方每月5日前公布得分，乙方有异议的，应在当月10日前提出。\n'],
  [
    'effect-circular',
    '第一条 生效\n本协议自双方盖章之日起生效。\n第二条 付款\n甲方在协议生效后三个工作日内支付预付款。\n',
  ],
  ['effect-circular', '第一条 生效\n本协议自预付款到账之日起生效。\n第二条 押金\n乙方在协议生效后五日内交付押金。\n'],
  [
    'paper-lapses-early',
    '第一条 期限\n合同期限自2030年1月1日起至2031年12月31日止。\n第二条 担保\n保函有效期至2030年12月31日，届满前乙方应续保。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
