import { HEAD } from '../head.ts'

export const ORDER_OF_DATES = {
  'dates-out-of-order': {
    bad: `${HEAD}«签订日期：2026年3月2日»\n第一条 背景\n乙方于2026年3月19日中标热线项目。\n`,
    good: `${HEAD}签订日期：2026年3月24日\n第一条 背景\n乙方于2026年3月19日中标热线项目。\n`,
  },
} as const
