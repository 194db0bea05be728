import type { FindingTexts } from '../../finding-texts.ts'

export const GROUNDS = {
  'ending-grounds-absent': {
    'zh-CN': {
      problem: '无故解除要承担责任，但合同没有约定任何可以解除或者终止的情形。',
      reason: '什么是有正当理由的解除无从判断，每一次解除都可能被说成“无故”。',
      repair: '写明各方可以解除的情形、通知的期限和方式。',
    },
    en: {
      problem: 'Who ends without a ground pays, but the contract names no ground on which anybody may end.',
      reason: 'Every ending can be called groundless.',
      repair: 'Name the grounds of each party, with the notice to give.',
    },
  },
  'term-presupposed': {
    'zh-CN': {
      problem: '此处取决于合同期满，但合同没有约定期限或者起止日期。',
      reason: '何时期满无法确定，与此有关的付款、退还和续约也就没有依据。',
      repair: '写明合同期限和起止日期。',
    },
    en: {
      problem: 'This hangs on the end of the term, and no term is agreed.',
      reason: 'Nobody can tell when the contract runs out, nor when what hangs on it is due.',
      repair: 'State the term with its first and last day.',
    },
  },
  'term-start-unstated': {
    'zh-CN': {
      problem: '只约定了期限的长短，没有约定从哪一天起算，也没有约定何时生效。',
      reason: '期限何时届满无法确定。',
      repair: '写明起止日期，或者写明自签订、生效或者上线之日起算。',
    },
    en: {
      problem: 'The term has a length and no first day, and nothing says when the contract takes effect.',
      reason: 'Nobody can tell when it runs out.',
      repair: 'State the first and last day, or the event from which it runs.',
    },
  },
  'renewal-silence-open': {
    'zh-CN': {
      problem: '约定了不续约应当提前通知，没有约定没有通知会怎样。',
      reason: '是自动续约、续多久、按什么价格，还是期满终止，双方会有不同的理解。',
      repair: '写明没有通知的后果；自动续约的，写明期限和价格。',
    },
    en: {
      problem: 'Notice is due if the contract is not to be renewed, and nothing says what follows without it.',
      reason: 'It may renew, for some time and at some price, or end: each side will read its own.',
      repair: 'Say what silence means; if it renews, for how long and at what price.',
    },
  },
} as const satisfies FindingTexts
