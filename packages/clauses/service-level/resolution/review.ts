import { elapsedMs } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import { attainmentAboveWhole, targetUnreachable } from '../../shared/target-review.ts'
import type { ResolutionTerms } from './terms.ts'

type Target = Pick<ResolutionTerms['targets'][number], 'within' | 'filter'>

/** Which contacts a target is for. */
const contactsOf = ({ filter }: Target): string => JSON.stringify(filter ?? {})
const isOfAll = (target: Target): boolean => contactsOf(target) === '{}'

/** Targets on the same contacts; one that names none is for all of them. */
const meet = (one: Target, other: Target): boolean =>
  isOfAll(one) || isOfAll(other) || contactsOf(one) === contactsOf(other)

/** Of an answer that names no contacts nobody knows that it is for one level of cases. */
const isAnswerTo = (target: Target, answer: Target): boolean =>
  meet(answer, target) && (target.filter?.priorities === undefined || answer.filter?.priorities !== undefined)

/** As long as it takes at least; days without a calendar are longer than any answer. */
const least = (target: Target): number => elapsedMs(target.within) ?? Number.POSITIVE_INFINITY

export const review: readonly ReviewRule<ResolutionTerms>[] = [
  attainmentAboveWhole,
  targetUnreachable,
  {
    code: 'counts-unsaid',
    severity: 'note',
    check: ({ counts }) =>
      counts === undefined
        ? [{ path: 'counts', repair: { op: 'set', path: 'service-level/resolution.counts', value: 'solved' } }]
        : [],
  },
  {
    code: 'faster-than-response',
    severity: 'warning',
    check: ({ targets }, draft) => {
      const responses =
        (draft['service-level/first-response'] as { targets?: readonly Target[] } | undefined)?.targets ?? []
      return targets.flatMap((target, index) => {
        // 30 seconds by telephone and a day by mail: what is for no channel in particular is held against the fastest.
        const answers = responses.filter((response) => isAnswerTo(target, response)).map(least)
        // The sooner of two times is a step on the way, such as passing the case on.
        const last = Math.max(...targets.filter((other) => meet(other, target)).map(least))
        return answers.length > 0 && last < Math.min(...answers) ? [{ path: `targets[${index}].within` }] : []
      })
    },
  },
]
