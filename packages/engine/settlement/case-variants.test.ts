/** Every fee model, schedule, assessment, step, penalty, cap and tax that terms can say has a settlement worked by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { type ClauseId, ContractTerms, Quantity, Volume } from '@heqi/terms'
import { expect, it } from 'vitest'
import { SchemaVariants } from '../testing/schema-variants.ts'
import type { CaseFile } from './testing/case-file.ts'

const CLAUSES: readonly ClauseId[] = [
  'term/trial',
  'people/headcount-change',
  'quality/kpi',
  'quality/assessment',
  'quality/service-credits',
  'quality/failure-ladder',
  'fees/fee-components',
  'fees/included-volume',
  'fees/volume-baseline',
  'fees/time-rates',
  'fees/gainshare',
  'fees/total-price',
  'fees/payment-schedule',
  'fees/payment-day',
  'fees/invoicing',
  'fees/late-payment',
  'fees/suspension-right',
  'fees/fee-adjustment',
  'fees/refund',
  'fees/quality-deposit',
  'riders/peak-period',
  'care/non-solicitation',
  'remedies/penalty',
  'remedies/damages',
  'remedies/liability-cap',
]

/** What terms say that moves neither money nor a date of payment: it becomes an obligation, or is only said. */
const NO_MONEY: readonly RegExp[] = [
  /^term\/trial\.exitNotice$/,
  /^fees\/payment-day.*\.(method|statementDay$|confirmWithin$)/,
  /^fees\/quality-deposit.*\.payWithin$/,
  /^fees\/invoicing\.(invoice|electronic|timing)/,
  /^fees\/suspension-right\.restartWithin$/,
  // Formulas, filters and their parameters have cases of their own, in metrics/cases.
  /^quality\/kpi\.metrics/,
  /\.filter/,
]

const { properties } = ContractTerms
const { per } = properties['fees/fee-components'].properties.components.items.anyOf[5].properties
const variants = new SchemaVariants([
  { schema: Volume, name: 'volume' },
  { schema: Quantity, name: 'quantity' },
  { schema: per, name: 'per' },
])
const folder = new URL('cases/', import.meta.url)
const terms = readdirSync(folder).map(
  (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile).given.terms,
)

it.each(CLAUSES)('%s', (clause) => {
  const worked = new Set(terms.flatMap((given) => CLAUSES.flatMap((id) => chosenIn(given, id))))
  const missing = variants
    .possible(properties[clause], clause)
    .filter((path) => !worked.has(path) && !NO_MONEY.some((pattern) => pattern.test(path)))
  expect(missing).toEqual([])
})

const chosenIn = (given: CaseFile['given']['terms'], clause: ClauseId): readonly string[] =>
  given[clause] === undefined ? [] : variants.chosen(properties[clause], given[clause], clause)
