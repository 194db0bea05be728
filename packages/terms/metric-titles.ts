import type { LocalText } from '@heqi/vocabulary'
import type { MetricFormula } from './metric.ts'

/** What the field calls each formula of the metric library; a metric without a title of its own goes by it. */
export const METRIC_TITLES: Readonly<Record<MetricFormula, LocalText>> = {
  'answer-rate': { 'zh-CN': '接通率', en: 'Answer rate' },
  'service-level': { 'zh-CN': '服务水平', en: 'Service level' },
  'abandonment-rate': { 'zh-CN': '放弃率', en: 'Abandonment rate' },
  'average-speed-of-answer': { 'zh-CN': '平均应答速度', en: 'Average speed of answer' },
  'first-response-attainment': { 'zh-CN': '首次响应达标率', en: 'First response attainment' },
  'average-first-response': { 'zh-CN': '平均首次响应时长', en: 'Average first response' },
  'response-percentile': { 'zh-CN': '响应时长分位数', en: 'Response percentile' },
  'average-reply-time': { 'zh-CN': '平均回复时长', en: 'Average reply time' },
  'average-handle-time': { 'zh-CN': '平均处理时长', en: 'Average handle time' },
  'first-contact-resolution': { 'zh-CN': '一次解决率', en: 'First contact resolution' },
  'resolution-rate': { 'zh-CN': '解决率', en: 'Resolution rate' },
  'resolution-attainment': { 'zh-CN': '解决时限达标率', en: 'Resolution attainment' },
  'average-resolution': { 'zh-CN': '平均解决时长', en: 'Average resolution time' },
  'reopen-rate': { 'zh-CN': '重开率', en: 'Reopen rate' },
  csat: { 'zh-CN': '客户满意度', en: 'Customer satisfaction' },
  'survey-response-rate': { 'zh-CN': '调查回复率', en: 'Survey response rate' },
  nps: { 'zh-CN': '净推荐值', en: 'Net promoter score' },
  'complaint-rate': { 'zh-CN': '投诉率', en: 'Complaint rate' },
  'complaint-resolution-attainment': { 'zh-CN': '投诉处理达标率', en: 'Complaint resolution attainment' },
  'quality-score': { 'zh-CN': '质检得分', en: 'Quality score' },
  occupancy: { 'zh-CN': '座席利用率', en: 'Occupancy' },
  attendance: { 'zh-CN': '出勤率', en: 'Attendance' },
  'on-site-attainment': { 'zh-CN': '现场服务达标率', en: 'On-site attainment' },
  availability: { 'zh-CN': '系统可用率', en: 'System availability' },
  'emergency-start-attainment': { 'zh-CN': '应急启动达标率', en: 'Emergency start attainment' },
  'report-on-time': { 'zh-CN': '报告按时率', en: 'Reports on time' },
  'training-coverage': { 'zh-CN': '培训覆盖率', en: 'Training coverage' },
}
