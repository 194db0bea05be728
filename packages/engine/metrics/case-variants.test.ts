/** Every formula with its variants and parameters, and every promise of a service level, has a case worked by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { ContractTerms, Metric, RecordFilter } from '@heqi/terms'
import { expect, it } from 'vitest'
import { SchemaVariants } from '../testing/schema-variants.ts'

type Terms = Readonly<Record<string, unknown>>
type Case = {
  readonly metric: Terms
  readonly also?: readonly { readonly metric: Terms }[]
  readonly terms?: Terms
}

const { properties } = ContractTerms
const CLAUSES = ['service-level/first-response', 'service-level/resolution', 'service-level/on-site'] as const
const variants = new SchemaVariants([{ schema: RecordFilter, name: 'filter' }])

/** How a clock runs means the same in every formula. */
const shared = (path: string): string =>
  path.replace(/^metric<[^>]*>(?=\.(?:basis|countBots|clock|attribution|filter)\b)/, 'any')

const folder = new URL('cases/', import.meta.url)
const cases = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as readonly Case[],
)
const worked = new Set(
  cases.flatMap(({ metric, also = [], terms = {} }) => [
    ...[{}, ...also.map((variant) => variant.metric)].flatMap((change) =>
      variants.chosen(Metric, { id: 'case', ...metric, ...change }, 'metric').map(shared),
    ),
    ...CLAUSES.flatMap((id) => (terms[id] === undefined ? [] : variants.chosen(properties[id], terms[id], id))),
  ]),
)
const missing = (paths: readonly string[]): readonly string[] =>
  [...new Set(paths.map(shared))].filter((path) => !worked.has(path))

/** What the parties call a metric moves no number. */
const NAMED_ONLY = /\.title$/

it('the library of metrics', () =>
  expect(missing(variants.possible(Metric, 'metric')).filter((path) => !NAMED_ONLY.test(path))).toEqual([]))

/** The share that must meet a target is a promise of its own, judged as a KPI. */
const JUDGED_ELSEWHERE = /\.attainment$/

it.each(CLAUSES)('%s', (clause) =>
  expect(missing(variants.possible(properties[clause], clause)).filter((path) => !JUDGED_ELSEWHERE.test(path))).toEqual(
    [],
  ),
)
