import type { ExclusionReason } from '@heqi/engine'

/** What a variant counts, as `formula.variant`. */
export const metricVariants = {
  'answer-rate.queue': '应答 ÷（应答 + 排队放弃）',
  'answer-rate.queue-over-threshold': '应答 ÷（应答 + 超过阈值的排队放弃）',
  'answer-rate.all-entered': '应答 ÷ 全部进线',
  'service-level.of-answered': '时限内应答 ÷ 应答',
  'service-level.of-offered': '时限内应答 ÷（应答 + 排队放弃）',
  'service-level.of-offered-without-short-abandons': '时限内应答 ÷（应答 + 非短时放弃）',
  'service-level.answered-and-abandoned-within': '（时限内应答 + 时限内放弃）÷（应答 + 排队放弃）',
  'average-speed-of-answer.all': '全部应答',
  'average-speed-of-answer.queued': '仅排队后应答',
  'first-contact-resolution.gross': '毛口径',
  'first-contact-resolution.net': '净口径',
  'csat.top-share': '满意占比',
  'csat.mean': '平均分',
  'complaint-rate.all': '全部投诉',
  'complaint-rate.upheld': '成立投诉',
}

/** Parameters of a metric, as they follow its name. */
export const metricParameters = {
  within: '{value}内',
  threshold: '阈值 {value}',
  shortAbandon: '短时放弃 {value}',
  repeatWindow: '重复窗口 {value}',
  percentile: '第 {value} 百分位',
  satisfiedFrom: '{value} 分起为满意',
  minimumHours: '至少 {value} 小时',
  dispatchWithin: '派出 {value}内',
  arriveWithin: '到场 {value}内',
}

export const exclusions = {
  'out-of-scope': '服务范围外',
  'outside-service-hours': '服务时间外',
  'short-abandon': '短时放弃',
  'menu-abandon': '语音导航中挂断',
  'not-answered': '未应答',
  'not-scored': '未质检',
  'no-target': '无约定时限',
  'not-queued': '未经排队',
  'excluded-window': '双方签认的除外时段',
  'no-survey': '无评价',
  'beyond-first-level': '一线不可解决的类型',
  'missing-data': '数据缺失',
  'calendar-not-published': '日历未公布',
} satisfies Record<ExclusionReason, string>

export const readings = { raw: '原始', adjusted: '剔除后' }
