import type { Duration, RenewalTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { DraftTerms, ReviewRule } from '../../clause.ts'
import { isCalendarDate } from '../../shared/calendar-date.ts'

/** Days as a rough measure to compare windows of different units; never used to compute a date. */
const ROUGH_DAYS: Readonly<Record<Duration['unit'], number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  'working-day': 1,
  week: 7,
  month: 30,
  year: 365,
}
const roughDays = ({ value, unit }: Duration): number => value * ROUGH_DAYS[unit]

/** Whether all that the contract pays is a price stated once: when it has been paid, a renewed term pays nothing. */
function isPaidOnce(draft: DraftTerms): boolean {
  if (draft['fees/fee-components'] !== undefined) return false
  const price = draft['fees/total-price'] as { readonly basis?: unknown } | undefined
  const schedule = draft['fees/payment-schedule'] as { readonly instalments?: readonly unknown[] } | undefined
  return price?.basis === 'lump-sum' || (schedule?.instalments ?? []).length > 0
}

export const review: readonly ReviewRule<Static<typeof RenewalTerms>>[] = [
  {
    code: 'notice-longer-than-term',
    severity: 'error',
    check: ({ notice }, draft) => {
      const term = draft['term/duration'] as { start?: string; end?: string } | undefined
      if (term?.start === undefined || term.end === undefined) return []
      if (!isCalendarDate(term.start) || !isCalendarDate(term.end)) return []
      const days = Temporal.PlainDate.from(term.start).until(Temporal.PlainDate.from(term.end)).days
      return roughDays(notice) > days ? [{ path: 'notice' }] : []
    },
  },
  {
    code: 'automatic-without-limit',
    severity: 'note',
    check: ({ kind, times }) => (kind === 'automatic' && times === undefined ? [{ path: 'times' }] : []),
  },
  {
    code: 'no-length',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十条', en: 'Civil Code art. 510' },
    check: ({ length }) => (length.value === 0 ? [{ path: 'length' }] : []),
  },
  {
    code: 'renewed-without-price',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十条、第五百一十一条', en: 'Civil Code arts. 510 and 511' },
    check: ({ kind }, draft) => (kind === 'automatic' && isPaidOnce(draft) ? [{ path: '' }] : []),
  },
  {
    code: 'renewal-must-state-price',
    severity: 'note',
    check: ({ kind }, draft) => (kind === 'negotiated' && isPaidOnce(draft) ? [{ path: '' }] : []),
  },
]
