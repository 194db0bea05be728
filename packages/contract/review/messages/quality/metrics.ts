import type { FindingTexts } from '../../finding-texts.ts'

export const METRICS = {
  'metric-without-source': {
    'zh-CN': {
      problem: '指标“{metric}”以什么数据为准没有约定。',
      reason: '双方各有一套数据时，达标与否说不清。',
      repair: '写明数据来自哪个系统或者怎样抽样，以谁的数据为准。',
    },
    en: {
      problem: 'Which data the target for {metric} is judged by is not said.',
      reason: 'Each side has its own numbers, and nobody can show who is right.',
      repair: 'Name the system or the sample, and whose data count.',
    },
  },
  'metric-without-window': {
    'zh-CN': {
      problem: '指标“{metric}”按多长时间统计没有约定。',
      reason: '按周、按月还是全年计算，结果不同。',
      repair: '写明统计周期。',
    },
    en: {
      problem: 'Over which time {metric} is counted is not said.',
      reason: 'A week, a month and a year give different results.',
      repair: 'State the period.',
    },
  },
  'metric-without-measurer': {
    'zh-CN': {
      problem: '指标“{metric}”由谁统计和考核没有约定。',
      reason: '没有人负责统计，结果也就没有依据。',
      repair: '写明由哪一方统计、另一方怎样核对。',
    },
    en: {
      problem: 'Who measures {metric} is not said.',
      reason: 'Without anyone to measure there is no result to rely on.',
      repair: 'Say who counts and how the other side checks.',
    },
  },
} as const satisfies FindingTexts
