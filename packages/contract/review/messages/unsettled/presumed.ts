import type { FindingTexts } from '../../finding-texts.ts'

export const PRESUMED = {
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
  'threshold-idle': {
    'zh-CN': {
      problem: '不足{low}的按实际结算，超过{high}的另有规则，两者之间怎样结算没有写。',
      reason: '{low}这条线不改变任何结果，或者漏写了中间一段。',
      repair: '写明{low}至{high}怎样结算，或者删去没有作用的下限。',
    },
    en: {
      problem: 'Below {low} is settled as it is, above {high} otherwise; what holds between them is not said.',
      reason: 'The threshold of {low} changes nothing, or a step was forgotten.',
      repair: 'Say what holds between {low} and {high}, or strike the lower threshold.',
    },
  },
  'own-bearer-unnamed': {
    'zh-CN': {
      problem: '“自行承担”没有写明由哪一方。',
      reason: '前面提到双方，损失归谁说不清。',
      repair: '写明由哪一方承担。',
    },
    en: {
      problem: 'Somebody “bears it himself”, and which party that is is not said.',
      reason: 'Both parties are spoken of before.',
      repair: 'Name the party.',
    },
  },
} as const satisfies FindingTexts
