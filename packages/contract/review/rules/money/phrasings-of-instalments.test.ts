import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Shares of one sum, paid at different times or more than once. */
const FAULTS: readonly Phrasing[] = [
  [
    'shares-not-whole',
    '第一条 付款方式\n（1）签约后3日内，客户支付首期费用的40%；\n（2）上线后支付40%；\n（3）余下10%在考评后结清。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款方式\n1.1 合同签订后，甲方支付年度预计费用的20%作为启动资金。\n1.2 每季度结束时支付年度预计费用的20%，全年共支付四次。\n1.3 年度终了后结清尾款10%。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款\n合同生效后预付合同总价的30%；此后每半年支付合同总价的30%，共两次；期满支付尾款20%。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款\n1. 首付款为总价的20%；\n2. 第二、三、四个月末各支付总价的25%；\n3. 尾款为总价的10%。\n',
  ],
  ['shares-not-whole', '第一条 付款\n总费用分三笔支付：签约付50%，交付付30%，剩余10%于验收后付清。\n'],
  [
    'shares-not-whole',
    '第一条 付款\n（1）预付款：合同总额的30%；\n（2）进度款：合同总额的50%；\n（3）质保金：合同总额的10%。\n',
  ],
  ['shares-not-whole', '第一条 付款\n签约时付总价的20%，其后每月支付总价的7%，共12次。\n'],
  ['shares-not-whole', '第一条 付款\n首付三成，中期付五成，尾款一成。\n'],
]

const SOUND: readonly Phrasing[] = [
  [
    'shares-not-whole',
    '第一条 付款方式\n（1）签约后3日内，客户支付首期费用的40%；\n（2）上线后支付40%；\n（3）余下20%在考评后结清。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款方式\n1.1 合同签订后，甲方支付年度预计费用的10%作为启动资金。\n1.2 每季度结束时支付年度预计费用的20%，全年共支付四次。\n1.3 年度终了后结清尾款10%。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款\n合同生效后预付合同总价的20%；此后每半年支付合同总价的30%，共两次；期满支付尾款20%。\n',
  ],
  [
    'shares-not-whole',
    '第一条 付款\n1. 首付款为总价的20%；\n2. 第二、三、四个月末各支付总价的20%；\n3. 尾款为总价的20%。\n',
  ],
  ['shares-not-whole', '第一条 付款\n1. 签约付50%；\n2. 交付付30%；\n3. 余款于验收合格后付清。\n'],
  ['shares-not-whole', '第一条 付款\n每月支付当月费用的90%，余下10%按季度考核结果支付。\n'],
  ['shares-not-whole', '第一条 付款\n签约时付总价的16%，其后每月支付总价的7%，共12次。\n'],
  ['shares-not-whole', '第一条 付款\n合同签订后支付首年费用的30%；第二年费用的50%于次年一月支付。\n'],
  ['shares-not-whole', '第一条 付款\n每季度支付年费的25%。\n'],
  ['shares-not-whole', '第一条 付款\n半年一付，每次支付年费的50%，共两次。\n'],
  ['shares-not-whole', '第一条 付款\n签约付30%，中期付40%，尾款30%，其中10%作为质保金于一年后支付。\n'],
]

testPhrasings(FAULTS, SOUND)
