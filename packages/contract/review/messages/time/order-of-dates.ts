import type { FindingTexts } from '../../finding-texts.ts'

export const ORDER_OF_DATES = {
  'dates-out-of-order': {
    'zh-CN': {
      problem: '{second}写在 {secondDate}，早于本应在它之前的{first}（{firstDate}）。',
      reason: '程序倒置：要么日期写错，要么合同在依据形成之前就签了，效力会受质疑。',
      repair: '核对各步的日期并改正。',
    },
    en: {
      problem: 'The day of {second} ({secondDate}) is before that of {first} ({firstDate}), which must come first.',
      reason: 'Either a date is wrong or the contract was made before its ground was; its validity may be disputed.',
      repair: 'Check the dates of the steps and correct them.',
    },
  },
} as const satisfies FindingTexts
