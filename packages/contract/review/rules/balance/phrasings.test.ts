import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The same faults in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['labour-dispatch', '第一条 人员\n话务员的薪酬由甲方发放。\n'],
  ['labour-dispatch', '第一条 人员\n甲方可在乙方场地直接调度客服人员，核定其出勤与休假。\n'],
  ['liability-excluded', '第一条 免责\n无论乙方是否存在故意或重大过失，均不承担赔偿责任。\n'],
  ['one-sided-end', '第一条 终止\n甲方得于四十五日前以书面通知终止合同，乙方不得终止。\n'],
  ['one-sided-right', '第一条 其他\n未约定的，以甲方公布的管理规定（及其随时更新的版本）为准。\n'],
  ['one-sided-right', '第一条 变更\n甲方有权随时减少坐席数量。\n'],
  ['one-sided-right', '第一条 提成\n甲方可提前10日书面通知调整提成比例。\n'],
  ['one-sided-right', '第一条 价格\n甲方可根据自身情况下调单价。\n'],
  ['one-sided-right', '第一条 投诉\n重大投诉按甲方不时发布的规定认定。\n'],
  ['one-sided-right', '第一条 考核\n考核办法由甲方随时调整，乙方应执行。\n'],
  [
    'cap-one-sided',
    '第一条 违约\n甲方逾期付款的，每日支付万分之二的违约金，最高不超过欠款的3%。\n第二条 责任\n乙方迟延进场的，每迟延一日支付600元违约金。\n',
  ],
  ['contentment-decides', '第一条 考核\n对得分有争议的，以甲方意见为准。\n'],
  ['deduction-at-will', '第一条 扣款\n质量不佳的，扣款数额由甲方认定，扣减金额自行确定。\n'],
  ['depends-on-case', '第一条 加班\n节日加班的补贴酌情发，每人不少于50元。\n'],
  ['exit-cost-uneven', '第一条 违约\n甲方中途终止合作的，需向乙方支付剩余费用的三成。\n'],
  ['exit-cost-uneven', '第一条 退出\n乙方擅自解除协议的，甲方不予退还保证金，乙方另赔偿10000元。\n'],
  ['exit-cost-uneven', '第一条 违约\n乙方单方提前退出的，应按两个月的服务费承担违约金。\n'],
  ['exit-cost-uneven', '第一条 违约\n乙方提前终止合同的，应支付两个月服务费。\n'],
  ['own-data-decide', '第一条 考核\n考核得分由乙方自行统计，作为付款依据。\n'],
  ['refund-excluded', '第一条 押金\n任何情况下押金一律不退。\n'],
  ['service-until-told', '第一条 试用\n试用期内不付费，试用期至甲方满意为止。\n'],
  ['labour-dispatch', '第一条 管理\n坐席人员的考勤、调休由甲方现场经理审批。\n'],
  ['labour-dispatch', '第一条 管理\n甲方有权参加面谈，对坐席的考勤、奖惩直接决定。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  // Boxes of which none is ticked.
  ['service-unpaid', '第一条 期限\n期满后乙方继续服务，过渡期：□计费 □不计费\n'],
  ['service-unpaid', '第一条 期限\n□期满后乙方继续服务，不计费；\n□期满即止。\n'],
  ['labour-dispatch', '第一条 人员\n话务员的薪酬由乙方发放。\n'],
  ['labour-dispatch', '第一条 费用\n甲方核定客服人员出勤天数后结算费用。\n'],
  ['liability-excluded', '第一条 责任\n责任上限不适用于故意或者重大过失，乙方应承担赔偿责任。\n'],
  [
    'one-sided-end',
    '第一条 解除\n1、甲方单方解除的，应提前30天书面通知乙方。\n2、乙方单方解除的，应提前30天书面通知甲方。\n',
  ],
  ['one-sided-end', '第一条 终止\n甲方可以提前45日通知终止合同，乙方也可以提前45日通知终止。\n'],
  ['one-sided-right', '第一条 投诉\n重大投诉按双方确认的规定认定。\n'],
  [
    'cap-one-sided',
    '第一条 违约\n甲方逾期付款的，每日支付万分之二，不超过欠款的3%。\n第二条 责任\n乙方延迟进场的，每日支付600元违约金，累计不超过月费的10%。\n',
  ],
  [
    'cap-one-sided',
    '第一条 违约\n甲方逾期付款的，每日支付万分之二的违约金，最高不超过欠款的3%。\n第二条 责任\n乙方漏接的，每次支付20元违约金。乙方离场的，支付5000元违约金。\n',
  ],
  ['exit-cost-uneven', '第一条 终止\n任何一方提前终止的，应支付一个月费用作为补偿。\n'],
  ['exit-cost-uneven', '第一条 违约\n乙方提前终止的，应支付一个月服务费。甲方提前终止的，亦同。\n'],
  [
    'exit-cost-uneven',
    '第一条 违约\n甲方提前解除合同的，应支付三个月服务费。乙方擅自停止服务的，每天支付违约金2000元。\n',
  ],
  ['exit-cost-uneven', '第一条 违约\n任何一方提前终止合同的，应支付两个月服务费。\n'],
  ['own-data-decide', '第一条 计量\n通话量以双方确认的乙方后台记录为准。\n'],
  ['own-data-decide', '第一条 数据\n以乙方系统数据为准，甲方可以在三日内提出异议。\n'],
  ['read-alone', '第一条 考核\n考核结果由甲方说明理由后送达乙方。\n'],
  ['service-unpaid', '第一条 整改\n整改期内乙方继续服务，返工部分不计费。\n'],
  ['labour-dispatch', '第一条 管理\n坐席人员的考勤、调休由乙方现场经理审批。\n'],
]

testPhrasings(FAULTS, SOUND)
