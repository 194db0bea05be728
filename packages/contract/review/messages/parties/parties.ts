import type { FindingTexts } from '../../finding-texts.ts'

export const PARTIES = {
  'party-undefined': {
    'zh-CN': {
      problem: '合同使用“{labels}”，但没有说明各指哪一方。',
      reason: '权利义务的主体不能确定。',
      repair: '在首部写明各方名称及其称谓。',
    },
    en: {
      problem: 'The contract speaks of {labels} without saying who they are.',
      reason: 'Nobody can be held to a duty of an unnamed party.',
      repair: 'Introduce the parties and their names at the head.',
    },
  },
  'party-schemes-mixed': {
    'zh-CN': {
      problem: '同一当事人混用两套称谓：“{first}”与“{second}”。',
      reason: '称谓不一容易引起主体混淆。',
      repair: '全文统一为一套称谓。',
    },
    en: {
      problem: 'The parties go by two sets of names, "{first}" and "{second}".',
      reason: 'It becomes unclear who is meant.',
      repair: 'Use one set throughout.',
    },
  },
  'party-swapped': {
    'zh-CN': {
      problem: '“{label}”前后被写成不同的一方。',
      reason: '双方的权利义务可能对调。',
      repair: '核对并统一各方身份。',
    },
    en: {
      problem: '"{label}" is one party here and the other there.',
      reason: 'Rights and duties may be exchanged.',
      repair: 'Check and unify the roles.',
    },
  },
  'wrong-party-pays': {
    'zh-CN': {
      problem: '服务费由“{who}”的对方支付，这里却写由“{who}”支付。',
      reason: '付款的一方写反，真正的付款义务人反而没有责任。',
      repair: '把付款义务人改为支付服务费的一方。',
    },
    en: {
      problem: 'The service fee is owed to {who}, yet here {who} is the one to pay it.',
      reason: 'The payer is the wrong party, and the debtor goes free.',
      repair: 'Name the party that pays.',
    },
  },
  'wrong-party-collects': {
    'zh-CN': {
      problem: '把“{who}”未收取服务费列为违约。',
      reason: '收费是服务方的权利，不收取不构成违约；应约定的是对方付款的义务。',
      repair: '删除该项，或者改为付款方逾期付款。',
    },
    en: {
      problem: 'Not collecting the fee is listed as a breach by {who}.',
      reason: 'Collecting is a right of the provider; what matters is the duty to pay.',
      repair: 'Delete the item, or make it late payment by the client.',
    },
  },
  'wrong-party-invoices': {
    'zh-CN': {
      problem: '要求“{who}”开具应由对方开具的发票、收据或者完税凭证。',
      reason: '发票和收款凭证由收款方开具，“{who}”是付款方。',
      repair: '改为由收款方在约定时间开具。',
    },
    en: {
      problem: 'The paying party, {who}, is to provide the invoice, the receipt or proof of the tax.',
      reason: 'Whoever receives the payment issues the invoice.',
      repair: 'Let the provider issue it, and say when.',
    },
  },
} as const satisfies FindingTexts
