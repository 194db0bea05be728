import type { ReviewRule } from '../../clause.ts'
import type { FeedbackTerms } from './terms.ts'

export const review: readonly ReviewRule<FeedbackTerms>[] = [
  {
    code: 'urgent-untold',
    severity: 'note',
    check: ({ urgentWithin }) => (urgentWithin === undefined ? [{ path: 'urgentWithin' }] : []),
  },
  {
    code: 'no-answer',
    severity: 'note',
    check: ({ answerWithin }) => (answerWithin === undefined ? [{ path: 'answerWithin' }] : []),
  },
  {
    code: 'week-with-day',
    severity: 'error',
    check: ({ digest, dueDay }) =>
      digest === 'week' && dueDay !== undefined
        ? [{ path: 'dueDay', repair: { op: 'remove', path: 'quality/feedback.dueDay' } }]
        : [],
  },
]
