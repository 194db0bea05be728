import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { AmendmentTerms } from './terms.ts'

const clause = 'change/amendment'
const { duty } = obligationsOf(clause)

/** The amendment procedure: request, answer, document in the agreed form; the engine takes amended terms from their date. */
export const meaning = ({ form, notice, reply, effect }: AmendmentTerms): Meaning => ({
  obligations: calledFor(
    notice && duty('both', 'request-amendment', before('amendment-effective', notice)),
    reply && answerDuty(clause, 'both', 'answer-amendment', 'amendment-requested', reply),
  ),
  settings: { [clause]: { form, effect } },
})
