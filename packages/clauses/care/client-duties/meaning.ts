import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { ClientDutiesTerms } from './terms.ts'

const clause = 'care/client-duties'

/** Each duty of the client has an owner and a date. */
export function meaning(terms: ClientDutiesTerms): Meaning {
  const { materials, materialsWithin, access, training, changeNotice, replyWithin } = terms
  const duty = (
    action: string,
    timing: NonNullable<Obligation['timing']>,
    detail?: Obligation['detail'],
  ): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'client',
    action,
    timing,
    ...(detail ? { detail } : {}),
  })
  const afterSignature = (within: typeof materialsWithin) =>
    ({ kind: 'after', event: 'contract-signed', within }) as const
  return {
    obligations: [
      duty('provide-materials', afterSignature(materialsWithin), { materials }),
      ...(access ? [duty('open-access', afterSignature(access.within), { systems: access.systems })] : []),
      ...(training ? [duty('train-provider', afterSignature(training.within), { topics: training.topics })] : []),
      ...(changeNotice
        ? [duty('announce-business-change', { kind: 'before', event: 'business-change-effective', by: changeNotice })]
        : []),
      ...(replyWithin
        ? [
            duty('answer-business-question', {
              kind: 'after',
              event: 'business-question-received',
              within: replyWithin,
            }),
          ]
        : []),
    ],
  }
}
