import { type Fraction, fractionOf } from '@heqi/vocabulary'
import { valueAtPath } from '../wording/paths.ts'
import { remembered } from './remembered.ts'
import type { StatedValue } from './stated-values.ts'

/** Terms may count in other units than the words: shares for times, months for years or quarters, yuan for 万元. */
const IN_OTHER_UNITS = [1n, 3n, 12n, 100n, 10_000n]
const FIGURE = /\d+(?:\.\d+)?/g
/** Entries of lists are numbered for nobody to read. */
const isId = (name: string): boolean => name === 'id' || name === 'metric'
const isPathOfId = (path: string): boolean => path.endsWith('.id') || path.endsWith('.metric') || isId(path)
/** The list that an entry is in: `method.bands` of `method.bands[1].scoreFrom`. */
const LIST = /^(.*)\[\d+\]/

/**
 * Whether the term at a path holds a value that the text states in so many words. What proves a term may reach over figures
 * that the term does not hold. One of something (`每逾期一日`) is held by whatever was read there.
 */
export function holdsValue(terms: unknown, path: string, value: StatedValue, words: string): boolean {
  if (isPathOfId(path)) return false
  const isOne = ('count' in value && value.count === 1) || ('unit' in value && value.value === 1)
  return isOne || isIn(valueAtPath(terms, path), value, words) || isScoreOfList(terms, path, value, words)
}

/** A score up to which one band reaches is the one from which another does. */
const isScoreOfList = (terms: unknown, path: string, value: StatedValue, words: string): boolean =>
  'of' in value && value.of === '分' && isIn(valueAtPath(terms, LIST.exec(path)?.[1] ?? path), value, words)

function isIn(term: unknown, value: StatedValue, words: string): boolean {
  const held = textsIn(term)
  if (held.some((text) => text.includes(words))) return true
  if ('date' in value) return held.some((text) => text.includes(value.date))
  if ('time' in value) return held.some((text) => text.includes(value.time))
  return held.some((text) => figuresIn(text).some((figure) => isSame(figure, numberOf(value))))
}

/** The single values of a term as they are written, without the marks of entries. */
function textsIn(term: unknown): readonly string[] {
  if (typeof term === 'string') return [term]
  if (typeof term === 'number') return [`${term}`]
  if (typeof term !== 'object' || term === null) return []
  return Object.entries(term).flatMap(([name, value]) =>
    typeof value === 'string' && isId(name) ? [] : textsIn(value),
  )
}

const fractionOfFigure = remembered(fractionOf)
const figuresIn = remembered((text: string): readonly Fraction[] => (text.match(FIGURE) ?? []).map(fractionOfFigure))

function isSame(held: Fraction, stated: Fraction): boolean {
  const [one, other] = [held.numerator * stated.denominator, stated.numerator * held.denominator]
  return IN_OTHER_UNITS.some((factor) => one * factor === other || other * factor === one)
}

function numberOf(value: Exclude<StatedValue, { date: string } | { time: string }>): Fraction {
  if ('share' in value) return fractionOfFigure(value.share)
  if ('yuan' in value) return fractionOfFigure(value.yuan)
  return fractionOfFigure(`${'count' in value ? value.count : value.value}`)
}
