import type { FindingTexts } from '../../finding-texts.ts'

export const DIRECTIONS = {
  'direction-reversed': {
    'zh-CN': {
      problem: '“{words}”的方向写反了。',
      reason: '照字面，做得越差越达标，考核结果与本意相反。',
      repair: '把“不低于”与“不高于”对调，例如呼损率不高于5%。',
    },
    en: {
      problem: 'The target “{words}” points the wrong way.',
      reason: 'By its words who does worse meets it, against what the parties mean.',
      repair: 'Swap “at least” and “at most”.',
    },
  },
  'target-perfect': {
    'zh-CN': {
      problem: '“{words}”不容许任何一次失误，无法做到。',
      reason: '任何一个月都可能违约，扣款和解除成为常态，也容易被认定为显失公平。',
      repair: '定一个能够达到的目标值，或者写明允许的例外。',
    },
    en: {
      problem: '“{words}” allows no single failure and cannot be kept.',
      reason: 'Every month may be a breach, and deductions become the rule.',
      repair: 'Set a target that can be met, or name what is excepted.',
    },
  },
} as const satisfies FindingTexts
