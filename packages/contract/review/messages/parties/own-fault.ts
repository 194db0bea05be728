import type { FindingTexts } from '../../finding-texts.ts'

export const OWN_FAULT = {
  'own-fault-excused': {
    'zh-CN': {
      problem: '“{who}”自己的迟延或者过错造成的后果，“{who}”不承担责任。',
      reason: '多半写错了当事人；照字面执行，一方对自己的过错免责，损失落在没有过错的一方。',
      repair: '核对这里应当是哪一方的行为；确实是自己的过错的，由自己承担责任。',
    },
    en: {
      problem: 'For what "{who}" itself delays or gets wrong, "{who}" does not answer.',
      reason: 'Most likely the wrong party is named; read as it stands, the loss falls on the party without fault.',
      repair: 'Check whose act is meant; for its own fault a party answers itself.',
    },
  },
  'signature-swapped': {
    'zh-CN': {
      problem: '“{who}”的签章处写的是“{name}”，这是另一方的名称。',
      reason: '签章与合同首部的当事人不一致，合同由谁签署、约束谁会有争议。',
      repair: '把双方的名称填到各自的签章处，重新签署。',
    },
    en: {
      problem: 'In the place for the signature of "{who}" stands "{name}", the name of the other party.',
      reason: 'The signatures do not match the head of the contract; who signed, and as whom, is open to dispute.',
      repair: 'Put each name where its party signs, and sign again.',
    },
  },
} as const satisfies FindingTexts
