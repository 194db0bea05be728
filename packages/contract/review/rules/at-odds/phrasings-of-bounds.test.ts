import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What cannot come to pass as it is written. */
const FAULTS: readonly Phrasing[] = [
  ['people-differ', '第三条 人员\n坐席合计20名，其中热线不少于15名，在线不少于8名。\n'],
  ['people-differ', '第三条 人员\n编制30人，呼入坐席至少20人，外呼坐席至少12人。\n'],
  ['people-differ', '第三条 人员\n坐席合计20名，其中热线最多8名，在线最多6名。\n'],
  ['told-before-known', '第五条 应急\n一级工单发生前1小时内报告甲方。\n'],
  ['told-before-known', '第五条 应急\n发生泄密前2小时内书面告知甲方。\n'],
  [
    'effect-after-start',
    '第一条 期限\n自2026年5月1日起至2027年4月30日止。\n第二条 生效\n本合同自首期款到账之日起生效，首期款于2026年6月20日前支付。\n',
  ],
  ['sanction-by-consent', '第五条 考核\n扣款须经乙方书面同意方可生效。\n'],
  ['sanction-by-consent', '第五条 考核\n罚款乙方未签字确认的，视为无效。\n'],
  ['pay-when-paid', '第四条 付款\n甲方次月20日前付款，甲方资金紧张时可顺延至资金到位之日。\n'],
  ['pay-when-paid', '第四条 付款\n服务费待甲方回款到账后再付。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['people-differ', '第三条 人员\n坐席合计20名，其中热线不少于10名，在线不少于8名。\n'],
  ['people-differ', '第三条 人员\n坐席合计20名，其中持证的不少于15名，本科学历的不少于8名。\n'],
  ['people-differ', '第三条 人员\n坐席合计20名，其中早班不少于12名，晚班不少于12名。\n'],
  ['told-before-known', '第五条 维护\n计划停机发生前24小时内告知甲方。\n'],
  [
    'effect-after-start',
    '第一条 期限\n自2026年5月1日起至2027年4月30日止。\n第二条 生效\n本合同自首期款到账之日起生效，首期款于2026年4月20日前支付。\n',
  ],
  ['sanction-by-consent', '第五条 考核\n扣款须经双方确认后执行。\n'],
  ['sanction-by-consent', '第五条 考核\n乙方不认可扣款的，可在3日内申请复核。\n'],
  ['value-contradicts', '第三条 套餐\n基础版：首次响应60秒；标准版：首次响应30秒；尊享版：首次响应15秒。\n'],
]

testPhrasings(FAULTS, SOUND)
