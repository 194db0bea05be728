import type { FindingTexts } from '../../finding-texts.ts'

export const RENEWALS = {
  'score-of-term-undefined': {
    'zh-CN': {
      problem: '续约取决于“{words}”，合同没有写这一结果怎样得出。',
      reason: '只有月度（季度）得分，没有合成的办法或者合格线，能否续约无法判断。',
      repair: '写明怎样由各月得分算出，以及多少分合格。',
    },
    en: {
      problem: 'Renewal depends on “{words}”, and nothing says how that is found.',
      reason: 'There are scores of months or quarters only, and no rule that combines them or a mark to pass.',
      repair: 'Say how the months make one score, and from how many points on one passes.',
    },
  },
  'handover-outlasts-notice': {
    'zh-CN': {
      problem: '终止前的交接期比第{article}条解除的通知期（{window}）还长。',
      reason: '按通知期解除就来不及完成交接，两条不能同时遵守。',
      repair: '延长通知期，或者约定交接可以在终止之后进行。',
    },
    en: {
      problem: 'The handover before the end takes longer than the notice of article {article} ({window}).',
      reason: 'Who leaves on that notice cannot hand over in time.',
      repair: 'Lengthen the notice, or let the handover go on after the end.',
    },
  },
  'years-signed-singly': {
    'zh-CN': {
      problem: '期限超过一年，又约定逐年签订。',
      reason: '以后年度是否已经约定、价款是否有效，说不清。',
      repair: '写明本合同只约束第一年，或者删去逐年签订的约定。',
    },
    en: {
      problem: 'The term is longer than a year, and the contract is signed year by year.',
      reason: 'Whether the later years and their price are agreed cannot be told.',
      repair: 'Say that only the first year is agreed, or strike the yearly signing.',
    },
  },
} as const satisfies FindingTexts
