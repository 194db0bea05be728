import type { ReviewRule } from '../../clause.ts'
import type { CounterpartsTerms } from './terms.ts'

/** What the parties hold together, as far as the contract says. */
const held = ({ each = 0, client = each, provider = each }: CounterpartsTerms): number => client + provider

export const review: readonly ReviewRule<CounterpartsTerms>[] = [
  {
    code: 'copies-too-few',
    severity: 'error',
    check: (terms) => {
      const needed = held(terms)
      return terms.copies < needed ? [{ path: 'copies', data: { copies: terms.copies, needed } }] : []
    },
  },
  {
    code: 'copies-left-over',
    severity: 'note',
    check: (terms, draft) =>
      held(terms) > 0 && terms.copies > held(terms) && draft['general/filing'] === undefined
        ? [{ path: 'copies' }]
        : [],
  },
]
