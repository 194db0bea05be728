import type { Names } from './stances.ts'

/** Two things that a clause may tell of whatever it names, and that cannot be so at once. */
export type Pole = {
  readonly one: RegExp | ((names: Names) => RegExp)
  readonly other: RegExp | ((names: Names) => RegExp)
  /** What makes another case of it. */
  readonly not: RegExp
  readonly notOther?: RegExp
  /** Words that say how it went, and not what it was. */
  readonly idle?: RegExp
  /** The thing is named behind the words, and before them whoever or whatever does not do it. */
  readonly isBehind?: true
  /** The words themselves name the thing: 退款权限. */
  readonly isWithin?: true
  /** How many characters the one may say of the thing that the other leaves out. */
  readonly slack?: number
  /** The second says nothing of its own thing: it follows from the first. */
  readonly isInherited?: true
  /** Whichever says more of the thing, and by how little. */
  readonly isEitherWay?: true
  /** The words of the second are no part of its thing either. */
  readonly isManner?: true
  readonly isCertain?: true
}
