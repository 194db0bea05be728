import type { FindingTexts } from '../../finding-texts.ts'

export const PAYEES = {
  'payees-differ': {
    'zh-CN': {
      problem: '第{article}条约定付给服务方，此处却付给“{payee}”。',
      reason: '付给谁才算付清不明，发票与收款人也可能不一致。',
      repair: '统一收款人；确由他人代收的，附上委托收款的书面文件。',
    },
    en: {
      problem: 'Article {article} has the provider paid, this one “{payee}”.',
      reason: 'Which payment discharges the debt is unclear, and payee and invoice may differ.',
      repair: 'Settle on one payee; where somebody collects for it, attach the mandate.',
    },
  },
  'rest-of-blank': {
    'zh-CN': {
      problem: '付款比例留空，“剩余”有多少也就不知道。',
      reason: '各期金额都无法计算。',
      repair: '填写比例。',
    },
    en: {
      problem: 'A share is left blank, so that nobody knows how much the rest is.',
      reason: 'No instalment can be computed.',
      repair: 'Fill in the share.',
    },
  },
  'term-filled-twice': {
    'zh-CN': {
      problem: '期限和起止日期都要填写，两处可能填得不一致。',
      reason: '不一致时以哪一个为准没有约定。',
      repair: '只留一种写法，或者写明以起止日期为准。',
    },
    en: {
      problem: 'The length of the term and its dates are both to be filled in, and may disagree.',
      reason: 'Which one counts then is not agreed.',
      repair: 'Keep one of them, or say that the dates count.',
    },
  },
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
} as const satisfies FindingTexts
