import type { DraftTerms, ReviewRule } from '../../clause.ts'
import type { StaffingTerms } from './terms.ts'

type FeeTerms = { readonly components?: readonly { readonly kind?: unknown; readonly seats?: unknown }[] }

/** Seats that the fees of the same draft charge for. */
function chargedSeats(draft: DraftTerms): number {
  const fees = draft['fees/fee-components'] as FeeTerms | undefined
  return (fees?.components ?? []).reduce(
    (sum, { kind, seats }) => (kind === 'per-seat' && typeof seats === 'number' ? sum + seats : sum),
    0,
  )
}

export const review: readonly ReviewRule<StaffingTerms>[] = [
  {
    code: 'role-named-twice',
    severity: 'error',
    check: ({ headcount = [] }) =>
      headcount.flatMap(({ role }, index) =>
        headcount.findIndex((other) => other.role === role) < index
          ? [{ path: `headcount[${index}].role`, data: { role } }]
          : [],
      ),
  },
  {
    code: 'seats-exceed-headcount',
    severity: 'warning',
    check: ({ headcount }, draft) => {
      const seats = chargedSeats(draft)
      const people = (headcount ?? []).reduce((sum, { number }) => sum + number, 0)
      return headcount !== undefined && seats > people ? [{ path: 'headcount', data: { seats, people } }] : []
    },
  },
  {
    code: 'no-name-list',
    severity: 'note',
    check: ({ nameList }) => (nameList === undefined ? [{ path: 'nameList' }] : []),
  },
  {
    code: 'no-replacement',
    severity: 'note',
    check: ({ replaceWithin }) => (replaceWithin === undefined ? [{ path: 'replaceWithin' }] : []),
  },
]
