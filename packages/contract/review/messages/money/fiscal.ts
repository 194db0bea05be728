import type { FindingTexts } from '../../finding-texts.ts'

export const FISCAL = {
  'small-taxpayer-rate': {
    'zh-CN': {
      problem: '小规模纳税人约定开具6%的增值税专用发票。',
      reason: '小规模纳税人适用3%的征收率（优惠期内1%），开不出6%的专用发票。',
      repair: '核对纳税人身份，改写征收率；含税价按实际税率重算。',
    },
    en: {
      problem: 'A small taxpayer is to issue special invoices at 6 %.',
      reason: 'Its levy rate is 3 % (1 % while relief lasts); it cannot invoice at 6 %.',
      repair: 'Check the status of the taxpayer, state its rate and work out the price anew.',
    },
  },
  'service-tax-rate': {
    'zh-CN': {
      problem: '客服服务约定按货物的税率开票。',
      reason: '客服外包属于现代服务，适用6%；按13%开票属于错用税率，进项抵扣也有风险。',
      repair: '改为适用的税率，或者按货物与服务分开计价、开票。',
    },
    en: {
      problem: 'Service is invoiced at the rate for goods.',
      reason: 'Customer service is a modern service at 6 %; 13 % is a wrong rate and endangers the deduction.',
      repair: 'State the right rate, or price and invoice goods apart.',
    },
  },
  'ordinary-invoice-deducted': {
    'zh-CN': {
      problem: '约定用普通发票抵扣进项税额。',
      reason: '除法律另有规定外，只有专用发票可以抵扣。',
      repair: '改为增值税专用发票，或者删除抵扣。',
    },
    en: {
      problem: 'Input tax is to be deducted with ordinary invoices.',
      reason: 'But for exceptions of the law only special invoices allow it.',
      repair: 'Require special invoices, or delete the deduction.',
    },
  },
  'invoice-substituted': {
    'zh-CN': {
      problem: '约定以他人的发票或者与实际业务不符的品名开票。',
      reason: '品名、金额、开票人与实际不符的属于虚开，双方都有行政和刑事风险。',
      repair: '由收款方按实际服务如实开票。',
    },
    en: {
      problem: 'Invoices come from others, or name another business.',
      reason: 'That is false invoicing, with administrative and criminal risks for both.',
      repair: 'Whoever is paid issues a true invoice for the service.',
    },
  },
  'private-account': {
    'zh-CN': {
      problem: '服务费付到个人账户。',
      reason: '付款与开票主体不一致，可能被认定为未付款或者偷税，也便于挪用。',
      repair: '写明乙方的对公账户。',
    },
    en: {
      problem: 'Fees are paid to a private account.',
      reason: 'Payee and invoice do not agree: it may count as no payment or as evasion, and invites misuse.',
      repair: 'State the company account of the provider.',
    },
  },
  'deduction-above-fee': {
    'zh-CN': {
      problem: '扣减比例{rate}超过当期服务费。',
      reason: '扣减的上限是费用本身；超出的部分实为违约金，可能被调低。',
      repair: '把扣减限制在当期服务费的一定比例之内，另行约定赔偿。',
    },
    en: {
      problem: 'The deduction of {rate} is more than the fee of the period.',
      reason: 'No more than the fee can be deducted; the rest is a penalty and may be reduced.',
      repair: 'Limit deductions to a share of the fee, and rule damages apart.',
    },
  },
  'fee-lost-for-one': {
    'zh-CN': {
      problem: '一次投诉即丧失整月服务费。',
      reason: '扣罚与损失明显不成比例，容易被认定为过高而调低。',
      repair: '按有责投诉的次数和严重程度分级扣减，并设上限。',
    },
    en: {
      problem: 'One complaint costs the fee of the whole month.',
      reason: 'The sanction is far above the loss and may be reduced.',
      repair: 'Deduct by number and gravity of justified complaints, up to a cap.',
    },
  },
  'settlement-forfeited': {
    'zh-CN': {
      problem: '合同终止后，已经提供的服务不再付费。',
      reason: '终止不影响结算；已经提供的服务应当付费。',
      repair: '约定终止后核对并付清已发生的费用，违约另行赔偿。',
    },
    en: {
      problem: 'After the end, service already done is not paid.',
      reason: 'The end leaves settlement as it is, and service done is paid.',
      repair: 'Settle and pay what is due; rule damages for breach apart.',
    },
  },
  'own-materials-lost': {
    'zh-CN': {
      problem: '甲方提供的资料归乙方。',
      reason: '甲方交付资料只为履行服务；一旦归乙方，甲方换供应商后连自己的资料也不能用。',
      repair: '写明甲方资料的权利仍归甲方，乙方只在合同期内为服务而使用。',
    },
    en: {
      problem: 'Materials of the client become the provider’s.',
      reason: 'They are handed over for the service; once lost, the client cannot use its own with the next provider.',
      repair: 'State that they stay the client’s and are used for the service only.',
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
} as const satisfies FindingTexts
