import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['target-perfect', '第一条 售后\n乙方确保店铺不出现差评。\n'],
  ['sanction-on-top', '第一条 考核\n未达标的，除按第二条扣减服务费外，每项另向甲方支付违约金4000元。\n'],
  [
    'weights-not-whole',
    '第六条 考核\n考核实行百分制。其中：接起率25分，目标值85%，每低1个百分点扣2分；回访满意度25分，目标值90%；质检25分；培训15分；考勤20分。\n',
  ],
  [
    'weights-not-whole',
    '第六条 考核\n月度考核总分100分。\n(1)服务态度(30分)：出现投诉一次扣5分；\n(2)工单时限(40分)：超时一件扣2分；\n(3)资料归档(20分)：缺一份扣1分。\n',
  ],

  ['target-perfect', '第四条 标准\n接通率应达到100%，不得有任何客户投诉。\n'],
  ['target-perfect', '第四条 考核\n客户满意度达到100%，每低1个百分点扣5%。\n'],
  ['direction-reversed', '第四条 指标\n呼损率不低于5%。\n'],
  ['direction-reversed', '第四条 指标\n客户投诉率应≥0.5%，满意度应≤95%。\n'],
  ['standard-not-measurable', '第四条 接待\n乙方应保持良好的服务形象，做不到的，甲方可扣减服务费的5%。\n'],
  ['standard-not-measurable', '第四条 处理\n受托方须迅速处理来件；未能做到的，支付违约金500元。\n'],
  ['standard-not-measurable', '第四条 要求\n服务态度应热情，否则甲方有权罚款200元。\n'],
  ['kpi-without-target', '第一条 指标\n序号 指标 目标值 周期\n1 接通率 ≥95% 月\n2 满意度 ≥90% 月\n3 一次解决率 — 月\n'],
  ['kpi-without-target', '第一条 指标\n|指标|标准值|\n|---|---|\n|接通率|95%|\n|满意度||\n|首响时长|20秒|\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['sanction-on-top', '第一条 考核\n未达标的，除按第二条扣减服务费外，不再承担其他责任。\n'],
  ['reserve-too-small', '第一条 人员\n燃气应急坐席每班不少于2人，须持证上岗。\n第二条 旺季\n话务激增时增派8人。\n'],
  [
    'weights-not-whole',
    '第六条 考核\n考核实行百分制。其中：接起率25分，目标值85%，每低1个百分点扣2分；回访满意度25分，目标值90%；质检20分；培训15分；考勤15分。\n',
  ],
  [
    'weights-not-whole',
    '第六条 考核\n考核实行百分制，90分以上为优秀，80分以上为合格；每漏接一通扣5分；每投诉一次扣10分。\n',
  ],

  ['target-perfect', '第四条 标准\n坐席持证上岗率达到100%，接通率不低于95%。\n'],
  ['target-perfect', '附件一 考核\n接通率 | 100分 | 低于95%每个百分点扣1分\n'],
  ['direction-reversed', '第四条 指标\n呼损率不高于5%，接通率不低于95%。\n'],
  ['direction-reversed', '第四条 扣款\n投诉率高于0.5%的，扣减当月服务费3%。\n'],
  ['direction-reversed', '第四条 分档\n满意度≤80%的，扣减5%；投诉率≥1%的，扣减5%。\n'],
  ['standard-not-measurable', '第四条 接待\n乙方应及时接听，接听时间不超过20秒；未达到的，扣减服务费的5%。\n'],
  [
    'kpi-without-target',
    '第一条 指标\n序号 指标 目标值 周期\n1 接通率 ≥95% 月\n2 满意度 ≥90% 月\n3 报表提交率 按时 月\n',
  ],
  ['kpi-without-target', '第一条 指标\n序号 指标 目标值 周期\n1 接通率 ≥95% 月\n2 满意度 ≥90% 月\n3 投诉 零容忍 月\n'],
]

testPhrasings(FAULTS, SOUND)
