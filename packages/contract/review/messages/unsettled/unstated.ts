import type { FindingTexts } from '../../finding-texts.ts'

export const UNSTATED = {
  'account-unstated': {
    'zh-CN': {
      problem: '约定了付款，没有写明收款账户和付款方式。',
      reason: '付错账户、换账户的风险无人承担。',
      repair: '写明收款户名、开户行、账号，以及变更账户的办法。',
    },
    en: {
      problem: 'Payment is agreed, but neither the account nor how to pay.',
      reason: 'Nobody bears the risk of a wrong or changed account.',
      repair: 'State name, bank and number, and how the account may change.',
    },
  },
  'tax-rate-unstated': {
    'zh-CN': {
      problem: '约定开具发票，没有写明税率，也没有写明价格是否含税。',
      reason: '税由谁承担、能抵扣多少都不明。',
      repair: '写明发票种类、税率和价格是否含税。',
    },
    en: {
      problem: 'Invoices are agreed, but no rate, nor whether prices include the tax.',
      reason: 'Who bears the tax and how much can be deducted is unclear.',
      repair: 'State the kind of invoice, the rate, and whether prices include it.',
    },
  },
  'secrets-undefined': {
    'zh-CN': {
      problem: '约定了保密，没有写明哪些内容要保密。',
      reason: '是否泄密没有标准。',
      repair: '列明保密内容，例如客户资料、录音、价格、业务数据。',
    },
    en: {
      problem: 'Secrecy is agreed, but not what is secret.',
      reason: 'Whether a secret was told cannot be judged.',
      repair: 'List it: data of customers, recordings, prices, figures of the business.',
    },
  },
} as const satisfies FindingTexts
