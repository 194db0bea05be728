import type { FindingTexts } from '../../finding-texts.ts'

export const UNDEFINED_WORDS = {
  'agreed-nowhere': {
    'zh-CN': {
      problem: '“{words}”：合同没有约定这样的时间、数量或者标准。',
      reason: '是否违反无从判断，与此有关的扣款和责任也就没有依据。',
      repair: '写明具体的时间、数量或者标准，或者写明见哪一条、哪个附件。',
    },
    en: {
      problem: '"{words}": the contract agrees on no such time, number or standard.',
      reason: 'Nobody can tell whether it was met, and what hangs on it has no ground.',
      repair: 'State the time or the standard, or the article or annex that does.',
    },
  },
  'group-undefined': {
    'zh-CN': {
      problem: '“{group}”有单独的约定，但没有写明范围。',
      reason: '哪些客户、哪些时段适用无法确定，双方会各取所需。',
      repair: '写明认定的条件、名单或者起止时间。',
    },
    en: {
      problem: '"{group}" has values of its own, but nothing says who or when that is.',
      reason: 'Each side will count in or out as it suits it.',
      repair: 'State the condition, the list, or the dates and hours.',
    },
  },
  'penalty-ground-undefined': {
    'zh-CN': {
      problem: '“{ground}”要扣款或者付违约金，但没有写明怎样算。',
      reason: '程度没有标准，每一次扣款都会有争议。',
      repair: '写明由谁、按什么条件认定，例如造成的损失、涉及的人数。',
    },
    en: {
      problem: '"{ground}" costs money, but nothing says what counts as such.',
      reason: 'Without a measure every deduction will be disputed.',
      repair: 'Say who finds it and by what: losses, numbers of people, a decision of an authority.',
    },
  },
} as const satisfies FindingTexts
