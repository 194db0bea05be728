import { LANGUAGES } from '@heqi/vocabulary'
import type { Clause } from '../clause.ts'
import { type Paragraph, paragraphText, renderWording } from '../wording/render.ts'

/**
 * The binding proof for one set of terms: `unread` are terms whose change leaves the meaning as it is, `unsaid` terms whose
 * change leaves the wording of a language as it is, `invented` numbers of the meaning that no term holds.
 */
export function bindingGaps(clause: Clause, terms: unknown) {
  const meaning = JSON.stringify(clause.meaning(terms))
  const wordings = LANGUAGES.map((language) => wordingOf(clause, terms, language))
  const unread: string[] = []
  const unsaid: string[] = []
  const alike = new Map<string, number>()
  for (const { path, changed: raw } of perturbations(terms, '')) {
    const place = path.replaceAll(/\[\d+\]/g, '')
    const tried = alike.get(place) ?? 0
    if (tried === MOST_ALIKE) continue
    alike.set(place, tried + 1)
    const changed = clause.tidy?.(raw) ?? raw
    const isUndone = JSON.stringify(changed) === JSON.stringify(terms)
    if (isHidden(clause, path) || isUndone) continue
    if (JSON.stringify(clause.meaning(changed)) === meaning) unread.push(place)
    if (path === clause.headingPath) continue
    LANGUAGES.forEach((language, index) => {
      if (isOfOtherLanguage(path, language)) return
      if (wordingOf(clause, changed, language) === wordings[index]) unsaid.push(`${language}: ${place}`)
    })
  }
  const known = new Set(numbersOf(terms))
  return { unread, unsaid, invented: numbersOf(clause.meaning(terms)).filter((number) => !known.has(number)) }
}

/** Entries of a list are worded and meant by one rule: to change more of them takes time by the square and shows nothing. */
const MOST_ALIKE = 3

const isHidden = (clause: Clause, path: string): boolean =>
  path.endsWith('.id') && !JSON.stringify(clause.text['zh-CN'].body).includes('"path":"id"')

/** Of a text in both languages, each wording shows its own half. */
const isOfOtherLanguage = (path: string, language: string): boolean =>
  LANGUAGES.some((other) => other !== language && path.endsWith(`.${other}`))

function wordingOf(clause: Clause, terms: unknown, language: (typeof LANGUAGES)[number]): string {
  const settings = { language, scheme: 'party-a-b', partyA: 'client', currency: 'CNY' } as const
  const flat = (paragraphs: readonly Paragraph[]): string =>
    paragraphs.map((paragraph) => `${paragraphText(paragraph)}\n${flat(paragraph.below)}`).join('')
  return flat(renderWording(clause.text[language].body, terms, settings))
}

/** The terms once more for each value in them, with just that value changed to another one of its kind. */
function* perturbations(value: unknown, path: string): Generator<{ readonly path: string; readonly changed: unknown }> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      for (const inner of perturbations(entry, `${path}[${index}]`))
        yield { ...inner, changed: value.with(index, inner.changed) }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      const below = path === '' ? name : `${path}.${name}`
      for (const inner of perturbations(entry, below)) yield { ...inner, changed: { ...value, [name]: inner.changed } }
    }
  } else {
    const changed = otherValue(value)
    if (changed !== undefined) yield { path, changed }
  }
}

/** Another value of the same kind. A word of a closed list has no neighbour that is surely valid; the wording's choices cover it. */
function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return value.replace(/^\d{4}/, (year) => `${Number(year) + 1}`)
  if (/^\d{2}:\d{2}$/.test(value)) return value === '23:59' ? '23:58' : '23:59'
  const figures = /^(-?)(\d+)(.*)$/.exec(value)
  if (figures && /^-?\d+(\.\d+)?([%‰]|\/\d+)?$/.test(value))
    return `${figures[1]}${BigInt(figures[2] ?? '0') + 1n}${figures[3]}`
  return /^[a-z0-9.-]+$/i.test(value) ? undefined : `${value}甲`
}

/** Numbers anywhere in a value, as text; those inside words and keys do not count. */
function numbersOf(value: unknown): readonly string[] {
  if (typeof value === 'number') return [value.toString()]
  if (typeof value === 'string') return /^-?[\d./:%‰-]+$/.test(value) ? [value] : []
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersOf)
  return []
}
