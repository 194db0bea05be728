import { type Body, valueAtPath } from '@heqi/clauses'
import type { FlowStep } from '../../draft/contract-document.ts'
import { type AllTerms, flowStep } from '../annex.ts'

export type DisputeWords = {
  readonly raised: Body
  readonly negotiation: Body
  readonly negotiationWithin: Body
  readonly isSettled: Body
  readonly mediation: Body
  readonly isMediated: Body
  readonly forum: Body
  readonly agreement: Body
  readonly yes: string
  readonly no: string
}

/** Negotiation, mediation where it is agreed, then court or arbitration. */
export const disputeFlow =
  (words: DisputeWords) =>
  (say: (body: Body) => string, terms: AllTerms): readonly FlowStep[] => {
    const step = flowStep(say)
    const has = (path: string) => valueAtPath(terms, `remedies/disputes.${path}`) !== undefined
    const mediates = has('mediation')
    const decision = (id: string, body: Body, onwards: string) =>
      step(id, 'decision', body, [
        { id: 'agreement', when: words.yes },
        { id: onwards, when: words.no },
      ])
    return [
      step('raised', 'start', words.raised, [{ id: 'negotiation' }]),
      step('negotiation', 'step', has('negotiation') ? words.negotiationWithin : words.negotiation, [
        { id: 'is-settled' },
      ]),
      decision('is-settled', words.isSettled, mediates ? 'mediation' : 'forum'),
      ...(mediates
        ? [
            step('mediation', 'step', words.mediation, [{ id: 'is-mediated' }]),
            decision('is-mediated', words.isMediated, 'forum'),
          ]
        : []),
      step('forum', 'end', words.forum, []),
      step('agreement', 'end', words.agreement, []),
    ]
  }
