import type * as zh from '../zh-CN/units.ts'

export const termUnits: Record<keyof typeof zh.termUnits, string> = {
  second: '{value} s',
  minute: '{value} min',
  hour: '{value} h',
  day: '{value} d',
  'working-day': '{value} working days',
  week: '{value} weeks',
  month: '{value} months',
  year: '{value} years',
}

export const quantityUnits: Record<keyof typeof zh.quantityUnits, string> = {
  percent: '{value}%',
  point: '{value} points',
  second: '{value} s',
  minute: '{value} min',
  hour: '{value} h',
  day: '{value} d',
}

export const clock: typeof zh.clock = { hours: '{value} h', minutes: '{value} min', seconds: '{value} s' }

export const point: typeof zh.point = '{value} points'
