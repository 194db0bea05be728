import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import { answerDuty } from '../../shared/consent-reply.ts'
import type { AmendmentTerms } from './terms.ts'

const clause = 'change/amendment'

/** The amendment procedure: request, answer, document in the agreed form; the engine takes amended terms from their date. */
export function meaning({ form, notice, reply, effect }: AmendmentTerms): Meaning {
  const request: readonly Obligation[] = notice
    ? [
        {
          id: 'request-amendment',
          clause,
          kind: 'duty',
          owner: 'both',
          action: 'request-amendment',
          timing: { kind: 'before', event: 'amendment-effective', by: notice },
        },
      ]
    : []
  return {
    obligations: [...request, ...(reply ? [answerDuty(clause, 'answer-amendment', 'amendment-requested', reply)] : [])],
    settings: { [clause]: { form, effect } },
  }
}
