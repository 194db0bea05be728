import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  [
    'rules-incompatible',
    '第一条 服务内容\n乙方负责电话回访、会员招募、上门安装预约。\n第二条 禁止\n乙方不得从事会员招募、代收货款等活动。\n',
  ],
  [
    'rules-incompatible',
    '第一条 服务范围\n包括：订单查询、退款审核、投诉处理。\n第二条 说明\n本服务不含退款审核、仓储物流。\n',
  ],
  ['rules-incompatible', '第一条 审核\n甲方在收到账单后七日内核对。甲方核对时间不限。\n'],
  ['rules-incompatible', '第一条 验收\n验收期限为10日。\n验收不设时间限制，以甲方通知为准。\n'],
  [
    'value-contradicts',
    '第一条 合作期\n合作期限自2030年1月1日起至2030年12月31日止。\n第九条 其他\n本协议至2030年10月31日终止。\n',
  ],
  ['value-contradicts', '第一条 期限\n自2030年3月1日至2031年2月28日。\n第九条 其他\n本合同有效期至2031年8月31日。\n'],
  ['rules-incompatible', '第一条 费用\n底薪每月3000元，不设提成。\n第二条 奖励\n客服引导成交的，按成交额的2%提成。\n'],
  ['rules-incompatible', '第一条 班次\n国庆长假正常接待。\n第二条 休息\n国庆期间客服放假三天。\n'],
  [
    'rules-incompatible',
    '第一条 考核\n考核得分不与服务费挂钩，不影响结算。\n第二条 扣款\n得分低于80分的扣减当月服务费5%。\n',
  ],
  ['rules-incompatible', '第一条 电话\n电话坐席每席每月6000元。\n第二条 结算\n电话服务按接通量结算，每通4元。\n'],
  ['rules-incompatible', '第一条 资料\n合作结束后，乙方可以保存通话录音两年，但应在三日内删除全部录音。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  [
    'rules-incompatible',
    '第一条 服务范围\n包括：订单查询、退款受理、投诉处理。\n第二条 说明\n本服务不含退款审核、仓储物流。\n',
  ],
  [
    'rules-incompatible',
    '第一条 服务范围\n包括：订单查询、退款审核、投诉处理。\n第二条 说明\n乙方未经授权不得从事退款审核。\n',
  ],
  ['rules-incompatible', '第一条 验收\n验收期限为10日。疑难问题的验收时间不限。\n'],
  [
    'value-contradicts',
    '第一条 期限\n自2030年3月1日至2031年2月28日。\n第九条 其他\n本合同续期的，有效期至2031年8月31日。\n',
  ],
  [
    'value-contradicts',
    '第一条 期限\n自2030年3月1日至2031年2月28日。\n第九条 其他\n本合同自签字之日起生效，至2031年2月28日终止。\n',
  ],
  [
    'rules-incompatible',
    '第一条 费用\n提成按销售额1.5%算。\n第二条 限制\n刷单的订单不算提成，询单转化率做不到的当月没有提成。\n',
  ],
  ['rules-incompatible', '第一条 班次\n国庆长假正常接待。\n第二条 休息\n春节期间客服放假三天。\n'],
  ['rules-incompatible', '第一条 电话\n电话坐席每席每月6000元。\n第二条 结算\n外呼服务按接通量结算，每通4元。\n'],
  ['rules-incompatible', '第一条 电话\n电话坐席每席每月6000元。\n第二条 结算\n电话超出部分按接通量结算，每通4元。\n'],
]

testPhrasings(FAULTS, SOUND)
