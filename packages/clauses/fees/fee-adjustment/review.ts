import type { FeeAdjustmentTerms } from '@heqi/terms'
import { compare, fractionOf } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Offence, ReviewRule } from '../../clause.ts'

type Terms = Static<typeof FeeAdjustmentTerms>
type Indexation = Extract<Terms[number], { kind: 'indexation' }>

const eachIndexation =
  (test: (entry: Indexation) => Omit<Offence, 'path'> | undefined, property: string) =>
  (terms: Terms): readonly Offence[] =>
    terms.flatMap((entry, index) => {
      const offence = entry.kind === 'indexation' ? test(entry) : undefined
      return offence ? [{ ...offence, path: `[${index}].${property}` }] : []
    })

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'floor-above-cap',
    severity: 'note',
    check: eachIndexation(
      ({ floor, cap }) =>
        floor !== undefined && cap !== undefined && compare(fractionOf(floor), fractionOf(cap)) > 0
          ? { data: { floor, cap } }
          : undefined,
      'floor',
    ),
  },
  {
    code: 'threshold-at-cap',
    severity: 'warning',
    check: eachIndexation(
      ({ threshold, cap }) =>
        cap !== undefined && compare(fractionOf(threshold), fractionOf(cap)) >= 0
          ? { data: { threshold, cap } }
          : undefined,
      'threshold',
    ),
  },
  {
    code: 'no-cap',
    severity: 'warning',
    check: eachIndexation(({ cap }) => (cap === undefined ? {} : undefined), 'cap'),
  },
  {
    code: 'step-outside-term',
    severity: 'warning',
    check: (terms, draft) => {
      const { start, end } = (draft['term/duration'] ?? {}) as { readonly start?: string; readonly end?: string }
      return terms.flatMap((entry, index) => {
        const from = entry.kind === 'yearly' ? entry.from : undefined
        if (from === undefined) return []
        const isOutside = (start !== undefined && from <= start) || (end !== undefined && from > end)
        return isOutside ? [{ path: `[${index}].from`, data: { from } }] : []
      })
    },
  },
  {
    code: 'no-notice',
    severity: 'warning',
    check: (terms) =>
      terms.flatMap((entry, index) =>
        entry.kind === 'negotiation' && entry.notice.value === 0 ? [{ path: `[${index}].notice` }] : [],
      ),
  },
]
