import type { FindingTexts } from '../../finding-texts.ts'

export const ROLES = {
  'role-unexplained': {
    'zh-CN': {
      problem: '“{role}”负有义务或者享有权利，合同没有说明是哪一方。',
      reason: '义务落在谁身上不明，对方可以否认。',
      repair: '改用合同中已有的称谓，或者在首部写明其含义。',
    },
    en: {
      problem: '“{role}” has rights or duties, and the contract does not say who that is.',
      reason: 'On whom the duty falls is unclear and can be denied.',
      repair: 'Use the names at the head of the contract, or explain this one there.',
    },
  },
  'third-party-unnamed': {
    'zh-CN': {
      problem: '由第三方评定，没有写明是谁，也没有约定由谁选定。',
      reason: '双方对人选不能一致时，评定就无法进行。',
      repair: '写明机构名称，或者约定怎样选定、费用由谁承担。',
    },
    en: {
      problem: 'A third party is to assess, and it is neither named nor to be chosen by anybody.',
      reason: 'If the parties cannot agree on one, there is no assessment.',
      repair: 'Name it, or say how it is chosen and who pays it.',
    },
  },
} as const satisfies FindingTexts
