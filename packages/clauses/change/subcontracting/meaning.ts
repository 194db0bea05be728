import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { SubcontractingTerms } from './terms.ts'

const clause = 'change/subcontracting'
const { duty, gate } = obligationsOf(clause)

/** Consent or notice is a gate before a subcontractor works; copies and replacements have their times. */
export const meaning = ({
  allowed,
  reply,
  most,
  excluded,
  copyWithin,
  replaceWithin,
}: SubcontractingTerms): Meaning => ({
  obligations: calledFor(
    gate('provider', 'admit-subcontractor', undefined, {
      detail: { allowed, ...(most === undefined ? {} : { most }), ...(excluded ? { excluded } : {}) },
    }),
    reply && answerDuty(clause, 'client', 'answer-subcontracting', 'subcontracting-requested', reply),
    copyWithin && duty('provider', 'file-subcontract', after('subcontract-signed', copyWithin)),
    replaceWithin && duty('provider', 'replace-subcontractor', after('subcontractor-rejected', replaceWithin)),
  ),
})
