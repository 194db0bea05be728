import type { Quantity } from '@heqi/terms'
import type { DurationUnit } from '@heqi/vocabulary'

/** A length of time as the contract says it. */
export const termUnits = {
  second: '{value} 秒',
  minute: '{value} 分钟',
  hour: '{value} 小时',
  day: '{value} 日',
  'working-day': '{value} 个工作日',
  week: '{value} 周',
  month: '{value} 个月',
  year: '{value} 年',
} satisfies Record<DurationUnit, string>

/** A target's value in its unit. */
export const quantityUnits = {
  percent: '{value}%',
  point: '{value} 分',
  second: '{value} 秒',
  minute: '{value} 分钟',
  hour: '{value} 小时',
  day: '{value} 日',
} satisfies Record<Quantity['unit'], string>

/** Parts of a measured time, largest first. */
export const clock = { hours: '{value} 小时', minutes: '{value} 分', seconds: '{value} 秒' }

export const point: string = '{value} 分'
