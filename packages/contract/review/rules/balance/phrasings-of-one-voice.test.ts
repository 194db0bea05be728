import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What one party alone finds, reads, changes or is excused from. */
const FAULTS: readonly Phrasing[] = [
  ['objection-excluded', '第五条 评比\n甲方每周打分，乙方应无条件接受打分结果。\n'],
  ['objection-excluded', '第五条 扣款\n扣款金额由甲方统计，乙方无权申诉。\n'],
  ['objection-excluded', '第五条 质检\n质检结论一经作出，乙方不得以任何理由提出异议。\n'],
  ['objection-excluded', '第五条 数据\n乙方导出的接待数据，甲方须全部认可。\n'],
  ['objection-excluded', '第五条 处罚\n甲方作出的处罚决定，概不接受申诉。\n'],
  ['objection-excluded', '第五条 认定\n是否属于差评由甲方认定，乙方对此放弃抗辩。\n'],
  ['one-sided-right', '第九条 其他\n没有写到的，按乙方的规定办。\n'],
  ['one-sided-right', '第九条 其他\n条款理解有歧义的，听甲方的说法。\n'],
  ['one-sided-right', '第九条 其他\n本协议由甲方负责解释。\n'],
  ['one-sided-right', '第九条 其他\n约定不明的，以乙方的惯例为准。\n'],
  ['one-sided-right', '第九条 其他\n协议未涉及的事项由乙方定夺。\n'],
  ['one-sided-right', '第三条 收费\n乙方可以修改价目表，发布后立即生效。\n'],
  ['one-sided-right', '第三条 目标\n甲方因业务变化可以提高各项指标，乙方不得拒绝。\n'],
  ['one-sided-right', '第三条 附件\n甲方有权更新附件，通知乙方即可。\n'],
  ['one-sided-right', '第三条 报酬\n佣金比例由甲方统一调整，调整后告知乙方。\n'],
  ['one-sided-right', '第三条 制度\n甲方可修订考核细则，无需征得乙方同意。\n'],
  ['service-until-told', '第九条 交接\n合同解除后乙方仍应照常值守，直到甲方找好替代单位。\n'],
  ['service-until-told', '第九条 交接\n新的服务商未到位前，乙方不得撤场。\n'],
  ['service-until-told', '第九条 交接\n甲方欠费的，乙方可以终止合同，但须继续履行至接替团队上岗。\n'],
  ['service-until-told', '第九条 过渡\n期满后乙方应继续服务，直至下一家供应商签约。\n'],
  ['service-until-told', '第九条 退场\n接任公司没有进场的，承接方必须继续接听。\n'],
  ['service-until-told', '第九条 退场\n乙方退出的，仍需运营至另外的机构接管为止。\n'],
  ['excused-by-own-affairs', '第四条 付款\n因甲方年底关账延后支付的，不视为逾期。\n'],
  ['excused-by-own-affairs', '第四条 付款\n遇领导出差不能签字，付款时间顺延。\n'],
  ['excused-by-own-affairs', '第四条 付款\n由于资金周转原因未按时付款的，甲方不承担违约责任。\n'],
  ['excused-by-own-affairs', '第四条 结算\n如遇付款系统升级，款项相应推迟。\n'],
  ['excused-by-own-affairs', '第六条 到岗\n因员工流失造成缺岗的，乙方不承担责任。\n'],
  ['excused-by-own-affairs', '第六条 到岗\n由于招聘困难不能按期派足人数的，不视为违约。\n'],
  ['excused-by-own-affairs', '第六条 接通率\n因公司内部培训导致的漏接不计入考核。\n'],
  [
    'breaches-one-sided',
    '第十条 违约责任\n1、乙方缺岗的，每次赔偿90元。\n2、乙方泄露客户电话的，支付违约金7000元。\n3、乙方停止接待的，甲方可以解约。\n',
  ],
  ['breaches-one-sided', '第十条 罚则\n甲方晚付一天加收千分之二。甲方挖人的，罚款9000元。甲方中途停用的，押金不退。\n'],
  [
    'breaches-one-sided',
    '第十条 违约处理\n（一）受托方未按时上线的，扣款500元；\n（二）受托方虚报工时的，退还多收部分并赔偿。\n',
  ],
  ['breaches-one-sided', '第十条 违约责任\n乙方迟延进场的，每日支付违约金200元。乙方擅自换人的，扣除当月管理费。\n'],
  ['breaches-one-sided', '第十条 违约条款\n如乙方拒接来电的，每个扣30元。如乙方辱骂客户的，每次扣300元。\n'],
  ['breaches-one-sided', '第十条 违约责任\n因乙方未备份录音的，赔偿损失。因乙方违反保密约定的，承担全部责任。\n'],
]

/** What looks like it and is none. */
const SOUND: readonly Phrasing[] = [
  ['objection-excluded', '第五条 评比\n甲方打分后乙方应在三日内复核，逾期不得再提出异议。\n'],
  ['objection-excluded', '第五条 对账\n账单经甲方核对签字后，不得再提异议。\n'],
  ['objection-excluded', '第五条 评比\n乙方对打分结果有权提出异议。\n'],
  ['objection-excluded', '第五条 安排\n乙方对本协议的条款没有异议。\n'],
  ['one-sided-right', '第九条 其他\n没有写到的，双方商量着办。\n'],
  ['one-sided-right', '第三条 目标\n甲方可以提出调整指标，经双方书面确认后执行。\n'],
  ['one-sided-right', '第三条 价格\n乙方可以申请调整单价，未经甲方同意不生效。\n'],
  ['one-sided-right', '第三条 资料\n甲方更新商品资料的，应提前一天通知乙方。\n'],
  ['one-sided-right', '第三条 资料\n乙方对产品功能不明确的，以甲方提供的说明书为准答复客户。\n'],
  ['service-until-told', '第九条 交接\n新的服务商未到位前，乙方应继续服务，最长不超过两个月。\n'],
  ['service-until-told', '第九条 交接\n乙方应配合新的服务商进场。\n'],
  ['excused-by-own-affairs', '第四条 付款\n因乙方未开发票造成付款迟延的，甲方不承担责任。\n'],
  ['excused-by-own-affairs', '第六条 接通率\n因甲方系统升级造成的漏接不计入考核。\n'],
  ['excused-by-own-affairs', '第六条 到岗\n因不可抗力造成人员不足的，乙方不承担责任。\n'],
  [
    'breaches-one-sided',
    '第十条 违约责任\n1、乙方缺岗的，每次赔偿90元。\n2、乙方泄露电话的，支付违约金7000元。\n第十一条 付款\n甲方逾期付款的，每日支付千分之一的违约金。\n',
  ],
  [
    'breaches-one-sided',
    '第十条 违约责任\n乙方缺岗的，每次赔偿90元。乙方泄露电话的，支付违约金7000元。任何一方违约的，应当赔偿对方损失。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
