import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The same faults in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  [
    'data-gone-before-handover',
    '第一条 数据\n期满后3个工作日内销毁全部工单记录。\n第二条 交接\n合同解除后，乙方应在20个工作日内完成资料的移交。\n',
  ],
  [
    'data-gone-before-handover',
    '第一条 数据\n项目结束后一周内清除客户资料。\n第二条 过渡\n合同终止后继续服务两个月，作为过渡。\n',
  ],
  [
    'data-gone-before-handover',
    '第一条 数据\n合同终止后5日内删除全部数据。\n第二条 交接\n合同终止后，过渡期为45日。\n',
  ],
  [
    'data-kept-and-gone',
    '第一条 记录\n会话记录保留不少于18个月。\n第二条 退出\n合同解除后，乙方应销毁所有资料并出具证明。\n',
  ],
  ['data-kept-and-gone', '第一条 录音\n录音存档两年备查。\n第二条 期满\n合同期满当日清空客户数据。\n'],
  ['rescission-barred', '第一条 解除\n服务期内乙方不得要求终止合同。\n'],
  ['rescission-barred', '第一条 承诺\n甲方在此放弃本合同的解除权。\n'],
  ['rescission-barred', '第一条 旺季\n每年6月和11月，乙方无权解除合同。\n'],
  [
    'unpaid-must-serve',
    '第一条 付款\n甲方延迟支付服务费的，按日万分之二支付滞纳金。\n第二条 解除\n乙方连续两月不达标的，甲方有权解除合同。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n本合同期限一年，到期前两个月无人提出终止的，视为续签。\n'],
  ['renewal-length-unstated', '第一条 期限\n届满后双方继续合作的，本合同自动延续。\n'],
  ['renewal-length-unstated', '第一条 期限\n期满无人反对的，自动续约。\n'],
  ['term-dates-differ', '第一条 期限\n本合同自2026年1月1日起至2026年9月30日止，共一年。\n'],
  ['ending-grounds-absent', '第一条 违约\n甲方无正当理由提前解除的，预付款不予退还。\n'],
  ['ending-grounds-absent', '第一条 违约\n乙方无理由中途退出的，赔偿甲方损失。\n'],
  ['renewal-silence-open', '第一条 续约\n任何一方应在期满前30日通知对方不再续约。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不愿续签的，须提前两个月告知乙方。\n'],
  ['term-presupposed', '第一条 交接\n服务到期后8日内移交知识库。\n'],
  ['term-presupposed', '第一条 续约\n合作期满，乙方有优先权。\n'],
  ['term-start-unstated', '第一条 期限\n服务期限为18个月。\n'],
  ['term-start-unstated', '第一条 期限\n委托期限：三年。\n'],
  [
    'exit-notice-and-penalty',
    '第一条 期限\n试用期满后解除的，须提前20日书面通知。\n第二条 违约\n一方无正当理由解除合同，应支付一个月服务费的违约金。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n乙方可以解除合同，但应提前20日通知甲方。\n第二条 违约\n乙方单方面解除合同的，赔偿甲方损失。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 期限\n试用期满后提前终止合同的，应提前50日书面通知对方。\n第二条 违约\n任何一方无故终止合同的，支付违约金9,000元。\n',
  ],
  ['notice-longer-than-term', '第一条 期限\n服务期限60天。\n第二条 解除\n解除合同的，应提前三个月书面通知对方。\n'],
  [
    'handover-outlasts-notice',
    '第一条 退出\n乙方可提前一个月书面通知甲方解除合同。\n第二条 交接\n合同解除前应有不少于三个月的过渡期。\n',
  ],
  ['score-of-term-undefined', '第一条 考核\n每季度评分。\n第二条 续约\n年度考核良好的，顺延一年。\n'],
  ['score-of-term-undefined', '第一条 续签\n首年经考核合格的，方可续签第二年合同。\n'],
  ['years-signed-singly', '第一条 期限\n服务期三年，合同逐年签订。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方资金困难的，甲方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方服务质量严重下降，甲方有权终止合同。\n'],
  ['ground-unmeasured', '第一条 解除\n一方严重违反第三条约定的，对方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方屡次违规的，甲方有权解除合同。\n'],
  ['ground-unmeasured', '第一条 解除\n引发严重投诉的，甲方有权解除合同。\n'],
  [
    'ground-unmeasured',
    '第一条 解除\n有下列情形之一的，甲方可以解除合同：（1）乙方转包的；（2）发生重大责任事故的；（3）乙方破产的。\n',
  ],
  ['ground-unmeasured', '第一条 解除\n给甲方造成重大经济损失的，甲方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 终止\n一方根本违约的，对方可以终止合作。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方人员造成恶劣影响的，合同解除。\n'],
  ['ground-unmeasured', '第一条 处罚\n出现重大舆情的，没收全部保证金。\n'],
  ['ground-unmeasured', '第一条 解除合同\n违反保密义务，情节严重的，甲方有权终止合同。\n'],
  ['ground-unmeasured', '第一条 解除\n出现严重服务事故的，甲方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 合同解除\n一方重大违约的，对方可以解除。\n'],
  ['exit-notice-and-penalty', '第八条 退出\n不想合作了，提前10天讲一声。\n第九条 押金\n乙方不干了的，押金不退。\n'],
  [
    'exit-notice-and-penalty',
    '第八条 解除\n任何一方提前30日通知对方，可以解除合同。\n第九条 费用\n甲方解除合同的，已付费用概不返还。\n',
  ],
  ['exit-notice-and-penalty', '第八条 解除\n任一方终止合作的，应提前两周告知。甲方终止合作的，保证金归乙方。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['data-gone-before-handover', '第一条 数据\n交接完成后10日内删除。\n第二条 交接\n合同终止后30日内完成交接。\n'],
  [
    'data-gone-before-handover',
    '第一条 数据\n合同终止后5日内删除全部数据。\n第二条 解除\n乙方解除合同的，应提前60日通知并完成过渡。\n',
  ],
  [
    'data-kept-and-gone',
    '第一条 记录\n录音存储于甲方服务器，保存三年。\n第二条 终止\n合同终止后，乙方应删除全部数据。\n',
  ],
  [
    'data-kept-and-gone',
    '第一条 记录\n录音保存三年。\n第二条 终止\n合同终止后，除保存期未满的录音外，乙方应删除全部数据。\n',
  ],
  ['data-kept-and-gone', '第一条 日志\n访问日志保存8个月。\n第二条 删除\n合同终止后，乙方删除全部个人信息。\n'],
  ['rescission-barred', '第一条 解除\n乙方不得擅自解除合同。\n'],
  ['rescission-barred', '第一条 解除\n未经甲方同意，乙方不得提前终止合同。\n'],
  ['rescission-barred', '第一条 人员\n乙方不得与员工解除劳动合同。\n'],
  [
    'unpaid-must-serve',
    '第一条 付款\n甲方延迟付款的，按日支付滞纳金。\n第二条 解除\n乙方不达标的，甲方有权解除合同。一方严重违约的，对方可以解除合同。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n到期无人提出异议的，自动续签，每次续签六个月。\n'],
  ['renewal-length-unstated', '第一条 交接\n期满后本合同继续有效，直至交接完成。\n'],
  ['renewal-length-unstated', '第一条 期限\n到期后另签新约，本合同到期不自动续约。\n'],
  ['term-dates-differ', '第一条 期限\n服务期为一年，自2026年3月15日起至2027年3月15日止。\n'],
  ['term-dates-differ', '第一条 期限\n合同期限为三年，首期自2026年1月1日起至2026年12月31日止。\n'],
  [
    'ending-grounds-absent',
    '第一条 解除\n任何一方提前30日通知可以终止合同。\n第二条 违约\n无故解除的，支付违约金5万元。\n',
  ],
  ['ending-grounds-absent', '第一条 人员\n乙方无故解除劳动合同的，自行赔偿员工。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不愿续签的，须提前两个月告知乙方；未告知的，视为同意续签一年。\n'],
  ['renewal-silence-open', '第一条 续约\n甲方不再续约的，应提前30日通知。续约须另行签订合同。\n'],
  ['term-presupposed', '第一条 培训\n试用期满考核合格的，转为正式坐席。\n'],
  ['term-presupposed', '第一条 期限\n自2025年5月1日起至2026年4月30日止。\n第二条 交接\n合同到期后8日内移交。\n'],
  ['term-start-unstated', '第一条 期限\n服务期限为18个月。\n第二条 生效\n本合同自盖章之日起生效。\n'],
  ['term-start-unstated', '第一条 保密\n保密期限为三年。\n'],
  ['exit-notice-and-penalty', '第一条 终止\n任一方提前终止的，应提前30日通知，否则支付一个月服务费的违约金。\n'],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n甲方可以提前20日通知乙方解除合同。\n第二条 违约\n乙方单方面解除合同的，赔偿甲方损失。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 解除\n任何一方可以提前20日通知对方解除合同。\n第二条 违约\n任何一方擅自解除合同的，赔偿对方损失。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 终止\n任何一方提前终止的，应提前80日书面通知，否则支付三个月费用作为违约金。\n第二条 试运行\n试运行期内甲方可提前5日通知终止。\n',
  ],
  [
    'exit-notice-and-penalty',
    '第一条 终止\n任何一方可提前80日书面通知对方终止合同。\n第二条 违约\n乙方在第一年内提前终止的，赔偿甲方损失。\n',
  ],
  ['force-majeure-left-to-law', '第一条 不可抗力\n不可抗力依照法律规定处理，受影响的一方免除责任。\n'],
  [
    'notice-longer-than-term',
    '第一条 期限\n服务期限两年。整改期限为10日。\n第二条 解除\n任何一方可提前三个月书面通知对方解除合同。\n',
  ],
  [
    'notice-longer-than-term',
    '第一条 押金\n押金在服务期满验收合格后30日内退还。\n第二条 解除\n乙方解除合同的，应提前60日书面通知。\n',
  ],
  [
    'handover-outlasts-notice',
    '第一条 退出\n乙方可提前三个月书面通知解除合同。\n第二条 交接\n合同解除前应有不少于30日的过渡期。\n',
  ],
  ['score-of-term-undefined', '第一条 续签\n年度得分为各月平均，年度得分85分以上的可以续签。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方服务质量严重下降（指连续两月低于70分）的，甲方有权终止合同。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方多次违约（连续3个月低于70分）的，甲方可以解除。\n'],
  ['ground-unmeasured', '第一条 解除\n严重投诉是指升级到监管部门的投诉。引发严重投诉的，甲方有权解除合同。\n'],
  ['ground-unmeasured', '第一条 报告\n有下列情形之一的，乙方应立即报告：（1）系统中断的；（2）发生重大责任事故的。\n'],
  ['ground-unmeasured', '第一条 解除\n造成重大经济损失（十万元以上）的，甲方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 解除\n一方严重违约，经催告仍未改正的，对方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 赔偿\n造成重大损失的，应当赔偿。\n'],
  ['ground-unmeasured', '第一条 解除\n发生重大泄密事件（指外泄百条以上）的，甲方可以解除合同。\n'],
  ['ground-unmeasured', '第一条 合同解除\n一方重大违约，经催告后仍不改正的，对方可以解除。\n'],
  ['exit-notice-and-penalty', '第八条 退出\n不想合作了，提前10天讲一声。\n第九条 押金\n乙方突然不干了的，押金不退。\n'],
  [
    'exit-notice-and-penalty',
    '第八条 解除\n任何一方提前30日通知对方，可以解除合同。\n第九条 费用\n甲方违约被解除合同的，已付费用概不返还。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
