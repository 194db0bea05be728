import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import { before, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { AssignmentTerms } from './terms.ts'

const clause = 'change/assignment'
const { duty, gate } = obligationsOf(clause)

/** Consent is a gate before an assignment; requests for it are answered in time. */
export const meaning = ({ bound, reply, affiliateNotice, receivables }: AssignmentTerms): Meaning => ({
  obligations: calledFor(
    gate(bound, 'obtain-assignment-consent'),
    reply && answerDuty(clause, 'both', 'answer-assignment', 'assignment-requested', reply),
    affiliateNotice && duty(bound, 'announce-affiliate-transfer', before('affiliate-transfer', affiliateNotice)),
  ),
  ...(receivables === undefined ? {} : { settings: { [clause]: { receivables } } }),
})
