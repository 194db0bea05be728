import type { DraftFile } from '@heqi/contract'

type Loose = Readonly<Record<string, unknown>>
const entries = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as readonly Loose[]) : [])
const ids = (value: unknown): readonly string[] =>
  entries(value).flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : []))

/** The names that terms of other clauses may refer to, by the name of the referring term. */
export function referencesIn({ clauses }: DraftFile): Readonly<Record<string, readonly string[]>> {
  const termsOf = (id: string): unknown => clauses.find(({ clause }) => clause === id)?.terms
  const metrics = ids((termsOf('quality/kpi') as Loose | undefined)?.metrics)
  const components = [
    ...ids((termsOf('fees/fee-components') as Loose | undefined)?.components),
    ...['fees/included-volume', 'fees/gainshare', 'fees/volume-baseline'].flatMap((id) => ids(termsOf(id))),
  ]
  return { metric: metrics, components, costs: components, base: components }
}
