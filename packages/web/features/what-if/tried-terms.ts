import type { TermChange } from '@heqi/terms'
import type { TermInput } from './term-inputs.ts'

/** Values that are tried, by the path of their term. */
export type Tried = Readonly<Record<string, string>>

/** What differs from the terms as they stand. */
export const changesOf = (inputs: readonly TermInput[], tried: Tried): readonly TermChange[] =>
  inputs.flatMap(({ path, value }): TermChange[] => {
    const other = tried[path]
    return other === undefined || other === '' || other === value ? [] : [{ op: 'set', path, value: other }]
  })

/** The values that an address carries; none from an address that is not ours. */
export function triedFrom(text: string | undefined): Tried {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    return Object.fromEntries(Object.entries(value).filter(([, tried]) => typeof tried === 'string')) as Tried
  } catch {
    return {}
  }
}

/** A decimal text, with or without a per cent sign, as a number on a slider and back. */
export type SliderScale = {
  readonly now: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly isPercent: boolean
}

const FULL = 100

/** How far a term can be drawn: shares and weights up to the whole, prices and times up to twice what they are. */
export function scaleOf({ kind, value, unit }: TermInput): SliderScale {
  const isPercent = value.endsWith('%')
  const now = Number.parseFloat(value)
  if (isPercent || kind === 'weight' || unit === 'percent')
    return { now, least: 0, most: FULL, step: now < 2 ? 0.1 : now % 1 === 0 ? 1 : 0.5, isPercent }
  const step = 10 ** Math.floor(Math.log10(Math.max(now, 1) / 20))
  return { now, least: 0, most: Math.max(now * 2, 1), step: Math.max(step, 0.01), isPercent }
}

/** What the slider says as the term is written. */
export const textOf = (value: number, { isPercent }: SliderScale): string => {
  const text = String(Number(value.toFixed(4)))
  return isPercent ? `${text}%` : text
}
