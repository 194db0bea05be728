import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** Caps, payees, two ways to reckon one fee, two penalties for one delay, payment ahead of acceptance, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  [
    'penalty-share-above-cap',
    '第一条 限额\n全部赔偿责任最高不超过年度服务费的15%。\n第二条 违约\n转包的，承担年度服务费30%的违约金。\n',
  ],
  [
    'penalty-share-above-cap',
    '第一条 限额\n违约金总额以合同金额的8%为限。\n第二条 保密\n泄密的，按合同总价的12%支付违约金。\n',
  ],
  [
    'penalty-share-above-cap',
    '第一条 考核\n扣款合计不超过当月服务费的10%。\n第二条 投诉\n出现群体投诉的，扣减当月服务费的25%。\n',
  ],
  [
    'penalty-share-above-cap',
    '第一条 责任\n任何情况下乙方的赔偿不超过合同价款的5%。\n第二条 停线\n擅自停线的，违约金为合同总价的9%。\n',
  ],
  [
    'penalty-share-above-cap',
    '第一条 责任\n违约责任累计不超过月度服务费的20%。\n第二条 缺岗\n连续缺岗的，扣除该月服务费的35%。\n',
  ],
  ['penalty-above-cap', '第一条 限额\n乙方最高赔偿额为5万元。\n第二条 罚则\n出现负面报道的，一次性扣罚12万元。\n'],
  ['penalty-above-cap', '第一条 限额\n乙方的赔偿责任累计以40万元为限。\n第二条 转包\n转包的，处罚60万元。\n'],
  ['cap-and-unlimited', '第一条 责任\n乙方承担无限赔偿责任。\n第二条 限额\n乙方的赔偿以上年度服务费为限。\n'],
  [
    'cap-and-unlimited',
    '第一条 责任\n乙方给甲方造成的损失没有任何限额，均应赔偿。\n第二条 上限\n乙方责任上限为30万元。\n',
  ],
  ['cap-and-unlimited', '第一条 责任\n双方的赔偿责任不封顶。\n第二条 其他\n双方赔偿责任最高为合同总价。\n'],
  ['cap-and-unlimited', '第一条 责任\n甲方的责任不设上限。\n第二条 上限\n甲方的赔偿责任不得超过其应付费用。\n'],
  ['cap-and-unlimited', '第一条 损失\n乙方赔偿损失，无上限。乙方的赔偿责任限于已收款项。\n'],
  ['payees-differ', '第一条 付款\n服务费汇至乙方账户。\n第二条 结算\n费用支付给丙方。\n'],
  ['payees-differ', '第一条 付款\n费用付至乙方。\n第二条 结算\n价款转入乙方的关联公司账户。\n'],
  ['payees-differ', '第一条 付款\n服务费支付给乙方。\n第二条 结算\n甲方应将服务费打到顺和财务公司。\n'],
  ['payees-differ', '第一条 付款\n酬金汇到乙方账户。\n第二条 结算\n酬金由甲方转到丙方名下。\n'],
  ['payees-differ', '第一条 付款\n外包费支付至乙方基本户。\n第二条 收款\n外包费支付至乙方的子公司。\n'],
  ['value-contradicts', '第一条 费用\n服务费每月9万元包干。\n第二条 结算\n服务费按工单数量结算。\n'],
  ['value-contradicts', '第一条 费用\n外包费按坐席数计收。\n第二条 结算\n外包费按服务时长计算。\n'],
  ['value-contradicts', '第一条 费用\n本合同采用包月制。\n第二条 结算\n费用按实际会话量计费。\n'],
  ['value-contradicts', '第一条 费用\n坐席费每席每月4800元。\n第二条 附则\n坐席费按工时计算。\n'],
  ['value-contradicts', '第一条 费用\n服务费每通2.8元。\n附件一 价格\n服务费按人头计费。\n'],
  [
    'value-contradicts',
    '第一条 报表\n乙方未按时提交周报的，每日扣100元。\n第二条 违约\n逾期提交报表，每天支付250元违约金。\n',
  ],
  [
    'value-contradicts',
    '第一条 开通\n延期开通的，每日支付800元。\n第二条 违约\n迟延开通热线的，每天按合同总价的0.2%支付违约金。\n',
  ],
  [
    'value-contradicts',
    '第一条 人员\n人员未按期到位的，每人每日扣200元。\n第二条 违约\n迟延到岗的，每人每天扣120元。\n',
  ],
  [
    'value-contradicts',
    '第一条 交接\n未按时移交资料的，每日支付1500元。\n第二条 违约\n资料移交逾期，每延迟一日支付600元。\n',
  ],
  ['value-contradicts', '第一条 整改\n逾期整改的，每日扣300元。\n第二条 违约\n未按期整改的，每天扣700元。\n'],
  [
    'penalty-share-above-cap',
    '第一条 限额\n乙方的责任以当月服务费的30%为限。\n第二条 数据\n泄露信息的，支付月服务费的50%作为违约金。\n',
  ],
  ['value-contradicts', '第一条 费用\n每月服务费固定为12万元。\n第二条 结算\n每月服务费按接通数量乘以单价计算。\n'],
  ['value-contradicts', '第一条 周报\n周报晚交一天扣50元。\n第二条 罚则\n周报延迟提交的，每天扣200元。\n'],
  ['late-penalty-doubled', '第一条 付款\n甲方拖欠费用的，按日万分之四计付利息，同时按日万分之五支付违约金。\n'],
  ['late-penalty-doubled', '第一条 付款\n逾期的，除每日0.03%的滞纳金外，还应支付欠款10%的违约金。\n'],
  ['late-penalty-doubled', '第一条 付款\n迟延付款须支付千分之一的违约金，并加收万分之五的滞纳金。\n'],
  ['late-penalty-doubled', '第一条 付款\n欠付费用的，按年利率8%计算利息，且按欠款5%支付违约金。\n'],
  ['late-penalty-doubled', '第一条 交付\n延迟交付的，每日支付0.1%违约金，另支付0.05%罚息。\n'],
  [
    'paid-before-acceptance',
    '第一条 付款\n以验收合格为付款的前提。\n第二条 方式\n甲方在服务开始前一次性支付全部价款。\n',
  ],
  ['paid-before-acceptance', '第一条 付款\n验收通过之日起15日内付款。\n第二条 方式\n合同生效当日付清全款。\n'],
  ['paid-before-acceptance', '第一条 付款\n服务费经验收支付。\n第二条 时间\n签约后三日内全额支付。\n'],
  ['paid-before-acceptance', '第一条 验收\n验收合格作为甲方支付费用的条件。\n第二条 时间\n甲方应提前付清所有费用。\n'],
  [
    'paid-before-acceptance',
    '第一条 验收\n验收完成后甲方结清费用。\n第二条 时间\n开通前甲方缴清全部费用，即一次性付清。\n',
  ],
  ['paid-before-due', '第一条 验收\n甲方每月28日前验收上月服务。\n第二条 付款\n每月6日前付款。\n'],
  ['rest-of-blank', '第一条 付款\n首付款【 】%，余款在年底支付。\n'],
  ['rest-of-blank', '第一条 付款\n预付____%；其余按季支付。\n'],
  ['rest-of-blank', '第一条 付款\n第一期支付[  ]%，剩余款项上线后结清。\n'],
  ['rest-of-blank', '第一条 付款\n签约付合同价____成，余额期满付。\n'],
  ['rest-of-blank', '第一条 付款\n进度款为总价的【】%。尾款于终止后付清。\n'],
  ['term-filled-twice', '第一条 期限\n合同期限：【】个月，从【】年【】月【】日至【】年【】月【】日。\n'],
  ['term-filled-twice', '第一条 期限\n有效期为两年，自____年__月__日起到____年__月__日。\n'],
  ['term-filled-twice', '第一条 期限\n自____年__月__日至____年__月__日，共__年。\n'],
  ['term-filled-twice', '第一条 期限\n服务期间共__个月（自____年__月__日至____年__月__日）。\n'],
  ['term-filled-twice', '第一条 期限\n期限__年，即____年__月__日至____年__月__日。\n'],
  ['shares-not-whole', '第一条 付款\n第一笔30%；第二笔30%；第三笔30%。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  [
    'penalty-share-above-cap',
    '第一条 限额\n赔偿责任累计不超过合同总价的10%，泄密除外。\n第二条 保密\n泄密的，支付合同总价的20%违约金。\n',
  ],
  [
    'penalty-share-above-cap',
    '第一条 限额\n赔偿责任累计不超过合同总价的30%。\n第二条 违约\n解除的，支付月服务费的50%作为违约金。\n',
  ],
  ['penalty-share-above-cap', '第一条 限额\n扣款合计不超过当月服务费的20%。\n第二条 付款\n每月支付当月服务费的80%。\n'],
  ['cap-and-unlimited', '第一条 责任\n甲方的赔偿责任不设上限。\n第二条 限额\n乙方的赔偿责任不超过10万元。\n'],
  ['cap-and-unlimited', '第一条 限额\n赔偿责任不超过10万元，但故意的，赔偿责任不设上限。\n'],
  ['cap-and-unlimited', '第一条 限额\n双方责任不超过10万元。第三方的损失不受上述限额限制。\n'],
  ['payees-differ', '第一条 付款\n服务费汇至乙方账户。\n第二条 保证金\n保证金费用退还至丁盛公司。\n'],
  ['payees-differ', '第一条 付款\n服务费汇至乙方账户。\n第二条 发票\n乙方开票后，服务费支付至合同首部载明的账户。\n'],
  ['payees-differ', '第一条 付款\n服务费汇至乙方账户。\n第二条 账户\n服务费汇至地二公司账户。\n'],
  ['value-contradicts', '第一条 费用\n服务费由固定月费和浮动部分组成：固定月费3万元，浮动部分按接听量计算。\n'],
  ['value-contradicts', '第一条 费用\n基础服务费每月包干5万元。\n第二条 外呼\n外呼服务费按外呼量结算。\n'],
  ['value-contradicts', '第一条 费用\n服务费每月包干。\n第二条 超量\n超出部分的服务费按接听量计算。\n'],
  ['value-contradicts', '第一条 报表\n逾期提交月报的，每日扣100元；逾期超过十日的，每日扣300元。\n'],
  ['value-contradicts', '第一条 违约\n逾期提交月报的，每日扣100元；逾期交付设备的，每日扣300元。\n'],
  [
    'late-penalty-doubled',
    '第一条 付款\n甲方逾期付款的，每日按0.05%支付违约金；乙方逾期退款的，每日按0.05%支付利息。\n',
  ],
  ['late-penalty-doubled', '第一条 付款\n逾期的，滞纳金0.05%与违约金1%择一适用，且不得并用。\n'],
  ['late-penalty-doubled', '第一条 付款\n逾期的，按日0.05%支付违约金，并继续付款。\n'],
  ['paid-before-acceptance', '第一条 付款\n签约后预付全部启动费用的20%。\n第二条 尾款\n验收合格后付清尾款。\n'],
  ['paid-before-acceptance', '第一条 付款\n验收合格后十日内付款。\n第二条 保证金\n签约当日乙方交付全部保证金。\n'],
  ['paid-before-acceptance', '第一条 付款\n合同签订后一次性付清全部费用。\n'],
  ['rest-of-blank', '第一条 付款\n首付款____%，尾款____%。\n'],
  ['rest-of-blank', '第一条 付款\n首付款30%，余款付清。\n'],
  ['rest-of-blank', '第一条 考核\n接听率不低于____%。\n第二条 付款\n余款期满支付。\n'],
  ['term-filled-twice', '第一条 期限\n期限两年，自2026年3月1日至2028年2月29日。\n'],
  ['term-filled-twice', '第一条 期限\n期限__年，自双方盖章之日起算。\n'],
  ['term-filled-twice', '第一条 期限\n自____年__月__日起至____年__月__日止。期满可续签。\n'],
]

testPhrasings(FAULTS, SOUND, true)
