import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

const SHEET = '第一条 考核\n按附件一评分，低于75分的扣服务费的4%。\n附件一 评分表\n'

const FAULTS: readonly Phrasing[] = [
  ['ending-grounds-absent', '第一条 违约\n甲方无正当理由提前解除的，预付款不予退还。\n'],
  ['ending-grounds-absent', '第一条 违约\n乙方无理由中途退出的，赔偿甲方损失。\n'],
  ['term-presupposed', '第一条 交接\n服务到期后8日内移交知识库。\n'],
  ['term-presupposed', '第一条 续约\n合作期满，乙方有优先权。\n'],
  ['term-start-unstated', '第一条 期限\n服务期限为18个月。\n'],
  ['term-start-unstated', '第一条 期限\n委托期限：三年。\n'],
  ['renewal-silence-open', '第一条 续约\n任何一方应在期满前30日通知对方不再续约。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不愿续签的，须提前两个月告知乙方。\n'],
  ['payment-undated', '第一条 费用\n代接费每年2,600元，甲方一次付清。\n'],
  ['payment-undated', '第一条 费用\n全年费用合计5万元，一次性支付，概不分期。\n'],
  ['late-payment-unsanctioned', '第一条 付款\n次月8日前，甲方支付上月服务费。\n第二条 服务\n乙方接听热线。\n'],
  ['advance-as-deposit', '第一条 付款\n首月预付服务费的40%，兼作押金，到期无违约退还。\n'],
  ['advance-as-deposit', '第一条 付款\n甲方预存话费3000元，当作保证金，合同结束归还。\n'],
  [
    'part-beside-and-inside',
    '第一条 费用\n费用分为席位费、话务费和考核费三部分。\n第二条 考核\n每月席位费的12%作为考核部分。\n',
  ],
  ['floor-unpromised', '第一条 业务量\n乙方每月来电一般达到8000通。甲方对此不作任何承诺。\n'],
  ['floor-unpromised', '第一条 业务量\n分流比例通常保持在40%，本合同无保底。\n'],
  ['change-base-undefined', '第一条 调整\n咨询量下降15%的，单价另行协商。\n'],
  ['change-base-undefined', '第一条 调整\n当月工单量波动达到30%时，甲方应补充坐席费用。\n'],
  ['count-unstated', '第一条 补贴\n春节留守坐席补贴每人900元，须符合值班班次。\n'],
  ['count-unstated', '第一条 结算\n未完成规定的外呼数量的，扣当月费用的3%。\n'],
  ['sheet-item-unscored', `${SHEET}一、应答（40分）：每低1%扣3分\n二、礼仪（40分）\n三、报表（20分）：每迟一次扣4分\n`],
  [
    'agreed-nowhere',
    '第一条 指标\n应答率不低于92%，每低1%扣300元。\n第二条 解除\n连续三个月考核未达标的，甲方可以解除合同。\n',
  ],
  ['security-unreturned', '第一条 保证金\n乙方交付60,000元作为履约保证金。\n'],
  ['penalty-range-open', '第一条 违约\n泄露报价的，乙方应支付违约金人民币1万元至3万元。\n'],
  [
    'value-contradicts',
    '第一条 指标\n满意率94%以上。\n附件一 评分表\n项目 分值 标准\n满意率 20 92%以上满分，每低1%扣3分\n工单及时率 20 96%以上满分\n',
  ],
]

const SOUND: readonly (readonly [string, string])[] = [
  [
    'ending-grounds-absent',
    '第一条 解除\n任何一方提前30日通知可以终止合同。\n第二条 违约\n无故解除的，支付违约金5万元。\n',
  ],
  ['penalty-range-open', '第一条 违约\n泄露报价的，支付违约金1万元至3万元，由双方按情节认定。\n'],
  ['penalty-range-open', '第一条 费用\n每月支付服务费，全年预算为60万元至70万元。\n'],
  ['ending-grounds-absent', '第一条 人员\n乙方无故解除劳动合同的，自行赔偿员工。\n'],
  ['term-presupposed', '第一条 培训\n试用期满考核合格的，转为正式坐席。\n'],
  ['term-presupposed', '第一条 期限\n自2025年5月1日起至2026年4月30日止。\n第二条 交接\n合同到期后8日内移交。\n'],
  ['term-start-unstated', '第一条 期限\n服务期限为18个月。\n第二条 生效\n本合同自盖章之日起生效。\n'],
  ['term-start-unstated', '第一条 保密\n保密期限为三年。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不愿续签的，须提前两个月告知乙方；未告知的，视为同意续签一年。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不再续约的，应提前30日通知。续约须另行签订合同。\n'],
  ['payment-undated', '第一条 费用\n年费2,600元，一次性付清。\n第二条 付款\n甲方于签约当日付款。\n'],
  ['payment-undated', '第一条 违约\n违约方应一次性支付违约金。\n'],
  [
    'late-payment-unsanctioned',
    '第一条 付款\n次月8日前，甲方支付上月服务费。\n第二条 违约\n任何一方违约的，应赔偿对方损失。\n',
  ],
  ['advance-as-deposit', '第一条 付款\n甲方预付首月服务费，另行支付押金2万元。\n'],
  ['part-beside-and-inside', '第一条 费用\n服务费由基础费组成。\n第二条 考核\n从基础费中提取15%作为绩效。\n'],
  ['floor-unpromised', '第一条 业务量\n来电预计达到8000通，该数量供双方参考，甲方不作承诺。\n'],
  ['floor-unpromised', '第一条 质量\n应答率一般不低于93%。\n'],
  ['change-base-undefined', '第一条 调整\n咨询量比上月下降15%的，单价另行协商。\n'],
  ['change-base-undefined', '第一条 预测\n实际来电量超过预测量，增加20%以上的，不计入考核。\n'],
  ['count-unstated', '第一条 补贴\n留守坐席补贴每人900元，须符合值班班次（不少于5班）。\n'],
  ['count-unstated', '第一条 报表\n月报应符合外呼数量，逐项列明。\n'],
  ['sheet-item-unscored', `${SHEET}一、应答（40分）\n二、礼仪（40分）\n三、报表（20分）\n`],
  [
    'agreed-nowhere',
    '第一条 考核\n考核得分低于80分为不合格。\n第二条 解除\n连续三个月考核不合格的，甲方可以解除合同。\n',
  ],
  [
    'value-contradicts',
    '第一条 指标\n满意率94%以上。\n附件一 评分表\n项目 分值 标准\n满意率 20 94%以上满分，每低1%扣3分\n工单及时率 20 96%以上满分\n',
  ],
  ['security-unreturned', '第一条 保证金\n乙方交付60,000元作为履约保证金，期满无息退还。\n'],
]

testPhrasings(FAULTS, SOUND, true)
