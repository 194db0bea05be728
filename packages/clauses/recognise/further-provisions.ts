import type { AnalysedContract, Recognition, Span } from './analysed-contract.ts'
import { firstIndex } from './first-index.ts'
import { allPassagesOf, type Passage, spanOf } from './passage.ts'
import { rulesOfTheWork, WORK } from './rules-of-the-work.ts'
import { isUnderHeading } from './sight.ts'
import { liesInAny, placeOf } from './spans.ts'
import { type Found, type StatedValue, valuesIn } from './stated-values.ts'
import { tableValues } from './table-values.ts'
import { holdsValue } from './values-held.ts'

/** A sentence of a clause that states values which no term of the clause takes: 每月抽查不少于100条. */
export type FurtherProvision = Span & { readonly words: string; readonly values: readonly StatedValue[] }

/** A sentence that states a clause by values which terms of other clauses take: 连续三个月低于80分的，可以解除合同. */
export type SharedProvision = FurtherProvision & {
  /** The types of the clauses whose terms hold the values. */
  readonly clauses: readonly string[]
}

/**
 * The sentences of a contract that state values which no term took, in order of place. A number that nobody understood must
 * not hide in a clause that looks complete: it is shown with the clause, and a draft keeps the sentence word for word. Blanks
 * are no values; titles, party blocks, signatures and the library's own words are left out.
 */
export function furtherProvisions(
  contract: AnalysedContract,
  recognitions: readonly Recognition[],
): readonly FurtherProvision[] {
  const own = liesInAny(recognitions.filter(({ confidence }) => confidence === 1))
  const { holding } = readings(recognitions)
  const isRead = (found: Found, passage: Passage): boolean => own(found.span) || holding(found, passage).length > 0
  const passages = allPassagesOf(contract)
  const inTables = tableValues(passages)
  return passages
    .filter((passage) => saysSomething(passage) || isScored(passage))
    .flatMap((passage) => {
      const unread = valuesOf(passage, inTables).filter((found) => !isRead(found, passage))
      return unread.length === 0
        ? []
        : [{ ...spanOf(passage), words: passage.original.trim(), values: unread.map(({ value }) => value) }]
    })
}

/** A sentence whose values terms of clauses hold, and whether lists alone took them because no pattern knew them. */
export type ReadProvision = SharedProvision & { readonly isOnlyListed: boolean }

const LIST_PATH = /^(?:deadlines|limits)\[/

/** The sentences of a contract with the values that terms of its clauses hold, in order of place. */
export function readProvisions(
  contract: AnalysedContract,
  recognitions: readonly Recognition[],
): readonly ReadProvision[] {
  const { meeting, holding } = readings(recognitions)
  return allPassagesOf(contract).flatMap((passage) => {
    const place = spanOf(passage)
    const isRead = saysSomething(passage) && meeting(place).length > 0
    const held = (isRead ? valuesIn(passage) : []).flatMap((found) => {
      const by = holding(found, passage).filter((read) => read.by.confidence < 1)
      return by.length === 0 ? [] : [{ value: found.value, by }]
    })
    const by = held.flatMap((each) => each.by)
    return held.length === 0
      ? []
      : [
          {
            ...place,
            words: passage.original.trim(),
            values: held.map(({ value }) => value),
            clauses: [...new Set(by.map(({ by: { type } }) => type))],
            isOnlyListed: by.every(({ path }) => LIST_PATH.test(path)),
          },
        ]
  })
}

/** The values of a sentence; a row of a table also has those that only the heads of its columns make values. */
function valuesOf(passage: Passage, inTables: ReadonlyMap<Passage, readonly Found[]>): readonly Found[] {
  const spelled = valuesIn(passage)
  const bare = inTables.get(passage) ?? []
  return bare.length === 0 ? spelled : [...spelled, ...bare].toSorted((a, b) => a.within[0] - b.within[0])
}

/** A heading of a score sheet or of a schedule says what is below it counts: `一、接听质量（40分）`. */
const isScored = ({ isHeading, text }: Passage): boolean => isHeading && /\(?\d{1,3}(?:分|%)\)?\s*$/.test(text)

/** What it reads are titles, and no values in them. */
const TITLES = 'general/annexes'

/**
 * For each recognition the sentences that state it, stand below its heading, state its kin or rule the work, and whose values only terms of
 * other clauses take; whoever reads one clause must see where its figures are.
 */
export function sharedProvisions(
  contract: AnalysedContract,
  recognitions: readonly Recognition[],
): ReadonlyMap<Recognition, readonly SharedProvision[]> {
  const stating = new Map<number, Recognition[]>()
  for (const recognition of recognitions)
    for (const { start } of recognition.stated ?? []) {
      const known = stating.get(start)
      if (known) known.push(recognition)
      else stating.set(start, [recognition])
    }
  const headedBy = headings(recognitions)
  const { meeting, holding } = readings(recognitions)
  const nearest = nearestAmong(recognitions)
  const ofTheWork = rulesOfTheWork(contract, recognitions)
  /** The clauses that are kin to those that read a sentence. */
  const kinOf = (place: Span, read: readonly Read[]) => [
    ...read.flatMap(({ by }) =>
      (by.confidence < 1 ? (KIN[by.type] ?? []) : []).flatMap((type) => nearest(type, place)),
    ),
    ...(ofTheWork.has(place.start) ? nearest(WORK, place) : []),
  ]
  const shared = new Map<Recognition, SharedProvision[]>()
  for (const passage of allPassagesOf(contract)) {
    const place = spanOf(passage)
    const read = meeting(place)
    if (read.length === 0 || !saysSomething(passage)) continue
    const ofInvoices = TAX.test(passage.text) ? nearest('fees/invoicing', place) : []
    const stated = [
      ...new Set([...(stating.get(place.start) ?? []), ...headedBy(passage), ...kinOf(place, read), ...ofInvoices]),
    ]
    // Mostly the clause that a sentence states has read all that stands in it.
    const lacking = stated.filter(({ type }) => read.some(({ by }) => by.type !== type))
    const values = lacking.length === 0 ? [] : valuesIn(passage)
    for (const recognition of lacking) {
      const foreign = values.flatMap((found) => readByOthers(found, recognition, holding(found, passage)))
      if (foreign.length === 0) continue
      const provision = {
        ...place,
        words: passage.original.trim(),
        values: foreign.map(({ value }) => value),
        clauses: [...new Set(foreign.flatMap(({ readers }) => readers))],
      }
      shared.set(recognition, [...(shared.get(recognition) ?? []), provision])
    }
  }
  return shared
}

/** 单价含6%增值税: the rate that the invoice shows. */
const TAX = /税率|增值税|含税/

/** Whoever reads one of these clauses must also see what a contract says in the others: a least charge among the fees. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'fees/included-volume': ['fees/fee-components'],
  'fees/volume-baseline': ['fees/fee-components', 'fees/fee-adjustment'],
  'fees/time-rates': ['fees/fee-components'],
  'fees/gainshare': ['fees/fee-components'],
  'quality/inspection': ['quality/assessment'],
  'quality/service-credits': ['quality/assessment'],
  'quality/assessment': ['remedies/penalty'],
  'quality/failure-ladder': ['change/rescission'],
  'fees/suspension-right': ['fees/late-payment'],
  'service-level/on-site': ['service-level/first-response'],
  'care/non-solicitation': ['care/exclusivity'],
  'change/rescission': ['change/termination'],
  'change/termination': ['change/rescission'],
  'people/training': ['people/staffing'],
  'people/headcount-change': ['riders/peak-period', 'people/staffing'],
  'riders/peak-period': ['people/headcount-change'],
  'service-level/first-response': ['quality/kpi'],
}

/** Finds the nearest clause of a type, in a list of one or none. */
function nearestAmong(recognitions: readonly Recognition[]): (type: string, place: Span) => readonly Recognition[] {
  const byType = Map.groupBy(
    recognitions.filter(({ confidence }) => confidence < 1).toSorted((a, b) => a.start - b.start),
    ({ type }) => type,
  )
  return (type, { start }) => {
    const ofType = byType.get(type) ?? []
    const at = firstIndex(ofType, (each) => each.start > start)
    return ofType.slice(Math.max(0, at - 1), Math.max(1, at))
  }
}

/** Finds the clauses that the nearest heading above a sentence names. */
function headings(recognitions: readonly Recognition[]): (passage: Passage) => readonly Recognition[] {
  const headed = Map.groupBy(
    recognitions.filter((each) => isUnderHeading(each) && each.confidence < 1 && each.type !== TITLES),
    placeOf,
  )
  return ({ path }) => {
    const nearest = path.findLast((article) => headed.has(placeOf(article)))
    return (nearest && headed.get(placeOf(nearest))) ?? []
  }
}

/** A value that terms of other clauses take and none of this clause. */
function readByOthers({ value }: Found, { type }: Recognition, reading: readonly Read[]) {
  const isOthers = reading.length > 0 && !reading.some(({ by }) => by.type === type)
  return isOthers ? [{ value, readers: reading.map(({ by }) => by.type) }] : []
}

type Read = Span & { readonly by: Recognition; readonly path: string }

const holds = ({ by: { terms }, path }: Read, { value, within }: Found, { original }: Passage): boolean =>
  holdsValue(terms, path, value, original.slice(...within))

type Readings = {
  /** The terms whose evidence meets a stretch. */
  readonly meeting: (stretch: Span) => readonly Read[]
  /** Of those that meet a value the ones that hold it. */
  readonly holding: (found: Found, passage: Passage) => readonly Read[]
}

const knownReadings = new WeakMap<readonly Recognition[], Readings>()

function readings(recognitions: readonly Recognition[]): Readings {
  const known = knownReadings.get(recognitions) ?? readingsAmong(recognitions)
  knownReadings.set(recognitions, known)
  return known
}

function readingsAmong(recognitions: readonly Recognition[]): Readings {
  const all: Read[] = []
  for (const by of recognitions) {
    if (by.type === TITLES) continue
    for (const path in by.evidence) {
      const span = by.evidence[path]
      if (span) all.push({ start: span.start, end: span.end, by, path })
    }
  }
  all.sort((a, b) => a.start - b.start)
  /** How far they reach, up to each of them. */
  const reach: number[] = []
  for (const { end } of all) reach.push(Math.max(reach.at(-1) ?? 0, end))
  const meeting = (stretch: Span): readonly Read[] => {
    const met: Read[] = []
    for (let at = firstIndex(all, (read) => read.start >= stretch.end) - 1; (reach[at] ?? 0) > stretch.start; at -= 1) {
      const read = all[at]
      if (read && meet(read, stretch)) met.push(read)
    }
    return met.reverse()
  }
  const known = new Map<Found, readonly Read[]>()
  const holding = (found: Found, passage: Passage): readonly Read[] => {
    const reading = known.get(found) ?? meeting(found.span).filter((read) => holds(read, found, passage))
    known.set(found, reading)
    return reading
  }
  return { meeting, holding }
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const SILENT: ReadonlySet<string> = new Set(['title', 'party-block'])

/** Behind the signatures stand dates and names, and sometimes more of the contract, in whole sentences. */
const isSigned = ({ path, text }: Passage): boolean =>
  path.some(({ kind }) => kind === 'signature') && !/[一-鿿]{4}.*[。;]\s*$/.test(text)

/** The words before the colon of an item are a heading to look at, and part of what the item says: `30万元至60万元部分:8%`. */
export const saysSomething = (passage: Passage): boolean =>
  (!passage.isHeading || passage.path.at(-1)?.kind === 'item') &&
  !passage.path.some(({ kind }) => SILENT.has(kind)) &&
  !isSigned(passage)
