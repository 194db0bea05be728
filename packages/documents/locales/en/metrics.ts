import type * as zh from '../zh-CN/metrics.ts'

export const metrics: Record<keyof typeof zh.metrics, string> = {
  'answer-rate': 'Answer rate',
  'service-level': 'Service level',
  'abandonment-rate': 'Abandonment rate',
  'average-speed-of-answer': 'Average speed of answer',
  'first-response-attainment': 'First response attainment',
  'average-first-response': 'Average first response',
  'response-percentile': 'Response percentile',
  'average-reply-time': 'Average reply time',
  'average-handle-time': 'Average handle time',
  'first-contact-resolution': 'First contact resolution',
  'resolution-rate': 'Resolution rate',
  'resolution-attainment': 'Resolution attainment',
  'average-resolution': 'Average resolution time',
  'reopen-rate': 'Reopen rate',
  csat: 'Customer satisfaction',
  'survey-response-rate': 'Survey response rate',
  nps: 'Net promoter score',
  'complaint-rate': 'Complaint rate',
  'complaint-resolution-attainment': 'Complaint resolution attainment',
  'quality-score': 'Quality score',
  occupancy: 'Occupancy',
  attendance: 'Attendance',
  'on-site-attainment': 'On-site attainment',
  availability: 'System availability',
  'emergency-start-attainment': 'Emergency start attainment',
  'report-on-time': 'Reports on time',
  'training-coverage': 'Training coverage',
}

export const metricVariants: Record<keyof typeof zh.metricVariants, string> = {
  'answer-rate.queue': 'answered ÷ (answered + abandoned in queue)',
  'answer-rate.queue-over-threshold': 'answered ÷ (answered + abandoned in queue beyond the threshold)',
  'answer-rate.all-entered': 'answered ÷ all that entered',
  'service-level.of-answered': 'answered in time ÷ answered',
  'service-level.of-offered': 'answered in time ÷ (answered + abandoned in queue)',
  'service-level.of-offered-without-short-abandons': 'answered in time ÷ (answered + abandoned, short ones left out)',
  'service-level.answered-and-abandoned-within':
    '(answered in time + abandoned in time) ÷ (answered + abandoned in queue)',
  'average-speed-of-answer.all': 'all answered',
  'average-speed-of-answer.queued': 'only those that queued',
  'first-contact-resolution.gross': 'gross',
  'first-contact-resolution.net': 'net',
  'csat.top-share': 'share of satisfied',
  'csat.mean': 'mean score',
  'complaint-rate.all': 'all complaints',
  'complaint-rate.upheld': 'upheld complaints',
}

export const metricParameters: Record<keyof typeof zh.metricParameters, string> = {
  within: 'within {value}',
  threshold: 'threshold {value}',
  shortAbandon: 'short abandonment {value}',
  repeatWindow: 'repeat window {value}',
  percentile: 'percentile {value}',
  satisfiedFrom: 'satisfied from {value}',
  minimumHours: 'at least {value} h',
  dispatchWithin: 'dispatch within {value}',
  arriveWithin: 'arrival within {value}',
}

export const exclusions: Record<keyof typeof zh.exclusions, string> = {
  'out-of-scope': 'out of scope',
  'outside-service-hours': 'outside service hours',
  'short-abandon': 'short abandonment',
  'menu-abandon': 'hung up in the voice menu',
  'not-answered': 'not answered',
  'not-scored': 'not scored',
  'no-target': 'no target agreed',
  'not-queued': 'did not queue',
  'excluded-window': 'in a window excluded by both parties',
  'no-survey': 'no survey answer',
  'beyond-first-level': 'not solvable at the first level',
  'missing-data': 'data missing',
  'calendar-not-published': 'calendar not published',
}

export const readings: Record<keyof typeof zh.readings, string> = { raw: 'raw', adjusted: 'adjusted' }
