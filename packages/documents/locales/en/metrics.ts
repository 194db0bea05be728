import type * as zh from '../zh-CN/metrics.ts'

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
