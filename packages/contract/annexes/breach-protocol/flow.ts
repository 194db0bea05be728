import { type Body, valueAtPath } from '@heqi/clauses'
import type { FlowStep } from '../../draft/contract-document.ts'
import { type AllTerms, flowStep } from '../annex.ts'

export type BreachWords = {
  readonly found: Body
  readonly notice: Body
  readonly reply: Body
  readonly cure: Body
  readonly isCured: Body
  readonly record: Body
  readonly claim: Body
  readonly statement: Body
  readonly end: Body
  readonly yes: string
  readonly no: string
}

/** From the notice of breach to the claim; the step for objections only where the clause gives time for them. */
export const breachFlow =
  (words: BreachWords) =>
  (say: (body: Body) => string, terms: AllTerms): readonly FlowStep[] => {
    const step = flowStep(say)
    const replies = valueAtPath(terms, 'remedies/breach.reply') !== undefined
    return [
      step('found', 'start', words.found, [{ id: 'notice' }]),
      step('notice', 'step', words.notice, [{ id: replies ? 'reply' : 'cure' }]),
      ...(replies ? [step('reply', 'step', words.reply, [{ id: 'cure' }])] : []),
      step('cure', 'step', words.cure, [{ id: 'is-cured' }]),
      step('is-cured', 'decision', words.isCured, [
        { id: 'record', when: words.yes },
        { id: 'claim', when: words.no },
      ]),
      step('claim', 'step', words.claim, [{ id: 'statement' }]),
      step('statement', 'step', words.statement, [{ id: 'end' }]),
      step('record', 'step', words.record, [{ id: 'end' }]),
      step('end', 'end', words.end, []),
    ]
  }
