import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What must be done before anybody can know of it, or only when it is too late. */
const FAULTS: readonly Phrasing[] = [
  ['objection-too-late', '第一条 期限\n期满自动续约，乙方不愿续约的，应在期满后20日内书面告知。\n'],
  ['objection-too-late', '第一条 期限\n到期后本协议自动顺延一年，任何一方有异议的，须于到期后15天内提出。\n'],
  ['objection-too-late', '第一条 期限\n合同届满自动延期，甲方不再续签的，届满后10日内通知乙方。\n'],
  ['told-before-known', '第一条 应急\n发生群体性投诉的，乙方应于发生前2小时内报告甲方。\n'],
  ['told-before-known', '第一条 安全\n信息泄露发生前24小时，乙方须书面通知甲方。\n'],
  ['told-before-known', '第一条 会议\n临时会议，乙方应在接到通知前到场。\n'],
  ['told-before-known', '第一条 故障\n系统突发故障的，应当在故障发生前10分钟上报。\n'],
  ['told-before-known', '第一条 投诉\n乙方应在客户投诉前1个工作日内完成回复。\n'],
  ['term-dates-differ', '第一条 期限\n从2025年5月1日做到2026年4月30日，半年。\n'],
  ['term-dates-differ', '第一条 期限\n合作时间：2025年5月1日—2025年12月31日，合作满一年。\n'],
  ['hours-uncovered', '第一条 排班\n早班8:00-16:30，晚班17:00-23:00，两班无缝交接。\n'],
  ['hours-uncovered', '第一条 排班\n白班7:00至15:00，夜班15:30至23:00，中间不得断岗。\n'],
  ['forum-commission-unnamed', '第一条 争议\n协商不成的，由乙方所在地仲裁。\n'],
  ['forum-commission-unnamed', '第一条 争议\n发生争议，双方同意在甲方当地仲裁解决。\n'],
  ['forum-commission-unnamed', '第一条 争议\n有纠纷就申请仲裁。\n'],
  ['forum-two', '第一条 争议\n提交北京仲裁委员会仲裁；或者向上海仲裁委员会申请仲裁，以先受理的为准。\n'],
  ['forum-two', '第一条 争议\n任何一方可向广州仲裁委员会或深圳国际仲裁院申请仲裁。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['objection-too-late', '第一条 期限\n期满自动续约，乙方不愿续约的，应在期满前20日内书面告知。\n'],
  ['objection-too-late', '第一条 期限\n合同届满后10日内，乙方应退还资料。\n'],
  ['told-before-known', '第一条 变更\n乙方搬迁的，应于发生前30日通知甲方。\n'],
  ['told-before-known', '第一条 应急\n发生泄露的，乙方应于发生后2小时内报告甲方。\n'],
  ['told-before-known', '第一条 演练\n故障发生前，乙方应做好备份。\n'],
  ['term-dates-differ', '第一条 期限\n从2025年5月1日做到2025年10月31日，半年。\n'],
  ['term-dates-differ', '第一条 期限\n从2025年5月1日至2026年4月30日，半年考核一次。\n'],
  ['hours-uncovered', '第一条 排班\n早班8:00-16:30，晚班17:00-23:00。\n'],
  ['hours-uncovered', '第一条 排班\n早班8:00-16:30，晚班16:00-23:00，无缝交接。\n'],
  ['forum-commission-unnamed', '第一条 争议\n提交杭州仲裁委员会仲裁。\n'],
  ['forum-commission-unnamed', '第一条 劳动\n乙方与员工发生劳动争议的，由乙方所在地仲裁。\n'],
  ['forum-two', '第一条 争议\n提交杭州仲裁委员会，按照该会仲裁规则仲裁，仲裁委员会的裁决是终局的。\n'],
]

testPhrasings(FAULTS, SOUND)
