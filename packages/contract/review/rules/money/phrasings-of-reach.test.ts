import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  [
    'total-differs',
    '第二条 价款\n服务费按月结算，月费6.8万元（含税）。\n第五条 付款\n全年费用总计80万元，分四期支付。\n',
  ],
  ['product-differs', '第二条 人员\n乙方派驻客服12名。\n第三条 费用\n每名客服每月6500元，月服务费合计75000元。\n'],
  [
    'product-differs',
    '第一条 席位\n乙方为甲方设置座席20个。\n第四条 价款\n座席单价为5800元/席/月，每月服务费为112000元。\n',
  ],
  [
    'weights-not-whole',
    '附件一 考核表\n指标 | 权重 | 目标\n接通率 | 30% | 95%\n满意度 | 30% | 92%\n质检合格率 | 25% | 90%\n工单及时率 | 10% | 98%\n',
  ],
  ['product-differs', '第二条 费用\n共配置10席，每席每月5000元，服务期12个月，合同总价580000元。\n'],
  [
    'product-differs',
    '第一条 期限\n2026年1月1日至2026年6月30日。\n第二条 人员\n配备客服8人。\n第三条 价款\n每人每月7000元，合同总金额为350000元。\n',
  ],
  ['own-materials-lost', '第七条 数据\n服务过程中产生的客户资料归乙方所有。\n'],
  ['deposit-high', '第三条 定金\n甲方支付合同总额的三成作为定金。\n'],
  ['weights-not-whole', '附件一 评分\n接通率 40分、满意度 40分、质检 20分，总分满分120分。\n'],
  ['rate-without-base', '第五条 考核\n客户投诉一次扣2%。\n'],
  ['rate-without-base', '第六条 违约\n任何一方中途解约，须向对方赔付百分之十五的违约金。\n'],
  ['rate-without-base', '第六条 违约\n乙方外泄资料的，违约金按30%计。\n'],
  ['rate-without-base', '第六条 违约\n乙方外泄资料的，处以25%罚款。\n'],
  ['rate-without-base', '第五条 考核\n连续两月不合格的，下浮5%。\n'],
  ['value-blank', '第一条 期限\n2026年2月1日至2027年1月31日。\n第二条 人员\n乙方派驻话务员____名。\n'],
  ['value-blank', '第一条 期限\n自2026年2月1日起一年。\n第二条 质量\n接通率不低于【  】%。\n'],
  ['value-blank', '第一条 期限\n自__年__月__日起至__年__月__日止。\n第二条 付款\n收到发票后12日内付款。\n'],
  [
    'product-differs',
    '第一条 席位\n乙方提供坐席12席，单价每席每月5000元。\n第二条 总价\n合同期10个月，总价款580000元。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['total-differs', '第二条 价款\n月费6.8万元（含税）。\n第五条 付款\n全年费用总计81.6万元，分四期支付。\n'],
  ['total-differs', '第二条 价款\n热线月费6.8万元，业务浮动部分按量另计。\n第五条 付款\n全年费用总计100万元。\n'],
  ['product-differs', '第二条 人员\n乙方派驻客服12名。\n第三条 费用\n每名客服每月6500元，月服务费合计78000元。\n'],
  [
    'product-differs',
    '第二条 人员\n乙方派驻客服12名。\n第三条 费用\n每名客服每月6500元，另付管理费3000元，月服务费合计81000元。\n',
  ],
  [
    'product-differs',
    '第一条 期限\n2026年1月1日至2026年6月30日。\n第二条 人员\n配备客服8人。\n第三条 价款\n每人每月7000元，合同总金额为336000元。\n',
  ],
  ['product-differs', '第二条 人员\n高峰期增派客服8人。\n第三条 价款\n每人每月7000元，月服务费合计140000元。\n'],
  [
    'weights-not-whole',
    '附件一 考核表\n指标 | 权重 | 目标\n接通率 | 40% | 95%\n满意度 | 35% | 92%\n工单及时率 | 25% | 98%\n',
  ],
  ['weights-not-whole', '第一条 评分\n接通率40分、满意度40分、质检20分，总分满分100分。\n'],
  ['own-materials-lost', '第七条 数据\n服务中产生的客户资料归甲方所有，乙方不得留存。\n'],
  ['deposit-high', '第三条 定金\n甲方支付合同总额的一成作为定金。\n'],
  ['rate-without-base', '第五条 考核\n客户投诉一次扣2%，以上比例均以当月服务费为基数。\n'],
  ['rate-without-base', '第六条 违约\n任何一方中途解约，须向对方赔付合同总额百分之十五的违约金。\n'],
  ['rate-without-base', '第三条 费用\n每月服务费3万元，连续三月达标的，奖励3%。\n'],
  ['value-blank', '第一条 期限\n自2026年2月1日起一年。\n本合同签订日期：____年__月__日。\n'],
  [
    'product-differs',
    '第一条 席位\n乙方提供坐席12席，单价每席每月5000元。\n第二条 总价\n合同期10个月，总价款600000元。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
