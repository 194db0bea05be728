import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const twice = (text: string): Phrasing => ['sanction-on-top', `第一条 违约\n${text}\n`]

const FAULTS: readonly Phrasing[] = [
  twice('漏接一通扣10元，并计入当月考核。'),
  twice('未按时上线的，扣减服务费5%，同时支付违约金3,000元。'),
  twice('泄密的，保证金不予退还，另付违约金10万元。'),
  twice('逾期交付的，每日罚款500元，并按每日千分之一支付违约金。'),
  twice('同一差评既按件扣款，又计入店铺评分考核。'),
  twice('已按前条扣减的，不影响物业公司再主张违约金。'),
  twice('扣款与违约金可以并用。'),
  twice('各项扣款累计执行，互不抵扣。'),
  twice('一次差错同时触发多项扣款的，分别计扣。'),
  ['base-undefined', '第一条 违约\n私改订单的，按涉案金额三倍赔偿。\n'],
  ['base-undefined', '第一条 预付\n预付款为预估合同额的30%。\n'],
  ['base-undefined', '第一条 加席\n来电超过签约时来电量的20%的，增加座席。\n'],
]

const SOUND: readonly Phrasing[] = [
  twice('违约金从当月服务费中扣除，并在账单中列明。'),
  twice('迟到的扣20元，旷工的支付违约金100元。'),
  twice('迟到的，扣20元，且旷工的，支付违约金100元。'),
  twice('支付违约金3万元，不足以弥补损失的，并赔偿差额。'),
  twice('同一事由不重复扣款，择一高者适用。'),
  twice('扣减服务费1%，并在次月内整改。'),
  twice('扣除保证金后，乙方应在5日内补足，并继续履行。'),
  twice('违约金累计计算，不超过当月服务费的10%。'),
  ['base-undefined', '第一条 预付\n预估合同额为30万元。\n第二条 预付\n预付款为预估合同额的30%。\n'],
  ['base-undefined', '第一条 价格\n基准单价为每通3元。\n第二条 节日\n节日按基准单价的1.5倍计费。\n'],
]

testPhrasings(FAULTS, SOUND)
