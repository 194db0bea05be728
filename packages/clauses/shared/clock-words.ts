import { parseNumeral } from '../recognise/numerals.ts'

const PART_OF_DAY = '(?:早上?|上午|清晨|凌晨|中午|下午|傍晚|晚[上间]?|午夜|夜[间里]?)?'
const NUMBER = '(?:\\d{1,2}|[零一二三四五六七八九十]{1,3})'
const CLOCK = String.raw`${PART_OF_DAY}\s*(?:\d{1,2}\s*:\d{2}(?::\d{2})?|${NUMBER}\s*[时点](?:半|整|${NUMBER}分?)?)`
export const TO = '(?:-{1,2}|~|至|到)'
/** From one time of day to another. */
export const HOURS = String.raw`(?<from>${CLOCK})\s*${TO}\s*(?:次日|第二[天日]|翌日|当日)?\s*(?<to>${CLOCK})`

export type Window = { readonly from: string; readonly to: string }

/** `下午1点半至6点`: what is said of the beginning goes for the end. */
export function windowOf(from: string | undefined, to: string | undefined): Window {
  const part = /下午|晚[上间]?|傍晚/.exec(from ?? '')?.[0] ?? ''
  const end = clock(to)
  return {
    from: clock(from),
    to: /^\s*\d/.test(to ?? '') && end < clock(from) && part !== '' ? clock(`${part}${to}`) : end,
  }
}

const ANY_HOURS = new RegExp(HOURS)

/** The hours that a text names, if it does. */
export function windowIn(text: string): Window | undefined {
  const { from, to } = ANY_HOURS.exec(text)?.groups ?? {}
  return from === undefined ? undefined : windowOf(from, to)
}

/** `9点`, `9时30分`, `下午6点半`, `09:00` as `09:00`. */
function clock(text: string | undefined): string {
  const [, part = '', hour = '0', minute = ''] =
    /^([^\d零一二三四五六七八九十]*?)\s*(\d{1,2}|[零一二三四五六七八九十]{1,3})\s*(?:[:：时点時點])?(\d{1,2}|[一二三四五六七八九十]{1,3}|半)?/.exec(
      (text ?? '').trim(),
    ) ?? []
  const value = parseNumeral(hour) ?? 0
  const isLate = /下午|晚|傍晚|夜/.test(part) && value < 12
  const isMidnight = /晚|夜/.test(part) && value === 12
  const hours = value + (isLate || isMidnight ? 12 : 0)
  const minutes = minute === '半' ? '30' : (parseNumeral(minute || '0') ?? 0).toString()
  return `${hours.toString().padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
