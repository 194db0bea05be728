import type { FindingTexts } from '../../finding-texts.ts'

export const SHEET_ITEMS = {
  'sheet-item-unscored': {
    'zh-CN': {
      problem: '评分表中有的项目只有分值，没有评分办法：{names}。',
      reason: '这些项目得几分没有标准，总分和与之有关的付款也就没有依据。',
      repair: '为每个项目写明目标和扣分、得分的办法。',
    },
    en: {
      problem: 'Items of the scoring sheet have points and no rule: {names}.',
      reason: 'Nobody can tell what they score, nor then what the total pays.',
      repair: 'Give each item a target and a rule for its points.',
    },
  },
} as const satisfies FindingTexts
