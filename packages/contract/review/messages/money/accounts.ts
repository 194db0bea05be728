import type { FindingTexts } from '../../finding-texts.ts'

export const ACCOUNTS = {
  'account-missing': {
    'zh-CN': {
      problem: '款项应当支付至合同载明的账户，但合同没有写明账户。',
      reason: '付款方不知道付到哪里；付错账户、迟延付款由谁负责必有争议，也容易被冒名诈骗利用。',
      repair: '在首部或者附件写明收款方的开户行、户名和账号。',
    },
    en: {
      problem: 'Payment goes to an account that the contract is said to state, and it states none.',
      reason:
        'The payer does not know where to pay; wrong or late payments will be disputed, and impostors can name an account.',
      repair: 'State bank, holder and number of the account at the head or in an annex.',
    },
  },
} as const satisfies FindingTexts
