import type { FindingTexts } from '../../finding-texts.ts'

export const CALLING = {
  'calls-at-night': {
    'zh-CN': {
      problem: '约定的外呼时间到{time}。',
      reason: '夜间外呼侵扰私人生活安宁，会带来投诉、号码被封和行政处罚。',
      repair: '把外呼时间限制在九时至二十一时之内，客户另有同意的除外。',
    },
    en: {
      problem: 'Outbound calls are made until {time}.',
      reason: 'Calls at night disturb the peace of private life; complaints, blocked numbers and sanctions follow.',
      repair: 'Limit outbound calls to 09:00 to 21:00 unless the customer agrees otherwise.',
    },
  },
  'calls-after-refusal': {
    'zh-CN': {
      problem: '客户拒绝后仍继续外呼。',
      reason: '明确拒绝后不得再发送商业信息或者拨打营销电话。',
      repair: '约定一经拒绝即停止外呼，并列入免打扰名单。',
    },
    en: {
      problem: 'Customers who refused are called again.',
      reason: 'After an express refusal no more marketing calls may be made.',
      repair: 'Stop at once on refusal and keep a do-not-call list.',
    },
  },
  'caller-disguised': {
    'zh-CN': {
      problem: '约定以换号、改号或者冒用名义的方式联系客户。',
      reason: '隐藏或者更改主叫号码、冒用他人名义，涉嫌违反反电信网络诈骗法，线路会被关停。',
      repair: '使用实名登记的固定号码，并如实说明身份。',
    },
    en: {
      problem: 'Customers are called under changed numbers or another name.',
      reason: 'To change caller numbers or use another’s name breaks the Anti-Fraud Law, and lines will be shut down.',
      repair: 'Call from registered numbers and say truly who calls.',
    },
  },
  'contacts-dunned': {
    'zh-CN': {
      problem: '约定向债务人的亲友、同事等第三人催收。',
      reason: '第三人没有清偿义务；向其催收侵害隐私和个人信息权益。',
      repair: '只联系债务人和依法负有清偿义务的人。',
    },
    en: {
      problem: 'Debts are collected from relatives, colleagues or contacts of the debtor.',
      reason: 'Third parties owe nothing; to call them infringes privacy and personal data.',
      repair: 'Contact only the debtor and whoever is liable by law.',
    },
  },
  'recording-untold': {
    'zh-CN': {
      problem: '约定录音而不告知客户。',
      reason: '录音是个人信息，处理前应当告知；未告知的录音还可能不被采信。',
      repair: '约定在通话开始时播放录音提示。',
    },
    en: {
      problem: 'Calls are recorded without telling the customer.',
      reason: 'A recording is personal data, to be told beforehand; one made in secret may fail as evidence.',
      repair: 'Play a notice at the beginning of the call.',
    },
  },
  'personal-data-forever': {
    'zh-CN': {
      problem: '约定永久保存个人信息。',
      reason: '保存期限应当是实现处理目的所必要的最短时间。',
      repair: '写明保存期限和期满后的删除。',
    },
    en: {
      problem: 'Personal data are kept for ever.',
      reason: 'They may be kept only as long as the purpose needs.',
      repair: 'State how long they are kept, and that they are deleted then.',
    },
  },
  'consumers-misled': {
    'zh-CN': {
      problem: '约定对消费者隐瞒其权利或者拖延退款。',
      reason: '消费者有知情权和法定的退货权；故意拖延、无理拒绝会受行政处罚。',
      repair: '如实告知权利，按法定期限退款。',
    },
    en: {
      problem: 'Consumers are kept from their rights, or refunds are delayed.',
      reason: 'Consumers have a right to know and to return goods; deliberate delay is sanctioned.',
      repair: 'Tell them their rights and refund in the time set by law.',
    },
  },
} as const satisfies FindingTexts
