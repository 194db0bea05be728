import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['trade-left-over', '第一条 服务\n客服接听热线，客服须登记。\n第二条 其他\n乙方不得把本车转借他人。\n'],
  ['trade-left-over', '第一条 服务\n客服接听热线，客服须登记。\n第二条 其他\n未经同意擅自转租的，应支付摊位费。\n'],
  ['alternatives-unchosen', '第一条 费用\n短信费乙方出/甲方出。\n'],
  ['alternatives-unchosen', '第一条 费用\n系统使用费由甲方/乙方负担。\n'],
  ['alternatives-unchosen', '第一条 费用\n服务费按月/按季度结算。\n'],
  ['alternatives-unchosen', '第一条 发票\n乙方开具普票/专票。\n'],
  ['wrong-party-invoices', '第一条 付款\n甲方付款时应向乙方提交完税证明。\n'],
  ['wrong-party-invoices', '第一条 付款\n甲方应在收款后3日内开具收据。\n'],
  ['window-without-unit', '第一条 时限\n等待时长不能超过45(晚班)。\n'],
  ['window-without-unit', '第一条 时限\n应答时间早班≤20、晚班≤35。\n'],
  ['price-without-unit', '第一条 纪律\n早退一次扣80，旷工一次扣300。\n'],
  ['rate-without-base', '第一条 提成\n客服拿提成2%，次月发放。\n'],
  ['rate-without-base', '第一条 违约\n逾期付款的，按日支付万分之五的违约金。\n'],
  ['alternatives-unchosen', '第一条 争议\n争议提交诉讼/仲裁解决。\n'],
  ['wrong-party-invoices', '第一条 付款\n甲方收到款项后五日内开发票。\n'],
  ['bearer-ambiguous', '第一条 费用\n邮寄费由甲方或乙方出。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['trade-left-over', '第一条 服务\n客服接听热线，客服须登记。\n第二条 其他\n乙方应管好本车间的物品。\n'],
  ['alternatives-unchosen', '第一条 费用\n短信费由甲方承担。\n'],
  ['alternatives-unchosen', '第一条 费用\n单价为6000元/人/月，按月结算。\n'],
  ['wrong-party-invoices', '第一条 付款\n甲方付款时，乙方应向甲方提交完税证明。\n'],
  ['window-without-unit', '第一条 时限\n应答时间早班≤20、晚班≤35秒。\n'],
  ['price-without-unit', '第一条 纪律\n早退一次扣80，旷工一次扣300，单位均为元。\n'],
  ['price-without-unit', '第一条 考核\n满分100分。漏接一次扣2，态度差一次扣5。\n'],
  ['rate-without-base', '第一条 提成\n客服按成交额拿提成2%，次月发放。\n'],
  ['rate-without-base', '第一条 违约\n逾期付款的，按日支付应付款万分之五的违约金。\n'],
  ['bearer-ambiguous', '第一条 争议\n证明由甲方或乙方出具。\n'],
  ['reference-dangling', '第一条 工具\n系统的版本见2.3。\n'],
]

testPhrasings(FAULTS, SOUND)
