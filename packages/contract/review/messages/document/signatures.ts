import type { FindingTexts } from '../../finding-texts.ts'

export const SIGNATURES = {
  'party-unsigned': {
    'zh-CN': {
      problem: '{parties}是合同当事人，签署处没有位置。',
      reason: '没有签署的一方不受合同约束；约定各方签署后生效的，合同不生效。',
      repair: '在签署处补上，或者从当事人中删去。',
    },
    en: {
      problem: '{parties} is a party and has no place to sign.',
      reason: 'Who has not signed is not bound, and a contract that needs all signatures has no effect.',
      repair: 'Add the place, or take the party out of the head.',
    },
  },
  'one-side-signed': {
    'zh-CN': {
      problem: '只有一方签字。',
      reason: '约定签字后生效的，另一方签字前合同没有生效。',
      repair: '请另一方签字并注明日期。',
    },
    en: {
      problem: 'Only one side has signed.',
      reason: 'Until the other signs, a contract that takes effect on signing has none.',
      repair: 'Let the other side sign and date it.',
    },
  },
  'signature-missing': {
    'zh-CN': {
      problem: '合同写签字盖章后生效，没有签署处。',
      reason: '没有签署处，签没签、何时签无从证明。',
      repair: '加上双方的签署栏和日期。',
    },
    en: {
      problem: 'The contract takes effect once signed and sealed, and has no place to sign.',
      reason: 'Whether and when it was signed cannot be shown.',
      repair: 'Add places for both to sign, with dates.',
    },
  },
} as const satisfies FindingTexts
