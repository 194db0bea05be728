import { accept, parseFraction, type Result, refuse } from '@heqi/vocabulary'
import type { Call } from '../verb.ts'

/** A whole number of at least `least`; `undefined` when the option is not given. */
export function integerOption(call: Call, option: string, least: number): Result<number | undefined> {
  const text = call.text(option)
  if (text === undefined) return accept(undefined)
  const value = Number(text)
  return /^\d+$/.test(text) && value >= least
    ? accept(value)
    : refuse({
        code: 'number-malformed',
        data: { option: `--${option}`, value: text, expected: `${least}, ${least + 1} ...` },
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
export function shareOption(call: Call, option: string): Result<number | undefined> {
  const text = call.text(option)
  if (text === undefined) return accept(undefined)
  const value = numberOf(text)
  return value !== undefined && value >= 0 && value <= 1
    ? accept(value)
    : refuse({ code: 'number-malformed', data: { option: `--${option}`, value: text, expected: '0% - 100%' } })
}

export function numberOf(text: string): number | undefined {
  const value = parseFraction(text)
  return value === undefined ? undefined : Number(value.numerator) / Number(value.denominator)
}
