/** The place of a term within its clause, from the outside in. */
export type TermPlace = readonly (string | number)[]

/** As the wording names it: `targets[0].within`. */
export function placeText(place: TermPlace): string {
  return place.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

/** As the labels name it, without places in lists: `targets.within`. */
export const labelPath = (place: TermPlace): string => place.filter((step) => typeof step === 'string').join('.')

/** From the wording's name of it. An entry that is named by its id is looked up in the terms. */
export function placeFrom(path: string, terms: unknown): TermPlace {
  const place: (string | number)[] = []
  let at = terms
  for (const [, property, entry] of path.matchAll(/\.?([^.[\]]+)|\[([^\]]+)\]/g)) {
    const step = property ?? entryIndex(at, entry ?? '')
    place.push(step)
    at = childOf(at, step)
  }
  return place
}

function entryIndex(list: unknown, name: string): number {
  const entries = Array.isArray(list) ? (list as readonly unknown[]) : []
  const named = entries.findIndex((entry) => childOf(entry, 'id') === name || childOf(entry, 'metric') === name)
  return named >= 0 ? named : Number(name)
}

/** What the terms hold at a place. */
export const termAt = (terms: unknown, place: TermPlace): unknown => place.reduce<unknown>(childOf, terms)

const childOf = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined

/**
 * A copy of the terms with a value at a place, `undefined` for none; what lies around it is made where it is missing. Any value
 * may be set: what does not fit is told at the field, and nothing that somebody typed is thrown away.
 */
export function withTermAt(terms: unknown, place: TermPlace, value: unknown): unknown {
  const [step, ...rest] = place
  if (step === undefined) return value
  const inner = withTermAt(childOf(terms, step), rest, value)
  if (typeof step === 'number') {
    const list = Array.isArray(terms) ? (terms as readonly unknown[]) : []
    if (inner === undefined) return list.toSpliced(step, 1)
    return step < list.length ? list.with(step, inner) : [...list, inner]
  }
  const record = (typeof terms === 'object' && terms !== null && !Array.isArray(terms) ? terms : {}) as Terms
  const { [step]: _, ...others } = record
  if (inner === undefined) return others
  // Keeps the order of properties, so that two saves of the same terms are the same text.
  return { ...record, [step]: inner }
}

type Terms = Readonly<Record<string, unknown>>
