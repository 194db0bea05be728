import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['agreed-nowhere', '第一条 质量\n乙方的服务达不到约定的服务标准的，甲方可以扣减6%的费用。\n'],
  ['agreed-nowhere', '第一条 投诉\n坐席未在规定时限内答复客户的，每次扣30元。\n'],
  ['group-undefined', '第一条 接听\n重要客户来电10秒内接听。\n第二条 人员\n旺季增派12名坐席。\n'],
  ['penalty-ground-undefined', '第一条 扣款\n引起负面舆情的，每次支付违约金4,000元。\n'],
  ['share-and-sum-differ', '第一条 定金\n合同总价为64,000元，定金为总价的一半即30,000元。\n'],
  ['share-and-sum-differ', '第一条 付款\n合同总价为200,000元。预付款50,000元（30%），签约后支付。\n'],
  ['share-and-sum-differ', '第一条 付款\n合同总价为200,000元。签约后支付30%（50,000元）。\n'],
  ['price-without-unit', '第一条 费用\n短信提醒的费率为0.08，由甲方承担。\n'],
  ['price-without-unit', '第一条 费用\n外包服务的结算价为7.2元。\n'],
  ['total-undefined', '第一条 费用\n每通4元，按月结算。\n第二条 违约\n乙方违约的，支付合同金额的15%。\n'],
  [
    'monthly-fee-undefined',
    '第一条 费用\n合同总金额为90,000元，第一期付40%，余款验收后付清。\n第二条 违约\n乙方违约的，支付月服务费的20%。\n',
  ],
  ['notice-longer-than-term', '第一条 期限\n服务期限60天。\n第二条 解除\n解除合同的，应提前三个月书面通知对方。\n'],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n乙方可以解除合同，但应提前20日通知甲方。\n第二条 违约\n乙方单方面解除合同的，赔偿甲方损失。\n',
  ],
  ['failure-charged-twice', '第一条 考核\n满意度未达90%的，扣5分。\n第二条 扣罚\n满意度不足90%的，扣罚800元。\n'],
  ['formula-reversed', '第一条 指标\n质检合格率为抽检总数占合格数的比例。\n'],
  [
    'assessment-for-reference',
    '第一条 质检\n质检结果仅作为改进工作的参考。\n第二条 费用\n按质检得分确定当月的结算系数。\n',
  ],
]

const SOUND: readonly (readonly [string, string])[] = [
  ['agreed-nowhere', '第一条 付款\n甲方每月8日前付款。\n第二条 违约\n甲方未在约定期限内结算的，按日支付利息。\n'],
  ['agreed-nowhere', '第一条 指标\n接通率不低于88%。\n第二条 违约\n服务低于约定标准的，扣减5%。\n'],
  ['agreed-nowhere', '第一条 上门\n乙方应在与客户约定的时间内到场。\n'],
  ['group-undefined', '第一条 接听\n甲方名单所列的重要客户来电10秒内接听。\n'],
  ['group-undefined', '第一条 人员\n旺季（每年5月、11月）增派12名坐席。\n第二条 价格\n旺季每席每月6,100元。\n'],
  ['group-undefined', '第一条 服务\n乙方应优先接待重要客户。\n'],
  ['penalty-ground-undefined', '第一条 扣款\n经监管部门认定的重大投诉，每件扣罚900元。\n'],
  ['penalty-ground-undefined', '第一条 报告\n发生重大投诉的，乙方应在2小时内报告。\n'],
  ['share-and-sum-differ', '第一条 付款\n合同总价为300,000元。首款100,000元（33.3%），签约后支付。\n'],
  ['share-and-sum-differ', '第一条 付款\n合同总价为300,000元。其中设备款20,000元（税率13%）。\n'],
  ['price-without-unit', '第一条 费用\n外呼单价（元/通）：6.8。在线单价5角。单价2年不变。\n'],
  ['price-without-unit', '第一条 费用\n按接通量结算，单价6.8元。\n'],
  ['total-undefined', '第一条 费用\n合同金额为66,000元，每月5,500元。\n第二条 违约\n乙方违约的，支付合同金额的15%。\n'],
  [
    'annual-fee-undefined',
    '第一条 费用\n每通4元。\n第二条 违约\n违约金为年服务费的20%，年服务费按上一年度结算额计算。\n',
  ],
  [
    'notice-longer-than-term',
    '第一条 期限\n服务期限两年。整改期限为10日。\n第二条 解除\n任何一方可提前三个月书面通知对方解除合同。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n甲方可以提前20日通知乙方解除合同。\n第二条 违约\n乙方单方面解除合同的，赔偿甲方损失。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n任何一方可以提前20日通知对方解除合同。\n第二条 违约\n任何一方擅自解除合同的，赔偿对方损失。\n',
  ],
  [
    'failure-charged-twice',
    '第一条 考核\n满意度未达90%的，扣5分。\n第二条 扣罚\n满意度不足90%的，扣罚800元，与第一条不重复扣减。\n',
  ],
  ['failure-charged-twice', '第一条 考核\n满意度未达90%的，扣5分；接通率未达90%的，扣5分。\n'],
  ['formula-reversed', '第一条 指标\n首次解决率=首次解决量÷受理总量。投诉率为投诉量占服务总量的比例。\n'],
  [
    'assessment-for-reference',
    '第一条 试运行\n试运行的考核结果仅供参考。\n第二条 扣款\n考核得分不满70分的，扣减当月费用的6%。\n',
  ],
  ['force-majeure-left-to-law', '第一条 不可抗力\n不可抗力依照法律规定处理，受影响的一方免除责任。\n'],
  ['artefacts-inside', '第一条 考核\n月度考核结果仅供参考。\n'],
]

testPhrasings(FAULTS, SOUND, true)
