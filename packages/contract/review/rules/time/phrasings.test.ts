import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The same faults in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  [
    'arrival-after-start',
    '第一条 期限\n合同期限自2026年3月1日起至2027年2月28日止。\n第二条 筹备\n招聘期为合同签订后40天。\n甲方（盖章）：\n日期：2026年2月10日\n',
  ],
  ['languages-untimed', '第一条 热线\n中文热线受理咨询。\n日语客服每日10:00-19:00在线。\n'],
  ['launch-undated', '第一条 试运行\n自正式运营之日起三个月为试运行期。\n'],
  ['launch-undated', '第一条 违约\n乙方未按时开通热线的，每日付2万元。\n'],
  ['launch-undated', '第一条 付款\n接线后15日内付首期款。\n'],
  ['reply-over-weekends', '第一条 时间\n在线客服工作日9:00至18:00。\n第二条 标准\n留言24小时回复率100%。\n'],
  ['working-hours-undefined', '第一条 回复\n微信留言工作时段内半小时回复。\n'],
  ['hours-miscounted', '第一条 时间\n早上7点到下午5点，一天12个小时。\n'],
  ['hours-uncovered', '第一条 时间\n热线服务时间为7:30至22:00。\n第二条 班次\n早班7:30至14:30，晚班14:30至21:00。\n'],
  ['event-without-source', '第一条 付款\n乙方凭验收单签收后30日内收款。\n'],
  ['event-without-source', '第一条 付款\n自《月度服务核定表》签发之日起15日内付款。\n'],
  ['event-without-source', '第一条 尾款\n在初验合格之日起20日内支付四成。\n'],
  ['event-without-source', '第一条 退款\n审计完成后一个月内多退少补。\n'],
  ['event-without-source', '第一条 计费\n自《热线启用通知》载明之日起计费。\n'],
  ['event-without-source', '第一条 押金\n乙方收到交接单之日起7日内退还押金。\n'],
  ['event-without-source', '第一条 转正\n试运行结束后10日内签署正式订单。\n'],
  ['event-without-source', '第一条 退还\n评估结束后15日内返还保证金2万元。\n'],
  ['window-without-unit', '第一条 变更\n甲方应在收到方案后10内书面回复。\n'],
  ['window-without-unit', '第一条 变更\n乙方自接到通知之日起15内提出意见。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['languages-untimed', '第一条 热线\n热线每日8:00-20:00。\n中文热线受理咨询，日语客服10:00-19:00在线。\n'],
  ['launch-undated', '第一条 上线\n签约后30日内完成上线。\n第二条 付款\n上线后15日内付款。\n'],
  ['launch-undated', '第一条 资料\n新产品上线后3日内更新话术。\n'],
  ['reply-over-weekends', '第一条 时间\n在线客服7×24小时。\n第二条 标准\n留言24小时回复率100%。\n'],
  ['working-hours-undefined', '第一条 回复\n工作日9:00至18:00为工作时间，工作时间内20分钟回复。\n'],
  ['hours-miscounted', '第一条 时间\n早上9点到下午6点，一天8个小时，中午休息1小时。\n'],
  ['hours-miscounted', '第一条 时间\n晚上10点到次日早上6点，每天8小时。\n'],
  ['hours-uncovered', '第一条 时间\n1、早班：8:00—16:00；晚班：16:00—次日2:00。\n2、每天在线不少于18小时。\n'],
  [
    'hours-uncovered',
    '第一条 时间\n热线服务时间为7:30至22:00。\n第二条 班次\n早班7:30至14:30，中班12:00至19:00，晚班15:00至22:00。\n',
  ],
  [
    'hours-uncovered',
    '第一条 时间\n热线服务时间为7:30至22:00。\n第二条 班次\n早班7:30至14:30，晚班14:30至21:00，其后由机动人员值守。\n',
  ],
  ['event-without-source', '第一条 验收\n甲方每月5日前验收。\n第二条 付款\n验收合格后10日内付款。\n'],
  ['event-without-source', '第一条 付款\n甲方收到乙方开具的发票后15日内付款。\n'],
  ['event-without-source', '第一条 报告\n自乙方提交服务报告之日起5日内，甲方提出意见。\n'],
  ['event-without-source', '第一条 期限\n自《客服合同》签订之日起一年。\n'],
  ['event-without-source', '第一条 对账\n乙方每月3日前出具对账单。\n第二条 付款\n甲方收到对账单之日起10日内付款。\n'],
  ['day-kinds-contradict', '第一条 对账\n每月3-6日乙方发账单，甲方在5个工作日内确认，未回复的视同确认。\n'],
  [
    'day-kinds-contradict',
    '第一条 验收\n乙方每月5日前提交报告，甲方收到后5个工作日内验收，期满未提出意见的视为合格。\n',
  ],
  ['renewal-too-early', '第一条 期限\n有效期自2026年3月10日起至2027年3月9日止，期满前30日可以续签。\n'],
  [
    'renewal-too-early',
    '第一条 期限\n服务期限自2026年1月1日起至2026年12月31日止，共1年。\n第二条 续约\n双方应当在服务期限届满2个月前协商续约。\n',
  ],
  ['review-without-result', '第一条 验收\n甲方应在每月结束后10日内完成验收，逾期未提出异议的视同验收合格。\n'],
  ['review-without-result', '第一条 担保\n乙方交纳履约保证金3万元，期满验收合格后20日内退还。\n'],
]

testPhrasings(FAULTS, SOUND)
