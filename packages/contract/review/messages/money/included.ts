import type { FindingTexts } from '../../finding-texts.ts'

export const INCLUDED = {
  'included-and-charged': {
    'zh-CN': {
      problem: '第{article}条的价格已经包含{item}，此处又另行收取。',
      reason: '同一项费用付两次，还是从价格中扣除，没有约定。',
      repair: '两处只留一处，或者写明超出多少才另行收取。',
    },
    en: {
      problem: 'The price of article {article} holds {item} (the item); here it is charged again.',
      reason: 'Whether it is paid twice or taken out of the price, nothing says.',
      repair: 'Keep one of the two, or say from what amount on it is charged apart.',
    },
  },
} as const satisfies FindingTexts
