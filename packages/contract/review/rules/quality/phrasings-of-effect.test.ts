import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The contract sanctions something, and of these targets nothing follows. */
const SANCTIONED = '第三条 违约\n乙方迟延进场的,每日支付违约金300元。\n'

const FAULTS: readonly Phrasing[] = [
  ['sanction-on-top', '第一条 考核\n接通率不达标的，除降低结算系数外，另按每个百分点扣1,000元。\n'],
  ['sanction-on-top', '第一条 考核\n满意度低于85%的，除不支付绩效费外，还应按服务费的10%支付违约金。\n'],
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务标准\n1.热线接通率不低于93%。\n2.在线响应时长不超过20秒。\n3.客诉率不高于0.5%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务质量\n(1)会话满意度不低于88%;(2)工单及时率不低于96%;(3)漏接率不超过3%。\n${SANCTIONED}`,
  ],
  [
    'failure-charged-twice',
    '第一条 违约\n1.1 每发生一起因乙方原因引起的媒体曝光，乙方支付违约金10,000元。\n1.2 每发生一起因乙方原因引起的媒体曝光，扣减当月服务费的3%。\n',
  ],
  ['sanction-on-top', '第一条 违约\n单项未达标的，每低一个百分点扣减当月服务费的1%，与前项扣款同时适用。\n'],
  ['sanction-on-top', '第一条 违约\n泄露客户名单的，支付违约金30,000元，甲方还可按第五条另行扣款。\n'],
  ['assessed-though-exempt', '第一条 磨合\n磨合期的各项指标只作记录，不作为扣款依据。磨合期内的扣款减半执行。\n'],
  [
    'bands-not-monotone',
    '第一条 时限\nP1 全站停用 40分钟 3小时\nP2 单店停用 20分钟 5小时\nP3 个别功能异常 4小时 2个工作日\n',
  ],
  ['sanction-on-top', '第一条 违约\n答复错误的，赔偿用户损失；同时按照票面的两倍向甲方支付违约金。\n'],
  ['sanction-on-top', '第一条 违约\n缺席的，除按8.5款扣减费用、按12.2款支付违约金外，还应另行支付服务质量违约金。\n'],
  [
    'sanction-on-top',
    '第一条 违约\n乙方中途停止服务的，甲方不予退还履约保证金，并要求乙方按年度服务费的10%支付违约金。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['sanction-on-top', '第一条 退还\n除退还已收费用外，还应赔偿实际损失。\n'],
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n第二条 扣款\n任一指标未达到的,扣当月服务费1%。\n${SANCTIONED}`,
  ],
  [
    'standard-without-consequence',
    `第一条 服务指标\n坐席应达到:\n接起率≥92%;\n首解率≥75%;\n好评率≥90%。\n第二条 扣款\n好评率每低一个百分点,扣200元。\n${SANCTIONED}`,
  ],
  ['standard-without-consequence', `第一条 服务指标\n接起率≥92%;好评率≥90%。\n${SANCTIONED}`],
  [
    'failure-charged-twice',
    '第一条 违约\n1.1 每发生一起因乙方原因引起的媒体曝光，乙方支付违约金10,000元。\n1.2 每发生一起因乙方原因引起的客户投诉，扣减当月服务费的3%。\n',
  ],
  [
    'failure-charged-twice',
    '第一条 违约\n1.1 每发生一起因乙方原因引起的媒体曝光，乙方支付违约金10,000元。\n1.2 每发生一起因乙方原因引起的媒体曝光，扣减当月服务费的3%。\n1.3 同一事件不重复扣款。\n',
  ],
  ['assessed-though-exempt', '第一条 磨合\n磨合期的各项指标只作记录，不作为扣款依据。自第三个月起按考核结果扣款。\n'],
  [
    'bands-not-monotone',
    '第一条 时限\nP1 全站停用 20分钟 3小时\nP2 单店停用 40分钟 5小时\nP3 个别功能异常 4小时 2个工作日\n',
  ],
]

testPhrasings(FAULTS, SOUND)
