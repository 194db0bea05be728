import type { Marker, MarkerStyle } from './marker-patterns.ts'

/** The usual order of styles from the whole to the detail; it decides only where nothing in the text does. */
export const RANK: Readonly<Record<MarkerStyle, number>> = {
  part: 0,
  annex: 0,
  'annex-list': 0,
  signature: 0,
  note: 1,
  aside: 1,
  chapter: 1,
  section: 2,
  article: 3,
  boxed: 3,
  ideograph: 4,
  'bracketed-ideograph': 5,
  dot: 6,
  decimal: 7,
  bracketed: 8,
  'half-bracketed': 9,
  circled: 10,
  letter: 11,
  bullet: 12,
}

/** Lists rank from here on: a list never holds a structural number. */
export const FIRST_LIST_RANK = RANK.bracketed

/** Numbers may skip a few when text was lost, but not more. */
export const MAXIMUM_GAP = 4

export const lastNumber = (marker: Marker): number => marker.number.at(-1) ?? 0

export const startsWith = (number: readonly number[], prefix: readonly number[]): boolean =>
  prefix.length <= number.length && prefix.every((value, index) => number[index] === value)

export const samePrefix = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && startsWith(a, b.slice(0, -1))

/** Behind the place to sign no article goes on. */
const SEALED = /[(（](?:盖章|公章|签章|签字|签名|章)[^)）\n]{0,6}[)）]/

/** Whether what an article says so far is a list of annexes that the next one may belong to. */
export const listsAnnexes = (text: string): boolean =>
  /^[^\n。；;]{0,12}附件/.test(text.slice(0, 16)) && !SEALED.test(text)
