import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Words that can be read in two ways, that nothing explains, or that were never filled in. */
const FAULTS: readonly Phrasing[] = [
  ['pronouns-unclear', '第六条 整改\n未按时整改的，其应当向其支付违约金。\n'],
  ['pronouns-unclear', '第六条 费用\n一方提出变更的，费用由其承担；对方不同意的，其可以拒绝。\n'],
  ['pronouns-unclear', '第七条 人员\n如对方不配合，其有权要求对方改派，并由其负担因此增加的开支。\n'],
  ['conditions-mixed', '第九条 解除\n乙方月度考核低于80分或者流失率超过20%且未能补足的，甲方可以解除合同。\n'],
  ['conditions-mixed', '第九条 暂停\n甲方欠付超过两期或未提供资料并且经催告仍不改正的，乙方可以暂停服务。\n'],
  ['penalty-ground-undefined', '第五条 质量\n每发生一次一级事故，乙方支付违约金3000元。\n'],
  ['penalty-ground-undefined', '第五条 质量\n坐席出现致命差错的，当月服务费扣减5%。\n'],
  ['penalty-ground-undefined', '第五条 质量\n出现B类投诉的，每件罚款500元。\n'],
  ['penalty-ground-undefined', '第五条 质量\n触碰服务红线的，甲方有权解除合同。\n'],
  ['term-unexplained', '第五条 质量\n坐席被评为“待改进”的，扣减其当月服务费200元。\n'],
  ['term-unexplained', '第三条 费用\n甲方按“优享工时”结算服务费。\n'],
  ['group-undefined', '第四条 人员\n话务高峰期间，乙方应酌情增派人员，甲方不另付费。\n'],
  ['group-undefined', '第四条 人员\n来电高峰时乙方须及时调配坐席。\n'],
  ['group-undefined', '第四条 人员\n订单量激增时，乙方应适当延长服务。\n'],
  ['unit-undefined', '第三条 费用\n甲方以成功触达的数量结算，每户1.8元。\n'],
  ['unit-undefined', '第三条 费用\n每完成一个有效留资12元。\n'],
  ['unit-undefined', '第三条 费用\n“合格预约”每单20元。\n'],
  ['group-undefined', '第四条 服务\n尊享玩家的咨询由组长亲自跟进。\n'],
  ['penalty-ground-undefined', '第九条 终止\n一年内发生两次重大投诉的，本合同自动终止。\n'],
  ['standard-vague', '第四条 人员\n乙方应保持团队稳定，骨干坐席不得随意更换。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['pronouns-unclear', '第六条 整改\n乙方未按时整改的，其应当向甲方支付违约金，并承担其由此产生的费用。\n'],
  ['pronouns-unclear', '第六条 转让\n任何一方不得转让其权利，对方同意的除外，但其应当书面通知。\n'],
  ['conditions-mixed', '第九条 解除\n有下列情形之一的，可以解除：考核低于80分；流失率超过20%且未补足。\n'],
  ['conditions-mixed', '第九条 通知\n以书面或者邮件通知且未收到答复的，视为送达。\n'],
  ['penalty-ground-undefined', '第五条 质量\n一级事故是指服务中断超过两小时。发生一级事故的，乙方支付违约金3000元。\n'],
  ['penalty-ground-undefined', '第五条 质量\n致命差错：报错金额、泄露信息。\n出现致命差错的，扣减500元。\n'],
  ['term-unexplained', '第三条 费用\n“优享工时”是指坐席实际在线的时间。甲方按“优享工时”结算服务费。\n'],
  ['group-undefined', '第四条 人员\n高峰时段（10:00至12:00）乙方应增派3名坐席。\n'],
  ['unit-undefined', '第三条 费用\n有效留资是指客户提供了电话和需求。每完成一个有效留资12元。\n'],
  ['group-undefined', '第四条 服务\n尊享玩家是指月消费不低于500元的玩家。尊享玩家的咨询一律优先接入。\n'],
]

testPhrasings(FAULTS, SOUND)
