import type { ReviewFinding } from './review-finding.ts'

/** Checks of terms that say the same as a check of words, which points to the words themselves. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['fees/late-payment/rate-per-day-high', 'late-rate-high'],
  ['remedies/penalty/rate-high', 'penalty-high'],
  ['fees/payment-schedule/shares-above-whole', 'shares-not-whole'],
  ['fees/payment-schedule/shares-below-whole', 'shares-not-whole'],
  ['fees/total-price/figures-and-words-differ', 'amount-words-differ'],
  ['remedies/liability-cap/event-above-whole', 'caps-contradict'],
  ['term/renewal/notice-longer-than-term', 'renewal-too-early'],
  ['remedies/disputes/commission-not-determinable', 'forum-commission-unnamed'],
  ['term/duration/length-disagrees', 'term-dates-differ'],
])

const meet = (a: ReviewFinding, b: ReviewFinding): boolean =>
  (a.place.start ?? 0) < (b.place.end ?? 0) && (b.place.start ?? 0) < (a.place.end ?? 0)

/** Each fault once: where words and terms show the same one at the same place, what the words show stays. */
export const withoutTwins = (findings: readonly ReviewFinding[]): readonly ReviewFinding[] =>
  findings.filter((finding) => {
    const twin = TWINS.get(finding.code)
    return twin === undefined || !findings.some((other) => other.code === twin && meet(other, finding))
  })
