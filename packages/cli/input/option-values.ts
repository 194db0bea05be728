import { isIsoDate } from '@heqi/calendar'
import { accept, type IsoDate, parseFraction, type Result, refuse } from '@heqi/vocabulary'
import type { Call } from '../verb.ts'

/** A day that the calendar has, such as `2026-11-03`; `undefined` when the option is not given. */
export function dateOption(call: Call, option: string): Result<IsoDate | undefined> {
  const text = call.text(option)
  return text === undefined || isIsoDate(text)
    ? accept(text)
    : refuse({ code: 'date-malformed', data: { option: `--${option}`, value: text } })
}

/** A whole number from `least` to `most`; `undefined` when the option is not given. */
export function integerOption(
  call: Call,
  option: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): Result<number | undefined> {
  const text = call.text(option)
  if (text === undefined) return accept(undefined)
  const value = Number(text)
  return /^\d+$/.test(text) && value >= least && value <= most
    ? accept(value)
    : refuse({
        code: 'number-malformed',
        data: {
          option: `--${option}`,
          value: text,
          expected: most === Number.MAX_SAFE_INTEGER ? `${least}, ${least + 1} ...` : `${least} - ${most}`,
        },
      })
}

/** A number above zero such as `1.15`; for forecasts, never for money. */
export function positiveOption(call: Call, option: string): Result<number | undefined> {
  const text = call.text(option)
  if (text === undefined) return accept(undefined)
  const value = numberOf(text)
  return value !== undefined && value > 0
    ? accept(value)
    : refuse({ code: 'number-malformed', data: { option: `--${option}`, value: text, expected: '1.15' } })
}

/** A share such as `85%` or `0.85`; for forecasts, never for money. */
export function shareOption(
  call: Call,
  option: string,
  fits: (share: number) => boolean,
  expected: string,
): Result<number | undefined> {
  const text = call.text(option)
  if (text === undefined) return accept(undefined)
  const value = numberOf(text)
  return value !== undefined && value >= 0 && value <= 1 && fits(value)
    ? accept(value)
    : refuse({ code: 'number-malformed', data: { option: `--${option}`, value: text, expected } })
}

export function numberOf(text: string): number | undefined {
  const value = parseFraction(text)
  return value === undefined ? undefined : Number(value.numerator) / Number(value.denominator)
}
