import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { ThirdPartyPrecedenceTerms } from './terms.ts'

const clause = 'third-party/precedence'
const { duty } = obligationsOf(clause)

/** Settings that review holds a third-party agreement against, and the duty to tell of a conflict. */
export const meaning = ({ prevails, notice, ownership, disputes }: ThirdPartyPrecedenceTerms): Meaning => ({
  settings: { [clause]: { prevails, disputes, ...(ownership === undefined ? {} : { ownership }) } },
  obligations: calledFor(notice && duty('both', 'tell-agreement-conflict', after('agreement-conflict-found', notice))),
})
