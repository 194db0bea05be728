import type { FindingTexts } from '../../finding-texts.ts'

export const EFFECTS = {
  'effect-circular': {
    'zh-CN': {
      problem: '合同要“{words}”，而这一步又从合同生效起算。',
      reason: '互为前提，合同在哪一天生效、这笔义务何时到期都说不清。',
      repair: '改为签字盖章时生效，或者把这一步的期限改为从签订之日起算。',
    },
    en: {
      problem: 'Effect waits for this (“{words}”), and this is due from the effect on.',
      reason: 'Each waits for the other, so nobody can say when the contract binds.',
      repair: 'Let the contract bind on signature, or count the time from signature.',
    },
  },
} as const satisfies FindingTexts
