import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const vague = (text: string): Phrasing => ['standard-vague', `第一条 约定\n${text}\n`]

/** Metrics, prices and quantities that are told in words, where no figure or rule stands beside them. */
const FAULTS: readonly Phrasing[] = [
  vague('爽约提醒的回复率应保持在良好水平。'),
  vague('夜诊来电的等待时间尽可能短。'),
  vague('复诊预约率逐季改善。'),
  vague('平均通话时长应控制得当。'),
  vague('退货挽回率：由商家届时通知。'),
  vague('座席的服务质量应好于自营团队。'),
  vague('投诉处理时效须满足景区的需要。'),
  vague('物价上涨的，托管费相应上调。'),
  vague('旺季到来时，双方可对单价作出相应调整。'),
  vague('奖金与差评率挂钩。'),
  vague('依据考核情况支付浮动部分。'),
  vague('乙方应投保金额充足的雇主责任险。'),
  vague('乙方安排适量的备用坐席。'),
  vague('缺勤的，扣除相应费用。'),
  vague('乙方应定期提交巡检报告。'),
  vague('系统故障的，应在短时间内恢复。'),
]

const SOUND: readonly Phrasing[] = [
  vague('爽约提醒的回复率不低于85%，乙方努力保持良好水平。'),
  vague('满意度以问卷统计，目标为92%。乙方争取满意度逐步提高。'),
  vague('为提高解决率，院方每季更新一次知识库。'),
  vague('差评率上升的原因由双方共同分析。'),
  vague('服务质量不达标的，按第五条扣款。'),
  vague('物价上涨的，托管费按统计局公布的涨幅相应上调。'),
  vague('增减坐席的，费用按每席4,800元相应增减。'),
  vague('双方协商一致后，单价可作相应调整。'),
  vague('奖金与差评率挂钩：低于1%的，每月奖励2,000元。'),
  vague('考核结果只供改进，不与费用挂钩。'),
  vague('乙方安排备用坐席2名，保险金额不低于50万元。'),
  vague('缺勤的，按日单价260元扣除费用。'),
  vague('乙方每月5日前提交巡检报告。'),
  vague('系统故障的，应在2小时内恢复。'),
]

testPhrasings(FAULTS, SOUND)
