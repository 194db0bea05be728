import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Shares, multiples and parts of what has no amount. */
const FAULTS: readonly Phrasing[] = [
  ['rate-without-base', '第一条 违约\n甲方晚付的,按日付万分之三的利息。\n在岗率低于90%的,每低1个百分点扣3%。\n'],
  ['rate-without-base', '第一条 违约\n1.甲方逾期的,按逾期金额的0.02%付违约金。\n2.回访率每下降两个百分点,核减1%。\n'],
  ['rate-without-base', '第一条 考核\n月报每迟交一天,扣5%。\n'],
  ['rate-without-base', '第一条 费用\n每月固定费9000元。国庆期间按双倍计费。\n'],
  ['rate-without-base', '第一条 费用\n报酬为销售额的3%。大促期间费用按1.5倍结算。\n'],
  ['rate-without-base', '第一条 费用\n每月服务费8000元。通宵值守的,按两倍收费。\n'],
  ['base-undefined', '第一条 费用\n每条会话0.8元。\n第二条 退出\n甲方中途退出的,应付清剩余期限的服务费。\n'],
  ['base-undefined', '第一条 费用\n按成交额提成4%。\n第二条 退出\n提前终止的一方赔偿对方未履行期间服务费的三成。\n'],
  ['base-undefined', '第一条 违约\n甲方解约的,支付余下合同期费用的一半作为补偿。\n'],
  ['base-undefined', '第一条 人员\n兼职客服不得超过编制人数的15%。\n'],
  ['base-undefined', '第一条 人员\n临时增加的坐席不超过核定席位数的20%。\n'],
  ['base-undefined', '第一条 保证\n乙方交纳中标金额的5%作为保证金,期满后10日内退还。\n'],
  ['price-steps-open', '第一条 返利\n全年货款满60万元的返利2%,满90万元的返利3%。\n'],
  ['price-steps-open', '第一条 提成\n月成交额达到5万元的,提成1%;达到12万元的,提成1.8%。\n'],
  ['price-steps-open', '第一条 优惠\n月费超过2万元的,享受优惠5%;超过4万元的,超出部分享受优惠8%。\n'],
  ['component-unpriced', '第一条 费用\n报酬由底薪、提成和夜班补贴组成。\n底薪每月4200元。提成为成交额的2%。\n'],
  ['component-unpriced', '第一条 费用\n服务费分为接入费、话务费两部分。\n接入费一次性收取6000元。\n'],
  [
    'component-unpriced',
    '第一条 费用\n费用包括人员服务费、场地费及平台使用费三项。\n人员服务费每人每月5100元。平台使用费每月800元。\n',
  ],
  [
    'component-unpriced',
    '第一条 价款\n价款=基础服务费+绩效奖金+质检费之和。\n基础服务费每月2万元。绩效奖金每月不超过3000元。\n',
  ],
  ['component-unpriced', '第一条 收费\n收费采用保底和抽成的方式。\n每月保底3500元。\n'],
  ['component-unpriced', '第一条 报酬\n报酬由席位费与外呼费构成。\n第二条 付款\n外呼费每通0.9元,次月10日前付。\n'],
  [
    'discount-unassigned',
    '第一条 价格\n1.电话坐席每席每月6800元。\n2.文字坐席每席每月4900元。\n3.试用期间体验价4000元。\n',
  ],
  ['discount-unassigned', '第一条 价格\n1.售前每店每月2500元。\n2.售后每店每月1700元。\n3.老客户打八折。\n'],
  ['discount-unassigned', '第一条 价格\n全天班每月7000元/人,半天班每月3600元/人。\n首单特惠价2800元。\n'],
  ['rate-without-base', '第一条 抵扣\n一项未达标的,抵400元;\n两项未达标的,6%;\n三项未达标的,9%。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['rate-without-base', '第一条 考核\n1.接通率低于90%的,扣当月服务费2%。\n2.满意度低于95%的,扣3%。\n'],
  ['rate-without-base', '第一条 费用\n坐席每天260元。法定节假日按三倍计费。\n'],
  ['rate-without-base', '第一条 违约\n一方伪造数据的,违约金按两倍支付。\n'],
  [
    'base-undefined',
    '第一条 期限\n自2026年1月1日至2026年12月31日。\n第二条 费用\n每月服务费12000元。\n第三条 退出\n甲方提前终止的,支付剩余期限服务费的20%。\n',
  ],
  ['base-undefined', '第一条 退还\n提前终止的,乙方退还剩余期限的服务费。\n'],
  ['base-undefined', '第一条 人员\n核定席位40席。\n临时增加的坐席不超过核定席位数的20%。\n'],
  ['price-steps-open', '第一条 返利\n全年货款满60万元的,超出部分返利2%;满90万元的,超出部分返利3%。\n'],
  ['price-steps-open', '第一条 提成\n提成分段累进:月成交额达到5万元的,提成1%;达到12万元的,提成1.8%。\n'],
  ['price-steps-open', '第一条 扣款\n投诉率达到2%的,扣款500元;达到3%的,扣款900元。\n'],
  ['component-unpriced', '第一条 费用\n服务费分为接入费、话务费两部分,均见附件一《报价单》。\n接入费6000元。\n'],
  [
    'component-unpriced',
    '第一条 费用\n费用包括人员工资、社保、培训费及税费四项,每月合计52000元。\n培训费已含在内,不另收。\n',
  ],
  ['component-unpriced', '第一条 费用\n报酬由底薪和提成组成。\n第二条 底薪\n每月4200元。\n第三条 提成\n成交额的2%。\n'],
  ['discount-unassigned', '第一条 价格\n每店每月2500元,首月优惠价2000元。\n'],
  [
    'discount-unassigned',
    '第一条 价格\n1.售前每店每月2500元。\n2.售后每店每月1700元。\n3.老客户各项服务费均打八折。\n',
  ],
  ['discount-unassigned', '第一条 权限\n客服可以给顾客九折优惠。\n'],
]

testPhrasings(FAULTS, SOUND)
