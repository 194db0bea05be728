import { addToMonth, CHINA, datesOfMonth, dayNumber, localDays, zoneOf } from '@heqi/calendar'
import {
  type Carry,
  type CorrectionReason,
  EMPTY_CARRY,
  type Facts,
  type ReopenedMonth,
  type SettleInput,
  settle,
} from '@heqi/engine'
import { contentOf, type RecordBatch, recordAt } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { Instant, IsoMonth } from '@heqi/vocabulary'
import { asOfMonth } from '../compute/as-of.ts'
import { type DayData, loadDays, loadSealed, stretchOf } from '../compute/month-data.ts'
import type { TaskScene, Workplace } from '../compute/scene.ts'
import { contractOf } from '../contracts/contract.ts'
import { versionOf } from '../contracts/sql.ts'
import type { Transaction } from '../database/database.ts'
import { currentFacts, factsOf } from '../facts/sql.ts'
import { Problem } from '../http/problem.ts'
import { identityKey } from '../records/ingest.ts'
import * as sql from './sql.ts'

/** All that a month is settled from, and what a statement of it would say that it was computed from. */
export type MonthInput = {
  readonly input: SettleInput
  readonly inputs: sql.StatementInputs
  /** Earlier months are drafts themselves. */
  readonly isFromDraft: boolean
}

type Book = {
  readonly file: ContractFile
  readonly facts: Facts
  readonly timeZone: string
  readonly about: Pick<sql.StatementInputs, 'contractVersion' | 'contractSha256' | 'facts'>
}

/**
 * What a month is settled from as it stands: what the last issued statement before it handed on, months in between settled
 * as drafts. Days of issued months that have changed since become corrections of the first month that is not issued.
 */
export async function inputOfMonth(
  tx: Transaction,
  place: Workplace,
  scene: TaskScene,
  month: IsoMonth,
): Promise<MonthInput> {
  const book = await openBook(tx, scene.contractId)
  const issued = (await sql.issuedStatements(tx, scene.contractId)).filter((statement) => statement.month < month)
  const last = issued.at(-1)
  const body = last && (await sql.statementBody(tx, scene.contractId, last.month, last.version))
  const first = last ? addToMonth(last.month, 1) : book.file.terms['term/duration'].start.slice(0, 7)
  let carry: Carry = body ? (JSON.parse(body.carry) as Carry) : EMPTY_CARRY
  let known: sql.KnownDays = last?.inputs.known ?? {}
  let corrections = await reopened(tx, place, scene, book, last?.inputs)
  for (const { month: corrected, days } of corrections) known = Object.assign({}, known, { [corrected]: days })
  for (let each = first; ; each = addToMonth(each, 1)) {
    const data = await monthData(tx, place, scene, book, each)
    known = Object.assign({}, known, { [each]: versionsIn(data, each) })
    const asOf = each === month ? scene.asOf : asOfMonth(each, book.timeZone, scene.asOf)
    const entries = corrections.map(({ entry }) => entry)
    const input = settleInput(book, each, data, asOf, carry, entries)
    if (each >= month) {
      const previousSha256 = last?.sha256.toString('hex') ?? null
      const inputs = { ...book.about, asOf, calendar: CHINA.version, known, previousSha256 }
      return { input, inputs, isFromDraft: first < month }
    }
    carry = settle(input).carry
    corrections = []
  }
}

async function openBook(tx: Transaction, contractId: string): Promise<Book> {
  const contract = await contractOf(tx, contractId)
  const version = await versionOf(tx, contractId)
  if (!version) throw new Problem('not-found')
  const facts = await currentFacts(tx, contractId)
  return {
    file: version.file,
    facts: factsOf(facts),
    timeZone: contract.time_zone,
    about: {
      contractVersion: version.version,
      contractSha256: version.sha256.toString('hex'),
      facts: facts.reduce((revisions, fact) => revisions + fact.revision, 0),
    },
  }
}

function monthData(tx: Transaction, place: Workplace, scene: TaskScene, book: Book, month: IsoMonth): Promise<DayData> {
  const { from, to } = stretchOf(month, book.file)
  return loadDays(tx, place.cache, scene.contractId, from, to)
}

function settleInput(
  book: Book,
  month: IsoMonth,
  data: DayData,
  asOf: Instant,
  carry: Carry,
  corrections: readonly ReopenedMonth[],
): SettleInput {
  return { contract: book.file, month, batch: data.batch, facts: book.facts, calendar: CHINA, asOf, carry, corrections }
}

/** The month's own days; its margins belong to other months. */
function versionsIn({ days }: DayData, month: IsoMonth): Readonly<Record<string, number>> {
  const { start, end } = datesOfMonth(month)
  return Object.fromEntries(
    days.filter(({ day }) => day >= start && day <= end).map(({ day, version }) => [day, version]),
  )
}

type Reopened = {
  readonly month: IsoMonth
  readonly days: Readonly<Record<string, number>>
  readonly entry: ReopenedMonth
}

/**
 * The issued months that are to be computed again: from the first one whose records are no longer those that its statement
 * was computed from, since later months build on it; all of them when terms or facts have changed meanwhile.
 */
async function reopened(
  tx: Transaction,
  place: Workplace,
  scene: TaskScene,
  book: Book,
  last: sql.StatementInputs | undefined,
): Promise<readonly Reopened[]> {
  if (!last) return []
  const hasNewTerms = last.contractVersion !== book.about.contractVersion
  const hasNewFacts = last.facts !== book.about.facts
  const found: Reopened[] = []
  for (const [month, versions] of Object.entries(last.known).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const data = await monthData(tx, place, scene, book, month)
    const days = versionsIn(data, month)
    const stale = Object.keys({ ...versions, ...days }).filter((day) => versions[day] !== days[day])
    if (stale.length === 0 && found.length === 0 && !hasNewTerms && !hasNewFacts) continue
    const sealed = stale.flatMap((day) => (versions[day] === undefined ? [] : [{ day, version: versions[day] }]))
    const before = await loadSealed(tx, place.cache, scene.contractId, sealed)
    const difference = differenceOf(before, contentsOn(data.batch, stale, book.timeZone))
    const reason = difference.reason ?? (hasNewTerms ? 'amendment' : 'changed-facts')
    const entry = { month, reason, batch: data.batch, facts: book.facts, changed: difference.changed }
    found.push({ month, days, entry })
  }
  return found
}

type Contents = ReadonlyMap<string, { readonly source: string; readonly sourceId: string; readonly content: string }>

/** What the records of the given days say, by identity. */
function contentsOn(batch: RecordBatch, dates: readonly string[], timeZone: string): Contents {
  const wanted = new Set(dates.map(dayNumber))
  const days = localDays(zoneOf(timeZone), batch.numbers.enteredAt)
  return contentsOf(batch, (row) => wanted.has(days[row] ?? 0))
}

function contentsOf(batch: RecordBatch, isWanted: (row: number) => boolean = () => true): Contents {
  const contents = new Map<string, { source: string; sourceId: string; content: string }>()
  for (let row = 0; row < batch.length; row++) {
    if (!isWanted(row)) continue
    const record = recordAt(batch, row)
    const { source, sourceId } = record
    contents.set(identityKey(record), { source, sourceId, content: contentOf(record) })
  }
  return contents
}

type Difference = { readonly reason: CorrectionReason | undefined; readonly changed: ReopenedMonth['changed'] }

/** Records that were added, changed or taken away. */
function differenceOf(before: RecordBatch, after: Contents): Difference {
  const was = contentsOf(before)
  const added = [...after].filter(([key]) => !was.has(key)).map(([, record]) => record)
  const changed = [...was]
    .filter(([key, record]) => after.get(key)?.content !== record.content)
    .map(([, record]) => record)
  const all = [...added, ...changed].map(({ source, sourceId }) => ({ source, sourceId }))
  return {
    reason: changed.length > 0 ? 'changed-records' : added.length > 0 ? 'late-records' : undefined,
    changed: all,
  }
}
