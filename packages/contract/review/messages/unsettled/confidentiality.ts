import type { FindingTexts } from '../../finding-texts.ts'

export const CONFIDENTIALITY = {
  'confidentiality-open-ended': {
    'zh-CN': {
      problem: '保密义务没有写明持续到什么时候，合同终止后是否继续也没有约定。',
      reason: '合同一终止，对方是否还要保密容易产生争议。',
      repair: '写明保密期限，并写明合同终止后继续有效。',
    },
    en: {
      problem: 'Confidentiality has no end, and nothing is said on whether it outlives the contract.',
      reason: 'Once the contract has ended, it is open whether the duty still binds.',
      repair: 'State its length, and that it survives the contract.',
    },
  },
  'confidentiality-ends-twice': {
    'zh-CN': {
      problem: '保密义务既延续到合同终止之后，又随合同终止。',
      reason: '合同结束后是否仍须保密，无法确定。',
      repair: '只保留一个保密期限。',
    },
    en: {
      problem: 'Secrecy lasts beyond the end of the contract, and ends with it.',
      reason: 'Nobody knows whether secrets are to be kept after the end.',
      repair: 'Keep one period of confidentiality.',
    },
  },
  'confidentiality-not-yet': {
    'zh-CN': {
      problem: '保密义务在合作期间不适用，到合作结束后才开始。',
      reason: '接触秘密最多的就是合作期间，此时泄露反而不违约。',
      repair: '写明保密义务自接触之日起，至合同终止后若干年止。',
    },
    en: {
      problem: 'Secrecy does not apply during the contract and only begins with its end.',
      reason: 'Most secrets are learnt while the work is done, and a leak then is no breach.',
      repair: 'Let secrecy run from the first access until some years after the end.',
    },
  },
  'confidentiality-one-sided': {
    'zh-CN': {
      problem: '只有“{who}”一方负有保密义务。',
      reason: '另一方知悉的商业秘密没有约定的保护。',
      repair: '改为双方互负保密义务。',
    },
    en: {
      problem: 'Only "{who}" is bound to secrecy.',
      reason: 'What the other party learns is not protected by agreement.',
      repair: 'Make the duty mutual.',
    },
  },
  'secrecy-presupposed': {
    'zh-CN': {
      problem: '约定了保密的期限，却没有一条写明谁对什么保密。',
      reason: '没有义务，期限就没有意义。',
      repair: '增加保密条款，写明双方保密的内容和例外。',
    },
    en: {
      problem: 'How long secrecy lasts is agreed, and nothing says who keeps what secret.',
      reason: 'A period without a duty means nothing.',
      repair: 'Add a clause on what each party keeps secret, with its exceptions.',
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
