import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** Taxes, accounts, deductions and rules at odds, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['small-taxpayer-rate', '第一条 发票\n乙方是小规模。\n第二条 票\n乙方开6个点的专票。\n'],
  ['service-tax-rate', '第一条 票\n客服费开13个点的专票。\n'],
  ['ordinary-invoice-deducted', '第一条 票\n乙方开普票，甲方拿去抵扣。\n'],
  ['invoice-substituted', '第一条 票\n票可以找别的公司开。\n'],
  ['invoice-substituted', '第一条 发票\n乙方开具办公用品、会议费等名目的发票。\n'],
  ['private-account', '第一条 付款\n钱打到老板个人支付宝。\n'],
  ['deduction-above-fee', '第一条 考核\n不到60分，当月服务费扣150%。\n'],
  ['fee-lost-for-one', '第一条 投诉\n每发生一起投诉扣减当月全部服务费。\n'],
  ['settlement-forfeited', '第一条 解除\n合同解除后，甲方无需支付已提供服务的费用。\n'],
  ['own-materials-lost', '第一条 成果\n甲方给的话术、图片以后都归乙方。\n'],
  [
    'rules-incompatible',
    '第一条 效力\n附件与本合同不一致的，以本合同为准。\n第二条 补充\n附件与正文冲突时附件优先。\n',
  ],
  ['rules-incompatible', '第一条 文件\n优先顺序为：本合同、附件。\n第二条 附件\n附件与本合同不一致的，以附件为准。\n'],
  ['rules-incompatible', '第一条 转包\n乙方不得转包或分包。\n第二条 高峰\n高峰时乙方可以委托第三方完成部分业务。\n'],
  ['rules-incompatible', '第一条 法律\n本合同适用中国法律。\n第二条 解释\n解释适用英国法。\n'],
  ['rules-incompatible', '第一条 业务量\n甲方保证最低业务量5000通。\n第二条 承诺\n甲方不承诺任何业务量。\n'],
  ['rules-incompatible', '第一条 费用\n一个月按30天计算。\n第二条 零头\n不满一个月的，按当月实际天数折算。\n'],
  ['insurance-waived', '第一条 人员\n社保折成钱发，员工自己去交。\n'],
  ['personal-data-traded', '第一条 名单\n乙方可以把客户电话卖给合作商家。\n'],
  ['own-data-decide', '第一条 考核\n考核得分由乙方自行统计，作为付款依据。\n'],
  ['service-until-told', '第一条 试用\n试用期内不付费，试用期至甲方满意为止。\n'],
  ['one-sided-right', '第一条 考核\n考核办法由甲方随时调整，乙方应执行。\n'],
  ['liability-excluded', '第一条 免责\n无论乙方是否存在故意或重大过失，均不承担赔偿责任。\n'],
  ['forum-commission-unnamed', '第一条 争议\n因本合同产生的争议，提交仲裁解决。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['small-taxpayer-rate', '第一条 发票\n乙方为一般纳税人，开具6%的专用发票；转为小规模纳税人的，价格另议。\n'],
  ['service-tax-rate', '第一条 发票\n客服系统的硬件设备费开具13%的专用发票。\n'],
  ['ordinary-invoice-deducted', '第一条 发票\n乙方开具普通发票或者专用发票，专用发票供甲方抵扣。\n'],
  ['invoice-substituted', '第一条 发票\n乙方须以自己的名义开票，不得以其他公司的发票代替。\n'],
  ['private-account', '第一条 工资\n乙方将工资款打入员工个人银行卡。\n'],
  ['private-account', '第一条 退款\n退款打到客户个人账户。\n'],
  ['deduction-above-fee', '第一条 考核\n低于60分的，扣减当月服务费的100%。\n'],
  ['fee-lost-for-one', '第一条 投诉\n每发生一起有责投诉扣减当月服务费的1%。\n'],
  ['settlement-forfeited', '第一条 终止\n合同终止后，甲方支付已完成服务的费用，未完成的部分不再支付。\n'],
  ['own-materials-lost', '第一条 成果\n甲方提供的资料归甲方，乙方的系统归乙方。\n'],
  ['rules-incompatible', '第一条 法律\n本合同适用中国法律，不适用香港法律。\n'],
  ['rules-incompatible', '第一条 效力\n附件与本合同不一致的，以本合同为准；附件三另有约定的从其约定。\n'],
  ['rules-incompatible', '第一条 转包\n未经甲方同意，乙方不得分包。\n第二条 培训\n乙方可以委托第三方组织培训。\n'],
  ['insurance-waived', '第一条 人员\n乙方不得将社保费用折算为现金发放。\n'],
  ['personal-data-traded', '第一条 名单\n乙方不得将客户信息有偿提供给第三方。\n'],
  ['own-data-decide', '第一条 数据\n以乙方系统数据为准，甲方可以在三日内提出异议。\n'],
  ['forum-commission-unnamed', '第一条 争议\n争议提交青岛仲裁委员会仲裁解决。\n'],
  ['liability-excluded', '第一条 责任\n责任上限不适用于故意或者重大过失，乙方应承担赔偿责任。\n'],
]

testPhrasings(FAULTS, SOUND, true)
