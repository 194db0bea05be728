import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import type { SubcontractingTerms } from './terms.ts'

const clause = 'change/subcontracting'

/** Consent or notice is a gate before a subcontractor works; copies and replacements have their times. */
export function meaning({ allowed, reply, excluded, copyWithin, replaceWithin }: SubcontractingTerms): Meaning {
  const duty = (action: string, event: string, within: NonNullable<typeof copyWithin>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'provider',
    action,
    timing: { kind: 'after', event, within },
  })
  return {
    obligations: [
      {
        id: 'admit-subcontractor',
        clause,
        kind: 'gate',
        owner: 'provider',
        action: 'admit-subcontractor',
        detail: { allowed, ...(excluded ? { excluded } : {}) },
      },
      ...(reply
        ? [
            {
              ...answerDuty(clause, 'answer-subcontracting', 'subcontracting-requested', reply),
              owner: 'client' as const,
            },
          ]
        : []),
      ...(copyWithin ? [duty('file-subcontract', 'subcontract-signed', copyWithin)] : []),
      ...(replaceWithin ? [duty('replace-subcontractor', 'subcontractor-rejected', replaceWithin)] : []),
    ],
  }
}
