import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import type { AssignmentTerms } from './terms.ts'

const clause = 'change/assignment'

/** Consent is a gate before an assignment; requests for it are answered in time. */
export function meaning({ bound, reply, affiliateNotice, receivables }: AssignmentTerms): Meaning {
  const obligations: readonly (Obligation | undefined)[] = [
    { id: 'obtain-assignment-consent', clause, kind: 'gate', owner: bound, action: 'obtain-assignment-consent' },
    reply && answerDuty(clause, 'answer-assignment', 'assignment-requested', reply),
    affiliateNotice && {
      id: 'announce-affiliate-transfer',
      clause,
      kind: 'duty',
      owner: bound,
      action: 'announce-affiliate-transfer',
      timing: { kind: 'before', event: 'affiliate-transfer', by: affiliateNotice },
    },
  ]
  return {
    obligations: obligations.filter((obligation) => obligation !== undefined),
    ...(receivables === undefined ? {} : { settings: { [clause]: { receivables } } }),
  }
}
