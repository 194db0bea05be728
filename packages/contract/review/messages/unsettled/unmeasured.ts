import type { FindingTexts } from '../../finding-texts.ts'

export const UNMEASURED = {
  'penalty-unstated': {
    'zh-CN': {
      problem: '违约要付违约金，没有写明多少、怎样算。',
      reason: '没有数额和算法的违约金无法主张，只能另行证明损失。',
      repair: '写明违约金的数额，或者基数和比例。',
    },
    en: {
      problem: 'A breach costs a penalty, and nothing says how much.',
      reason: 'A penalty without a sum or a formula cannot be claimed; only proven losses can.',
      repair: 'State the sum, or the base and the rate.',
    },
  },
  'lapse-without-window': {
    'zh-CN': {
      problem: '“逾期”视为认可、合格，没有约定期限。',
      reason: '没有期限就无从判断是否逾期，视为的后果不会发生。',
      repair: '写明从何时起多少日内答复、验收。',
    },
    en: {
      problem: 'Lateness counts as consent, and no time is given by which to be late.',
      reason: 'Without a window nobody can be late, so that the consequence never sets in.',
      repair: 'State the number of days, and from when they run.',
    },
  },
  'notice-unmeasured': {
    'zh-CN': {
      problem: '要求“提前通知”，没有写明提前多久。',
      reason: '提前一小时也是提前，对方来不及安排。',
      repair: '写明提前的日数。',
    },
    en: {
      problem: 'Notice is due in advance, and nothing says how long before.',
      reason: 'An hour is in advance as well, and leaves no time to prepare.',
      repair: 'State the days of notice.',
    },
  },
  'leak-untimed': {
    'zh-CN': {
      problem: '发生信息泄露应当“及时”通知，没有写明几小时内。',
      reason: '委托方要依法补救和报告，晚一天就可能违法。',
      repair: '写明发现后多少小时内通知，通知什么。',
    },
    en: {
      problem: 'A leak of data is to be told "in time", without a number of hours.',
      reason: 'The client must remedy and report it by law; a day may be too late.',
      repair: 'State within how many hours of its discovery, and what is told.',
    },
  },
  'dispute-with-nobody': {
    'zh-CN': {
      problem: '协商不成由“有关部门”解决，没有约定法院或者仲裁机构。',
      reason: '行政部门不裁决合同纠纷，等于没有约定。',
      repair: '约定有管辖权的法院，或者一家仲裁委员会。',
    },
    en: {
      problem: 'Disputes go to "the department concerned"; no court or arbitration commission is agreed.',
      reason: 'Authorities do not decide disputes about contracts, so nothing is agreed.',
      repair: 'Agree on a court, or on one arbitration commission.',
    },
  },
} as const satisfies FindingTexts
