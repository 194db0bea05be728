import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  [
    'trial-outlasts-term',
    '第一条 期限\n服务期限为三个月，自2026年3月1日起算。\n第二条 试用\n试用期为四个月，试用期内甲方可随时解除合同。\n',
  ],
  [
    'trial-outlasts-term',
    '第一条 合作期限\n2026年3月1日至2026年8月31日。\n第六条 试运行\n试运行期8个月，期间按半价结算。\n',
  ],
  ['hours-uncovered', '第一条 时间\n提供7×24小时服务。\n第二条 排班\n每日设两班，每班8小时。\n'],
  ['hours-uncovered', '第一条 服务时间\n每日8:00-24:00。\n第二条 班次\n早班8:00-16:00，晚班14:00-22:00。\n'],
  [
    'due-outside-term',
    '第一条 期限\n2026年4月1日至2027年3月31日。\n第三条 付款\n甲方于2026年2月15日前支付4月份服务费，2025年12月31日前付清尾款。\n',
  ],
  [
    'due-outside-term',
    '第一条 期限\n本合同自2026年4月1日至2027年3月31日。\n第三条 付款\n第三期款于2027年9月30日前支付，作为合同期内第三季度的费用。\n',
  ],
  [
    'readied-after-start',
    '第一条 期限\n服务自2026年4月1日正式开始。\n第五条 培训\n乙方应于2026年4月20日前完成岗前培训，未经培训不得上岗。\n',
  ],
  [
    'readied-after-start',
    '第一条 上线\n2026年6月1日正式上线。\n第二条 准备\n甲方应于2026年6月15日前开通系统账号，人员于2026年6月10日到位。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['trial-outlasts-term', '第一条 期限\n服务期限为三个月。\n第二条 人员\n新人试用期六个月，由乙方承担其工资。\n'],
  [
    'trial-outlasts-term',
    '第一条 期限\n服务期限为一年，自2026年3月1日起算。\n第二条 试用\n试用期为两个月，试用期内甲方可随时解除合同。\n',
  ],
  ['hours-uncovered', '第一条 时间\n提供7×24小时服务。\n第二条 排班\n每日设三班，每班8小时。\n'],
  ['hours-uncovered', '第一条 服务时间\n每日8:00-22:00。\n第二条 班次\n早班8:00-16:00，晚班14:00-22:00。\n'],
  [
    'due-outside-term',
    '第一条 期限\n本合同自2026年4月1日至2027年3月31日。\n第三条 付款\n首期款于2026年3月15日前支付，尾款于2027年5月31日前结清。\n',
  ],
  [
    'due-outside-term',
    '第一条 期限\n本合同自2026年4月1日至2027年3月31日。\n第三条 保证金\n甲方于2027年12月31日前退还质量保证金。\n',
  ],
  [
    'readied-after-start',
    '第一条 期限\n服务自2026年4月1日正式开始。\n第五条 培训\n乙方应于2026年3月20日前完成岗前培训。\n',
  ],
  ['readied-after-start', '第一条 期限\n服务自2026年4月1日正式开始。\n第五条 扩容\n新增人员于2026年9月20日前到位。\n'],
]

testPhrasings(FAULTS, SOUND)
