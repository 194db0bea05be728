import { clauseById, type DraftTerms, valueAtPath } from '@heqi/clauses'
import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'
import { CUSTOM_CLAUSE, type ImportedClause } from '../import/account.ts'
import type { ContractUnderReview } from '../import/import-contract.ts'
import type { ReviewFinding } from './review-finding.ts'

/**
 * The checks that the clauses themselves bring, over the terms that were read; the same ones review a draft. A clause whose
 * terms were read only in part is not judged by them: its rules may rely on its schema.
 */
export function reviewClauseTerms({
  clauses,
  source,
}: Pick<ContractUnderReview, 'clauses'> & Partial<Pick<ContractUnderReview, 'source'>>): readonly ReviewFinding[] {
  const whole = clauses.filter(isWholeClause)
  // A clause that was read in part is there for the others, with nothing that they could rely on.
  const draft: DraftTerms = Object.fromEntries([
    ...clauses.map(({ type }) => [type, {}]),
    ...whole.map(({ type, terms }) => [type, terms]),
  ])
  return onceWhereAbsent(
    whole,
    whole.map((clause) => findingsOfClause(clause, draft, source?.text)),
  )
}

/** A term that no article states is told at the first of those that could; where one states it, at none. */
function onceWhereAbsent(
  clauses: readonly ImportedClause[],
  findings: readonly (readonly ReviewFinding[])[],
): readonly ReviewFinding[] {
  const told = new Set<string>()
  const stated = new Set(
    clauses.flatMap(({ type, terms }) =>
      Object.entries(terms ?? {}).flatMap(([term, value]) => (value === undefined ? [] : `${type}.${term}`)),
    ),
  )
  return findings.flatMap((own, at) =>
    own.filter(({ code, place: { path = '' } }) => {
      const clause = clauses[at]
      const term = path.slice((clause?.type.length ?? 0) + 1)
      if (!clause || clause.confidence === 1 || !isPlain(term) || valueAtPath(clause.terms, term) !== undefined)
        return true
      const isTold = told.has(code)
      told.add(code)
      return !stated.has(path) && !isTold
    }),
  )
}

/** A term of the clause itself, and none of an entry in one of its lists. */
const isPlain = (term: string): boolean => /^[a-z]+$/i.test(term)

/** Whether a clause of the library has all the terms that its schema asks for. */
export function isWholeClause({ type, terms }: ImportedClause): boolean {
  const clause = type === CUSTOM_CLAUSE ? undefined : clauseById(type)
  if (clause === undefined) return false
  const shape: Shape = clause.terms
  return !lacksAny(shape, terms) && isOf(shape, terms)
}

/** A schema as far as those of clauses have more than single values; no object of theirs may have further properties. */
type Shape = {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly minItems?: number
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
}

/** Of most foreign clauses a required term was not read; seeing that takes no look at any value. */
function lacksAny({ required, properties, items }: Shape, terms: unknown): boolean {
  if (Array.isArray(terms)) return items !== undefined && terms.some((entry) => lacksAny(items, entry))
  if (typeof terms !== 'object' || terms === null) return false
  if (required?.some((name) => !Object.hasOwn(terms, name))) return true
  return Object.entries(terms).some(([name, value]) => {
    const inner = properties?.[name]
    return inner !== undefined && lacksAny(inner, value)
  })
}

/** Whether terms that lack nothing are of the right kind. The library walks through all of a schema: it is asked of single values. */
function isOf(shape: Shape, terms: unknown): boolean {
  const { properties, required = [], items, minItems = 0, enum: choices, anyOf } = shape
  if (choices !== undefined) return choices.includes(terms)
  if ('const' in shape) return shape.const === terms
  if (anyOf !== undefined) return anyOf.some((each) => !lacksAny(each, terms) && isOf(each, terms))
  if (items !== undefined)
    return Array.isArray(terms) && terms.length >= minItems && terms.every((entry) => isOf(items, entry))
  if (properties === undefined) return isSingle(shape, terms)
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) return false
  return Object.entries(terms).every(([name, value]) => {
    const inner = properties[name]
    return inner !== undefined && ((value === undefined && !required.includes(name)) || isOf(inner, value))
  })
}

/** The single values of contracts are few; those of a crafted file may be many. */
const MOST_VALUES = 2_000
const answers = new WeakMap<Shape, Map<unknown, boolean>>()

/** What the library says of a single value, asked once. */
function isSingle(shape: Shape, value: unknown): boolean {
  if (typeof value === 'object') return Check(shape as TSchema, value)
  const known = answers.get(shape) ?? new Map<unknown, boolean>()
  const answer = known.get(value) ?? Check(shape as TSchema, value)
  if (known.size >= MOST_VALUES) known.clear()
  answers.set(shape, known.set(value, answer))
  return answer
}

/**
 * What only the words of a foreign contract can tell: pairs that stand side by side in them, copies shared out unequally,
 * accounts that an annex may state, and lists whose order is no order of precedence.
 */
const BETTER_BY_WORDS: ReadonlySet<string> = new Set([
  'identity/parties/no-account',
  'fees/total-price/figures-and-words-differ',
  'general/counterparts/copies-too-few',
  'general/entire-agreement/supersedes-everything',
  'service-level/first-response/target-unreachable',
  'service-level/resolution/target-unreachable',
  'change/handover/customer-data-missing',
])

/** Times of several matters were read into one clause as often as one time is the wrong one. */
const UNSURE_BY_WORDS: ReadonlySet<string> = new Set(['service-level/resolution/faster-than-response'])

/** In foreign words, what was not read may stand there all the same: its absence is worth knowing, no more. */
const isUnread = ({ terms, confidence }: ImportedClause, path: string): boolean =>
  confidence < 1 && (path === '' || valueAtPath(terms, path) === undefined)

const isUnsure = ({ type, confidence }: ImportedClause, code: string): boolean =>
  confidence < 1 && UNSURE_BY_WORDS.has(`${type}/${code}`)

/** Words beside a value that leave a finding about it nothing to say: an average is kept as a whole, not by a share of all. */
const MOOT_BESIDE: Readonly<Record<string, RegExp>> = {
  'service-level/first-response/no-attainment': /平均|均值|\b(?:average|mean)\b/i,
}

const PART_OF_SENTENCE = /(?<![^。；;，,、\n])[^。；;，,、\n]*$/
/** No part of a sentence is longer, and a contract of a thousand articles is not looked through for each entry. */
const LONGEST_PART = 100

/** The words of a term's entry, from where their part of the sentence begins. */
function wordsOfEntry({ evidence }: ImportedClause, path: string, text: string): string {
  const spans = Object.entries(evidence).flatMap(([term, span]) => (term.startsWith(`${path}.`) ? [span] : []))
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const before = text.slice(Math.max(0, start - LONGEST_PART), start)
  return spans.length === 0 ? '' : `${PART_OF_SENTENCE.exec(before)?.[0] ?? ''}${text.slice(start, end)}`
}

function findingsOfClause(clause: ImportedClause, draft: DraftTerms, text = ''): readonly ReviewFinding[] {
  const { type, terms, article, start, end } = clause
  const rules = clauseById(type)?.review ?? []
  const isMoot = (code: string, path: string) =>
    MOOT_BESIDE[`${type}/${code}`]?.test(wordsOfEntry(clause, path, text)) === true
  const offencesOf = ({ code, check }: (typeof rules)[number]) =>
    check(terms, draft).filter(({ path }) => !isMoot(code, path))
  return rules
    .filter(({ code }) => clause.confidence === 1 || !BETTER_BY_WORDS.has(`${type}/${code}`))
    .flatMap((rule) =>
      offencesOf(rule).map((offence) => ({
        code: `${type}/${rule.code}`,
        severity: isUnread(clause, offence.path) || isUnsure(clause, rule.code) ? 'note' : rule.severity,
        place: { path: offence.path === '' ? type : `${type}.${offence.path}`, article, start, end },
        data: offence.data ?? {},
        ...(rule.legalBasis === undefined ? {} : { legalBasis: rule.legalBasis }),
        ...(offence.repair === undefined ? {} : { repair: { kind: 'terms' as const, change: offence.repair } }),
      })),
    )
    .filter(isFirstOfItsKind)
}

/** Where a finding stands in a clause: what is said of each entry of a list is one thing for who reads its words. */
export const fieldKey = ({ code, place: { path, start } }: ReviewFinding): string =>
  `${code}/${start}/${path?.replace(/\[\d+\]/g, '[]')}`

/** Three targets without a rate of attainment are told once; what has a repair of its own stays. */
function isFirstOfItsKind(finding: ReviewFinding, index: number, all: readonly ReviewFinding[]): boolean {
  const kindOf = (each: ReviewFinding) => `${fieldKey(each)} ${JSON.stringify([each.data, each.repair])}`
  return all.findIndex((each) => kindOf(each) === kindOf(finding)) === index
}
