import { type Body, valueAtPath } from '@heqi/clauses'
import type { FlowStep } from '../../draft/contract-document.ts'
import { type AllTerms, flowStep } from '../annex.ts'

/** What the boxes and arrows of the chart say; bodies are worded with the terms of the whole draft. */
export type EmergencyWords = {
  readonly event: Body
  readonly notice: Body
  readonly start: Body
  readonly serve: Body
  readonly report: Body
  readonly isOver: Body
  readonly review: Body
  readonly end: Body
  readonly yes: string
  readonly no: string
}

const isSet = (terms: AllTerms, path: string): boolean => valueAtPath(terms, `riders/emergency.${path}`) !== undefined

/** The rule of the emergency clause as a chart; steps that the clause does not have are left out. */
export const emergencyFlow =
  (words: EmergencyWords) =>
  (say: (body: Body) => string, terms: AllTerms): readonly FlowStep[] => {
    const reports = isSet(terms, 'reportEvery')
    const reviews = isSet(terms, 'reviewWithin')
    const step = flowStep(say)
    return [
      step('event', 'start', words.event, [{ id: 'notice' }]),
      step('notice', 'step', words.notice, [{ id: 'start' }]),
      step('start', 'step', words.start, [{ id: 'serve' }]),
      step('serve', 'step', words.serve, [{ id: reports ? 'report' : 'is-over' }]),
      ...(reports ? [step('report', 'step', words.report, [{ id: 'is-over' }])] : []),
      step('is-over', 'decision', words.isOver, [
        { id: reviews ? 'review' : 'end', when: words.yes },
        { id: reports ? 'report' : 'serve', when: words.no },
      ]),
      ...(reviews ? [step('review', 'step', words.review, [{ id: 'end' }])] : []),
      step('end', 'end', words.end, []),
    ]
  }
