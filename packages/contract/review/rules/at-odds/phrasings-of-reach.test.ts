import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 服务期\n本合同服务期为一年。\n第十条 其他\n本合同自2026年5月1日起至2027年10月31日止有效。\n',
  ],
  ['rules-incompatible', '附件一 指标\n平均处理时长 | 不少于6分钟\n每席每小时接听量 | 不少于15通\n'],
  ['rules-incompatible', '第四条 考核\n平均通话时长不低于5分钟。\n每名坐席每天有效通话不少于150通，每天工作8小时。\n'],
  [
    'value-contradicts',
    '第三条 结算\n甲方付款后，乙方三日内向甲方提供等额增值税专用发票；乙方未先提供发票的，甲方有权拒绝付款。\n',
  ],
  [
    'value-contradicts',
    '第五条 考核\n每漏接一通电话扣2分。\n附件一 评分表\n序号 | 项目 | 扣分\n1 | 漏接 | 漏接电话，每通扣1分\n',
  ],
  [
    'value-contradicts',
    '第四条 质检\n客服未使用规范用语的，每次扣0.5分。\n附件二 评分标准\n规范用语：未使用规范用语每次扣1分。\n',
  ],
  [
    'rules-incompatible',
    '第一条 服务内容\n乙方通过网店在线聊天为甲方客户提供咨询和售后服务。\n附件一 考核\n考核项 | 目标\n20秒电话接通率 | ≥85%\n在线响应 | 30秒内\n',
  ],
  ['value-contradicts', '第四条 标准\n首次响应时间不超过30秒。\n附件一 考核\n指标 | 目标\n首次响应 | ≤60秒\n'],
  [
    'value-contradicts',
    '第八条 保密\n保密义务在合同终止后两年内有效。\n第十条 其他\n保密条款在本合同终止后五年内继续有效。\n',
  ],
  ['value-contradicts', '第三条 费用\n费用每月一结。\n附件二 费用\n服务费按季支付，每季度首月10日前付清。\n'],
  [
    'value-contradicts',
    '第三条 费用\n每月服务费固定为6万元，不因人员数量变动而调整。\n第四条 结算\n服务费按实际出勤人数据实结算。\n',
  ],
  [
    'value-contradicts',
    '第三条 计费\n服务费采用包月制，每月45000元。\n第四条 计算\n按实际接待量每单2.5元计算服务费。\n',
  ],
  [
    'value-contradicts',
    '第五条 考核\n考核得分低于70分的，甲方有权终止合同。\n附件一\n得分低于60分的，甲方有权终止合同。\n',
  ],
  [
    'value-contradicts',
    '第一条 期限\n期满须重新签订书面合同方可续期。\n第十一条 其他\n合同到期后自动延续，直至一方书面通知终止。\n',
  ],
  [
    'rules-incompatible',
    '第六条 付款\n甲方逾期付款超过15日的，乙方有权暂停服务。\n第九条 保障\n乙方在任何情况下不得以任何理由中断服务。\n',
  ],
  [
    'rules-incompatible',
    '第四条 乙方义务\n不论甲方是否付款，乙方均应持续提供服务。\n第八条 违约\n甲方欠费满一个月，乙方可停止服务。\n',
  ],
  ['value-contradicts', '第四条 报表\n乙方应于次月5日前提交月报。\n附件一\n月报于每月10日前报送甲方。\n'],
  ['people-differ', '第二条 人员\n乙方配备服务团队共13人，其中组长1人、质检1人、客服10人。\n'],
  [
    'rules-incompatible',
    '第十条 效力\n附件与正文不一致的，以正文为准。\n附件一 服务标准\n本附件与合同正文不一致的，以本附件为准。\n',
  ],
  ['value-contradicts', '第三条 首次响应\n收到咨询后20秒内回复。\n第五条 质量\n客服首次回复会话不得超过40秒。\n'],
  ['value-contradicts', '第三条 首次响应\n不超过20秒。\n第五条 质量\n在线咨询首次响应40秒内，超时每次扣5元。\n'],
  ['value-contradicts', '第三条 满意度\n不低于90%。\n第五条 考核\n满意度应达到95%，低于的扣五百元。\n'],
  ['value-contradicts', '第三条 客服人数\n12名。\n第五条 配置\n乙方配备客服15名。\n'],
  [
    'permission-contradicts',
    '第二条 转包\n乙方不得把所承接的各项业务分包。\n第六条 夜班\n夜班可转由外部呼叫中心承接。\n',
  ],
  [
    'permission-contradicts',
    '第二条 转包\n严禁乙方将业务外包给他人。\n附件一 排班\n周末班次由乙方安排其他服务商负责接听。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['rules-incompatible', '附件一 指标\n平均处理时长 | 不超过6分钟\n每席每小时接听量 | 不少于8通\n'],
  ['rules-incompatible', '第四条 考核\n平均通话时长不低于3分钟。\n每名坐席每天有效通话不少于100通，每天工作8小时。\n'],
  [
    'rules-incompatible',
    '第一条 服务内容\n乙方通过热线电话和网店在线聊天提供咨询。\n附件一 考核\n考核项 | 目标\n20秒电话接通率 | ≥85%\n在线响应 | 30秒内\n',
  ],
  [
    'rules-incompatible',
    '第六条 付款\n甲方逾期付款超过15日的，乙方有权暂停服务。\n第九条 保障\n乙方不得以内部纠纷为由中断服务。\n',
  ],
  [
    'rules-incompatible',
    '第十条 效力\n附件与正文不一致的，以正文为准。\n附件一 服务标准\n本附件与合同正文不一致的，以合同正文为准。\n',
  ],
  ['value-contradicts', '第五条 考核\n每漏接一通电话扣2分。\n附件一 评分表\n漏接电话，每通扣2分。\n'],
  ['value-contradicts', '第五条 考核\n一般投诉每起扣2分。\n附件一 评分表\n重大投诉每起扣10分。\n'],
  ['value-contradicts', '第五条 考核\n每起投诉扣2分。\n第六条 违约\n每起投诉扣500元。\n'],
  ['value-contradicts', '第五条 考核\n得分低于80分的，限期整改。\n附件一\n得分低于60分的，甲方有权终止合同。\n'],
  ['value-contradicts', '第三条 费用\n每月服务费固定为6万元。\n第四条 超量\n超出部分按实际接待量每单2.5元计算。\n'],
  ['value-contradicts', '第三条 费用\n费用每月一结。\n附件二 考核\n季度奖金按季支付。\n'],
  ['value-contradicts', '第四条 标准\n首次响应时间不超过30秒。\n附件一 考核\n首次响应超过60秒的，每次扣1分。\n'],
  [
    'value-contradicts',
    '第八条 保密\n保密义务在合同终止后两年内有效。\n第九条 数据\n个人信息的保密义务在合同终止后五年内继续有效。\n',
  ],
  ['value-contradicts', '第四条 报表\n乙方应于次月5日前提交月报。\n附件一\n周报于每周一报送甲方。\n'],
  ['value-contradicts', '第一条 期限\n期满须重新签订书面合同方可续期。\n第二条 终止\n期满不再续期的，办理交接。\n'],
  ['value-contradicts', '第三条 结算\n收到发票后10日内付款；未先提供发票的，甲方有权拒绝付款。\n'],
  ['people-differ', '第二条 人员\n服务团队共12人，其中组长1人、质检1人、客服10人。\n'],
  ['people-differ', '第二条 人员\n服务团队共12人，其中持证3人、会英语2人。\n'],
  ['value-contradicts', '第三条 满意度\n不低于90%。\n第五条 考核\n满意度低于85%的，扣五百元。\n'],
  ['value-contradicts', '第三条 首次响应\n在线20秒内回复。\n第五条 质量\n邮件首次回复不得超过4小时。\n'],
  [
    'permission-contradicts',
    '第二条 转包\n乙方不得将业务分包。\n第六条 接替\n乙方退出后，甲方可另行委托其他服务商承接。\n',
  ],
  [
    'permission-contradicts',
    '第二条 转包\n乙方不得将业务分包。\n第六条 夜班\n经甲方书面同意，夜班可转由外部呼叫中心承接。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
