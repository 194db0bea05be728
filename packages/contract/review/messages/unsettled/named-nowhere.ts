import type { FindingTexts } from '../../finding-texts.ts'

export const NAMED_NOWHERE = {
  'cap-undefined': {
    'zh-CN': {
      problem: '引用了“本合同约定的责任限额”，但合同没有这样的限额。',
      reason: '限额无从确定。',
      repair: '写明限额，或者删除该引用。',
    },
    en: {
      problem: 'The text relies on a liability cap "agreed in this contract", and there is none.',
      reason: 'The cap cannot be determined.',
      repair: 'State the cap, or delete the reference.',
    },
  },
  'service-hours-undefined': {
    'zh-CN': {
      problem: '引用了“合同约定的服务时间”，但合同没有约定服务时间。',
      reason: '何时应当提供服务不能确定。',
      repair: '写明服务时间，包括节假日。',
    },
    en: {
      problem: 'The text relies on service hours "agreed in this contract", and there are none.',
      reason: 'When service is due cannot be determined.',
      repair: 'State the service hours, holidays included.',
    },
  },
  'addresses-missing': {
    'zh-CN': {
      problem: '要求在合同中写明地址或联系方式，但合同没有写。',
      reason: '通知无处送达。',
      repair: '在首部写明各方的地址和联系方式。',
    },
    en: {
      problem: 'Addresses are to be stated in the contract, and are not.',
      reason: 'Notices cannot be served.',
      repair: 'State addresses and contacts at the head.',
    },
  },
  'fee-amount-missing': {
    'zh-CN': {
      problem: '约定了费用条款，但全文没有任何金额。',
      reason: '价款不明，合同的主要内容缺失。',
      repair: '写明金额或者计价方法。',
    },
    en: {
      problem: 'Fees are agreed, but no amount of money stands anywhere.',
      reason: 'The price, a main term, is missing.',
      repair: 'State the amount or how it is computed.',
    },
  },
  'email-nowhere': {
    'zh-CN': {
      problem: '电子邮件视为送达，合同中却没有电子邮箱。',
      reason: '发到哪个邮箱算送达不能确定。',
      repair: '在当事人信息中写明各方的电子邮箱。',
    },
    en: {
      problem: 'E-mail counts as served, and no address is stated.',
      reason: 'It is open to which address it must go.',
      repair: 'State each party’s address for e-mail.',
    },
  },
} as const satisfies FindingTexts
