import type { FindingTexts } from '../../finding-texts.ts'

export const DECEIT = {
  'consent-forged': {
    'zh-CN': {
      problem: '未经客户同意就办理业务，或者由他人伪造客户的同意。',
      reason: '这是欺诈：业务对客户不生效，须退费并加倍赔偿，伪造的录音或者签名还会被追究责任。',
      repair: '写明只有客户本人明确同意并留存凭证后才能办理。',
    },
    en: {
      problem: 'Services are ordered without the customer’s consent, or the consent is made up.',
      reason: 'That is fraud: the order binds nobody, money goes back with damages, and forgery is prosecuted.',
      repair: 'Order only once the customer has agreed in person, and keep the proof.',
    },
  },
  'evidence-destroyed': {
    'zh-CN': {
      problem: '约定在检查、调查或者诉讼前删改记录，或者提供虚假材料。',
      reason: '阻挠检查、毁灭证据违法，双方和经办人都要担责；这样的约定无效。',
      repair: '删去；写明如实配合检查，有关记录在此期间不得删改。',
    },
    en: {
      problem: 'Records are to be deleted, altered or made up before an inspection or a suit.',
      reason: 'To obstruct inspections or destroy evidence is unlawful, for the parties and for whoever does it.',
      repair: 'Delete it; records are left as they are and inspections are answered truly.',
    },
  },
  'complainant-exposed': {
    'zh-CN': {
      problem: '把投诉人、举报人的身份告诉被投诉、被举报的一方。',
      reason: '会招致打击报复；非法提供个人信息，并违反信访和举报的保密规定。',
      repair: '转办前隐去身份信息；确需联系的，先取得投诉人本人的同意。',
    },
    en: {
      problem: 'Whoever complained is made known to whom the complaint is about.',
      reason: 'It invites reprisals, and breaks the secrecy of complaints and the law on personal data.',
      repair: 'Take the identity out before passing a case on, or ask the complainant first.',
    },
  },
  'complainant-charged': {
    'zh-CN': {
      problem: '向来电、投诉的客户收取费用或者罚款。',
      reason: '客户不是合同当事人，不受其约束；双方无权因投诉处罚客户。',
      repair: '删去；恶意占线的按法律规定处理。',
    },
    en: {
      problem: 'Customers are made to pay for calling or complaining.',
      reason: 'They are no party and not bound; nobody may fine them for a complaint.',
      repair: 'Delete it; abuse of the line is dealt with as the law says.',
    },
  },
  'minors-drawn-in': {
    'zh-CN': {
      problem: '让未成年人绕过防护措施，或者诱导其付费。',
      reason: '法律要求实名、限时并保护未成年人；诱导所得须退还，并会受处罚。',
      repair: '写明发现未成年人时停止推销、核实并通知监护人，协助退款。',
    },
    en: {
      problem: 'Minors are led round the limits that protect them, or drawn into paying.',
      reason: 'The law demands real names and limited hours; what they paid goes back, and sanctions follow.',
      repair: 'On finding a minor stop selling, check, tell the guardian and help with the refund.',
    },
  },
} as const satisfies FindingTexts
