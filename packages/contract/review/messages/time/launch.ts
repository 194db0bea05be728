import type { FindingTexts } from '../../finding-texts.ts'

export const LAUNCHES = {
  'launch-undated': {
    'zh-CN': {
      problem: '期限或者违约金从“{event}”起算，合同没有约定哪一天{event}。',
      reason: '没有约定的日期，期限无从起算，也谈不上迟延。',
      repair: '写明{event}的日期，或者由谁以什么方式确定。',
    },
    en: {
      problem: 'Periods or penalties hang on “{event}”, and no day for it is agreed.',
      reason: 'Without a day nothing can begin to run, nor be late.',
      repair: 'State the day, or who sets it and how.',
    },
  },
  'reply-over-weekends': {
    'zh-CN': {
      problem: '要求在任何情况下按小时答复，而第{article}条的人员只在工作日上班（“{words}”）。',
      reason: '周末来的咨询无人答复，照约定必然违约。',
      repair: '写明非服务时间不计，或者安排周末值班。',
    },
    en: {
      problem: 'Replies are due within hours in any case, while article {article} staffs weekdays only (“{words}”).',
      reason: 'What arrives at the weekend cannot be answered in time.',
      repair: 'Do not count the time outside the hours, or staff the weekend.',
    },
  },
  'languages-untimed': {
    'zh-CN': {
      problem: '只约定了部分语种的服务时间，{languages}没有。',
      reason: '什么时候必须有人接听无法判断。',
      repair: '写明各语种的服务时间。',
    },
    en: {
      problem: 'Hours are agreed for some languages only, not for {languages}.',
      reason: 'When somebody must answer cannot be told.',
      repair: 'State the hours of each language.',
    },
  },
  'working-hours-undefined': {
    'zh-CN': {
      problem: '答复时限只在“工作时间”内计算，合同没有写什么是工作时间。',
      reason: '是服务时间还是办公时间，双方会各取所需。',
      repair: '写明起止钟点，或者改为合同约定的服务时间。',
    },
    en: {
      problem: 'The time to reply counts in “working hours” only, and nothing says what those are.',
      reason: 'Service hours or office hours: each side takes what suits it.',
      repair: 'State the hours, or refer to the service hours.',
    },
  },
} as const satisfies FindingTexts
