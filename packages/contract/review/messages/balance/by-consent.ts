import type { FindingTexts } from '../../finding-texts.ts'

export const BY_CONSENT = {
  'sanction-by-consent': {
    'zh-CN': {
      problem: '扣款、处罚要“{who}”自己认可才算数。',
      reason: '被扣的一方不点头就扣不成，考核与违约的约定形同虚设。',
      repair: '改为送达后若干日内可提异议，逾期视为认可；有异议的由双方复核或者第三方认定。',
    },
    en: {
      problem: 'Deductions count only if "{who}", who bears them, agrees.',
      reason: 'Without its nod nothing can be deducted, and the rules on assessment and breach mean nothing.',
      repair:
        'Give it some days to object, after which it is taken to agree; let both check, or a third party decide, what is disputed.',
    },
  },
} as const satisfies FindingTexts
