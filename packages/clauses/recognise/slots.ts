import { type Cue, cue } from './cue.ts'
import { type Match, matchesOf } from './match.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'

/**
 * What kind of value a slot takes. `within` is a time after something (`收到后10日内`), `ahead` one before it (`提前10日`,
 * `期满前10日`).
 */
export type SlotKind = 'within' | 'ahead' | 'share' | 'amount'

/**
 * A term with the words that stand by its value. Contracts say the same in more orders than patterns foresee; a value that no
 * pattern took goes to the open slot of its kind whose words stand nearest in the same sentence.
 */
/** Without a path: values by these words are those of another clause. */
export type Slot = { readonly path: string | undefined; readonly kind: SlotKind; readonly by: Cue }

export const slot = (path: string, kind: SlotKind, by: Cue): Slot => ({ path, kind, by })

export const foreign = (kind: SlotKind, by: Cue): Slot => ({ path: undefined, kind, by })

const VALUES: Readonly<Record<SlotKind, Cue>> = {
  within: cue`(?<!前\s?(?:至少)?\s?|(?<!以)上\s?|每[^。;,]{0,3}|[X*×]\s?|第\s?|\d{4}\s?年\s?)(?:不?超过|达到?|满)?\s*{value:duration}(?!\s*(?:(?:之|以)?前|(?:的|之)?(?:平均|基础|基本|固定)?月?(?:服务费|费用|报酬|工资|薪|租金)))`,
  ahead: cue`(?:提前\s*(?:至少)?|[满届期到止束始]前)\s*{value:duration}|(?<!月\s?){early:duration}\s*(?:之|以)?前`,
  share: cue`{value:share}`,
  amount: cue`{value:amount}`,
}
/** Between a value and its words stands no other value: what is said right behind that one belongs to it. */
const ANY_VALUE = cue`{duration}|{share}|{amount}`
/** Shares and sums belong to words between the same commas. */
const IN_ONE_PART: ReadonlySet<SlotKind> = new Set(['share', 'amount'])
const NAMES = ['value', 'early'] as const

/** Words further off than this speak of something else. */
const FARTHEST = 24

/** Where slots look, what is taken already, and where a found value goes. */
export type SlotSearch = {
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly isOpen: (path: string) => boolean
  readonly isTaken: (match: Match, name: string) => boolean
  readonly put: (path: string, match: Match, name: string) => void
}

/** Gives each open slot the nearest value of its kind that no pattern took; nearest pairs first, sentence by sentence. */
export function fillSlots(slots: readonly Slot[], { passages, reading, isOpen, isTaken, put }: SlotSearch): void {
  for (const passage of passages) {
    if (passage.isHeading) continue
    const pairs = slots
      .filter(({ path }) => path === undefined || isOpen(path))
      .flatMap((each) => pairsOf(each, reading.labelledOf(passage) ?? passage, reading))
      .toSorted((a, b) => a.distance - b.distance)
    const elsewhere = new Set<string>()
    for (const { path, match, name } of pairs) {
      const place = match.within(name).join('-')
      if (path === undefined) elsewhere.add(place)
      else if (!elsewhere.has(place) && isOpen(path) && !isTaken(match, name)) put(path, match, name)
    }
  }
}

type Pair = {
  readonly path: string | undefined
  readonly match: Match
  readonly name: string
  readonly distance: number
}

function pairsOf({ path, kind, by }: Slot, passage: Passage, reading: Reading): readonly Pair[] {
  const words = matchesOf(by, passage, reading)
  if (words.length === 0) return []
  const values = matchesOf(VALUES[kind], passage, reading).flatMap((match) => {
    const name = NAMES.find((each) => match.words(each) !== undefined)
    return name === undefined || !isValue(match.value(name)) ? [] : [{ match, name, at: match.within(name) }]
  })
  const all = matchesOf(ANY_VALUE, passage, reading).map((match) => match.within())
  const isSevered = (at: Stretch, word: Stretch): boolean =>
    all.some((other) => isBetween(other, at, word)) ||
    (IN_ONE_PART.has(kind) && passage.text.slice(Math.min(at[1], word[1]), Math.max(at[0], word[0])).includes(','))
  return values.flatMap(({ match, name, at }) => {
    const near = words.map((word) => word.within()).filter((word) => !isSevered(at, word))
    const distance = Math.min(...near.map((word) => gap(at, word)))
    return distance <= FARTHEST ? [{ path, match, name, distance }] : []
  })
}

/** Blanks without a unit prove nothing here: `[姓名]` may be a time as little as a name. */
const isValue = (value: unknown): boolean => value !== undefined && value !== null

type Stretch = readonly [from: number, to: number]

/** Whether something lies wholly between two stretches. */
const isBetween = ([from, to]: Stretch, a: Stretch, b: Stretch): boolean =>
  (from >= a[1] && to <= b[0]) || (from >= b[1] && to <= a[0])

const gap = ([from, to]: Stretch, [otherFrom, otherTo]: Stretch): number => Math.max(0, from - otherTo, otherFrom - to)
