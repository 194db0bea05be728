import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHINA, lastDayMovedToWorkingDay, latestDayWithFullPeriodBefore } from '@heqi/calendar'
import { CATALOGUE, clauseById, meaningOf } from '@heqi/clauses'
import { assembleDocument, openDraftText, reviewDraft } from '@heqi/contract'
import type { Statement, StatementLine } from '@heqi/engine'
import { type Duration, validateContract } from '@heqi/terms'
import { fenOfYuan, fractionOf, LANGUAGES, roundFen } from '@heqi/vocabulary'
import { describe, expect, it, test } from 'vitest'
import { coverageOf, EXAMPLE_OF, hasGold, readGold } from './testing/gold.ts'
import { contractOf, draftOf, draftText, exampleNames, factsOf, termsIn } from './testing/reference-draft.ts'
import { renewedMonth, runYear } from './testing/run-year.ts'

const NAMES = exampleNames()

const linesOf = (lines: readonly StatementLine[]): readonly StatementLine[] =>
  lines.flatMap((line) => [line, ...linesOf(line.children)])

const sumOf = (statements: readonly Statement[], ...codes: readonly string[]): bigint =>
  statements
    .flatMap(({ lines }) => linesOf(lines))
    .filter(({ code }) => codes.includes(code))
    .reduce((total, { amountFen }) => total + amountFen, 0n)

test('there are eight', () => {
  expect(NAMES).toHaveLength(8)
})

describe.each(NAMES)('%s as a draft', (name) => {
  it('opens without refusal', () => {
    expect(openDraftText(draftText(name))).toMatchObject({ ok: true })
  })

  it('has no finding that is more than a note', () => {
    expect(reviewDraft(draftOf(name)).filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it('says everything in English too', () => {
    const draft = draftOf(name)
    const bilingual = { ...draft, style: { ...draft.style, languages: ['zh-CN' as const, 'en' as const] } }
    expect(reviewDraft(bilingual).filter(({ code }) => code === 'text-in-one-language')).toEqual([])
  })

  it.each(LANGUAGES)('has no blank in %s', (language) => {
    const document = assembleDocument(draftOf(name), language)
    expect(document.chapters.flatMap(({ articles }) => articles).length).toBeGreaterThan(30)
    expect(JSON.stringify(document)).not.toContain('"kind":"blank"')
  })

  it('is a valid contract', () => {
    expect(validateContract(contractOf(name))).toMatchObject({ ok: true })
  })

  it('says of each decision to which clause it belongs, as docs/examples.md lists it', () => {
    const draft = draftOf(name)
    expect(draft.notes?.length).toBeGreaterThan(8)
    const page = readFileSync(join(import.meta.dirname, '../docs/examples.md'), 'utf8')
    for (const { clause, text } of draft.notes ?? []) {
      expect(draft.clauses.map(({ id }) => id)).toContain(clause)
      for (const language of LANGUAGES) expect(page).toContain(text[language])
    }
  })
})

describe.each(NAMES)('%s in service', (name) => {
  const contract = contractOf(name)
  const { start, end } = contract.terms['term/duration']
  const { obligations } = meaningOf(
    CATALOGUE,
    Object.fromEntries(draftOf(name).clauses.map(({ clause, terms }) => [clause, terms])),
  )
  const year = runYear(contract, factsOf(name))
  const totalFen = year.statements.reduce((total, statement) => total + statement.totalFen, 0n)

  it('is settled each month, and lines add up', () => {
    expect(year.statements.filter(({ month }) => month >= start.slice(0, 7) && month <= end.slice(0, 7))).toHaveLength(
      12,
    )
    for (const statement of year.statements) {
      expect(statement.lines.reduce((fen, { amountFen }) => fen + amountFen, 0n)).toBe(statement.totalFen)
      expect(statement.netFen + statement.taxFen).toBe(statement.totalFen)
      for (const line of linesOf(statement.lines).filter(
        ({ children, informative }) => children.length > 0 && !informative,
      ))
        expect(line.amountFen).toBe(line.children.reduce((fen, child) => fen + child.amountFen, 0n))
    }
  })

  it('owes nothing to the client in any month, and leaves nothing uncertain', () => {
    for (const { totalFen: monthFen, reservations, dueOn } of year.statements) {
      expect(monthFen).toBeGreaterThanOrEqual(0n)
      expect(dueOn).toBeDefined()
      expect(reservations).toEqual([])
    }
  })

  it('measures every KPI', () => {
    const measured = new Set(
      year.statements.flatMap(({ metrics }) => metrics.filter(({ raw }) => raw.n > 0).map(({ raw }) => raw.id)),
    )
    const kpis = contract.terms['quality/kpi']?.kpis.filter(({ noData }) => noData !== 'met') ?? []
    expect(kpis.length).toBeGreaterThan(1)
    expect(kpis.map(({ metric }) => metric).filter((metric) => !measured.has(metric))).toEqual([])
  })

  it('pays about its price: a lump sum to the fen', () => {
    const price = contract.terms['fees/total-price']
    const priceFen = roundFen(fenOfYuan(fractionOf(price?.amountYuan ?? '0')), 'half-up')
    if (price?.basis === 'lump-sum') expect(totalFen).toBe(priceFen)
    expect(totalFen * 10n).toBeGreaterThan(priceFen * 8n)
    expect(totalFen * 10n).toBeLessThan(priceFen * 13n)
  })

  it('holds nothing back in the end: retention, deferred parts, prepayment', () => {
    expect(sumOf(year.statements, 'retention-withheld', 'retention-released')).toBe(0n)
    expect(sumOf(year.statements, 'payment-deferred', 'payment-settled')).toBe(0n)
    expect(sumOf(year.statements, 'prepayment-called', 'prepayment-set-off', 'prepayment-returned')).toBe(0n)
    expect(year.statements.at(-1)?.totalFen).toBe(0n)
  })

  it('costs a late payer more, and a punctual one nothing', () => {
    const isLate = ({ step }: StatementLine): boolean => step === 'late-payment'
    expect(year.statements.flatMap(({ lines }) => lines).filter(isLate)).toEqual([])
    const late = runYear(contract, factsOf(name), { lateDays: 40 })
    const charges = late.statements.flatMap(({ lines }) => lines).filter(isLate)
    expect(charges.reduce((fen, { amountFen }) => fen + amountFen, 0n)).toBeGreaterThan(0n)
  })

  const renewal = contract.terms['term/renewal']
  it.runIf(renewal)('has a deadline for its renewal, and goes on when renewed', () => {
    const deadline = latestDayWithFullPeriodBefore(end, renewal?.notice as Duration, CHINA)
    expect(deadline.ok && deadline.value > start && deadline.value < end).toBe(true)
    expect(obligations.filter(({ clause }) => clause === 'term/renewal')).toHaveLength(1)
    const month = renewedMonth(contract, year)
    if (contract.terms['fees/fee-components']) expect(sumOf([month], 'base-fees')).toBeGreaterThan(0n)
  })

  it.each(['settle-finally', 'hand-over'])('ends: there is a day for %s', (action) => {
    const timing = obligations.find((obligation) => obligation.action === action)?.timing
    if (timing?.kind !== 'after') throw new Error(`${action} runs from an event`)
    expect(timing.event).toBe('contract-ended')
    const day = lastDayMovedToWorkingDay(end, timing.within, CHINA)
    expect(day.ok && day.value > end).toBe(true)
  })
})

/** The figures of all eight are printed: the share of the reference contracts that the drafts have. */
describe.skipIf(!hasGold)('against the notes on the reference contracts', () => {
  const notes = hasGold ? readGold() : []

  it('each of them is drafted', () => {
    expect(notes.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLE_OF).sort())
    expect(Object.values(EXAMPLE_OF).sort()).toEqual([...NAMES].sort())
  })

  it.each(notes)('$name: every clause type and every number', (gold) => {
    const example = EXAMPLE_OF[gold.name] ?? ''
    const coverage = coverageOf(gold, draftOf(example))
    const { types, missingTypes, numbers, missingNumbers } = coverage
    process.stdout.write(
      `${gold.name} as ${example}: ${types - missingTypes.length}/${types} clause types, ${numbers - missingNumbers.length}/${numbers} numbers\n`,
    )
    expect(missingTypes).toEqual([])
    expect(missingNumbers).toEqual([])
  })
})

test('the examples use only clauses of the catalogue', () => {
  for (const name of NAMES)
    for (const { clause } of draftOf(name).clauses) expect(clauseById(clause), `${name}: ${clause}`).toBeDefined()
  expect(termsIn(draftOf('provider-as-party-a'), 'identity/parties')).toMatchObject({ partyA: 'provider' })
})
