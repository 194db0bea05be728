import type { Saying } from '../say/saying.ts'
import type { Body, Manner, Part } from './part.ts'

type Slot = Part | Body

const isBody = (slot: Slot): slot is Body => Array.isArray(slot)

function bodyOf(strings: TemplateStringsArray, slots: readonly Slot[]): Body {
  const parts: Part[] = []
  for (const [index, words] of strings.entries()) {
    if (words !== '') parts.push({ kind: 'words', words })
    const slot = slots[index]
    if (slot !== undefined) parts.push(...(isBody(slot) ? slot : [slot]))
  }
  return parts
}

/** Words inside a paragraph: ``s`在${term('within', duration)}内` ``. */
export const s = (strings: TemplateStringsArray, ...slots: readonly Slot[]): Body => bodyOf(strings, slots)

/** A paragraph of its own: ``p`${provider}应……。` ``. */
export const p = (strings: TemplateStringsArray, ...slots: readonly Slot[]): Part => ({
  kind: 'paragraph',
  body: bodyOf(strings, slots),
  below: [],
})

/** A paragraph with numbered paragraphs below it. */
export function lead(paragraph: Part, ...below: readonly Slot[]): Part {
  if (paragraph.kind !== 'paragraph') throw new TypeError('only a paragraph leads others')
  return { ...paragraph, below: below.flatMap((slot) => (isBody(slot) ? slot : [slot])) }
}

const asBody = (slot: Slot): Body => (isBody(slot) ? slot : [slot])

export const client: Part = { kind: 'party', role: 'client' }
export const provider: Part = { kind: 'party', role: 'provider' }

/** The party that the term at `path` names. */
export const partyOf = (path: string): Part => ({ kind: 'party-of', path, other: false })
/** The party that the term at `path` does not name. */
export const otherPartyOf = (path: string): Part => ({ kind: 'party-of', path, other: true })

export const term = (path: string, saying: Saying): Part => ({ kind: 'term', path, saying })

/** Words by the value of a term; `absent` for a term that is not set, `otherwise` for any value that is not listed. */
export function choose(path: string, words: Readonly<Record<string, Slot>>, otherwise?: Slot): Part {
  const bodies = Object.fromEntries(Object.entries(words).map(([word, slot]) => [word, asBody(slot)]))
  return { kind: 'choose', path, words: bodies, ...(otherwise === undefined ? {} : { otherwise: asBody(otherwise) }) }
}

/** Words, or whole paragraphs, that appear only when the term is set. */
export const when = (path: string, ...body: readonly Slot[]): Part => ({
  kind: 'when',
  path,
  body: body.flatMap(asBody),
})

/** A list inside a sentence: `甲、乙和丙`. */
export const list = (path: string, entry: Slot, manner: Manner): Part => ({
  kind: 'each',
  path,
  body: asBody(entry),
  manner,
})

/** Chinese enumeration: `甲、乙、丙`; `甲；乙；丙` for longer entries. */
export const commas: Manner = { between: '、', beforeLast: '、' }
export const semicolons: Manner = { between: '；', beforeLast: '；' }
/** English enumeration: `a, b and c`; `a; b; and c` for longer entries. */
export const andCommas: Manner = { between: ', ', beforeLast: ' and ' }
export const andSemicolons: Manner = { between: '; ', beforeLast: '; and ' }

/** A paragraph for each entry of a list; `key` names entries whose `id` the wording does not show. */
export const items = (path: string, entry: Slot, key?: string): Part => ({
  kind: 'each',
  path,
  body: asBody(entry),
  manner: { between: '', beforeLast: '', ...(key === undefined ? {} : { key }) },
})

/** Optional words one after another, with a mark between those that appear: for what `when` and `choose` may leave out. */
export const series = (between: string, ...bodies: readonly Slot[]): Part => ({
  kind: 'series',
  bodies: bodies.map(asBody),
  between,
})

/** A reference to another clause; `title` is its title in the language of the wording. */
export const clause = (id: string, title: string): Part => ({ kind: 'clause', clause: id, title })

/** A citation of the law: `《中华人民共和国民法典》第五百八十五条`. */
export const law = (citation: string): Part => ({ kind: 'law', citation })
