import type { FindingTexts } from '../../finding-texts.ts'

export const BEARERS = {
  'bearer-unstated': {
    'zh-CN': {
      problem: '要求了{what}，没有写明费用由谁承担。',
      reason: '双方各有理解，结算时容易争执。',
      repair: '写明由哪一方承担，或者已经包含在服务费中。',
    },
    en: {
      problem: 'It demands {what}, and does not say who pays.',
      reason: 'Each side reads it its own way, until the bill comes.',
      repair: 'Say who bears the cost, or that the fee includes it.',
    },
  },
  'handover-undated': {
    'zh-CN': {
      problem: '交接没有约定什么时候完成。',
      reason: '何时算迟延无法判断，后续服务可能中断。',
      repair: '写明合同终止后多少日内完成。',
    },
    en: {
      problem: 'When the handover is to be complete is not said.',
      reason: 'Nobody can tell when it is late, and the service may break off.',
      repair: 'State the days after the end.',
    },
  },
  'handover-unpaid': {
    'zh-CN': {
      problem: '交接中的工作由谁付费没有约定。',
      reason: '配合、培训和过渡期服务要投入人力，免费还是收费容易争执。',
      repair: '写明免费，或者按什么标准计费。',
    },
    en: {
      problem: 'Who pays for the work of the handover is not said.',
      reason: 'Help, training and a time of transition take people, and free or paid will be disputed.',
      repair: 'Say that it is free, or at what rate.',
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
  'cost-included-and-charged': {
    'zh-CN': {
      problem: '第{article}条的价格已经包括{item}，此处{item}费用又要另外支付或者另填承担人。',
      reason: '同一项成本付两次还是一次，两处说法相反。',
      repair: '从价格的构成中删去{item}，或者删去此处的约定。',
    },
    en: {
      problem: 'The price of article {article} includes {item}; here it is paid again, or its bearer is left blank.',
      reason: 'Whether this cost is paid once or twice, the two places answer in opposite ways.',
      repair: 'Strike {item} from what the price includes, or strike this sentence.',
    },
  },
  'bearer-ambiguous': {
    'zh-CN': {
      problem: '没有确定由哪一方承担。',
      reason: '双方都可以认为应由对方承担。',
      repair: '写明承担方或者分担比例。',
    },
    en: {
      problem: 'It is not said which party bears this.',
      reason: 'Each may say that it is the other.',
      repair: 'Name the party, or the shares.',
    },
  },
} as const satisfies FindingTexts
