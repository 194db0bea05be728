import type { IsoDate, Refusal } from '@heqi/vocabulary'
import type { CoherenceCode, CoherenceRule } from './coherence.ts'

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isCalendarDate(date: IsoDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= length
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Every text of the form of a date must be a day that exists. */
export const datesExist: CoherenceRule = (terms) => impossibleDates(terms, '')

function impossibleDates(value: unknown, path: string): Refusal<CoherenceCode>[] {
  if (typeof value === 'string')
    return DATE.test(value) && !isCalendarDate(value)
      ? [{ code: 'date-impossible', place: { path }, data: { value } }]
      : []
  if (Array.isArray(value)) return value.flatMap((entry, index) => impossibleDates(entry, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    impossibleDates(entry, path === '' ? name : `${path}.${name}`),
  )
}

export const termEndsAfterItStarts: CoherenceRule = (terms) => {
  const { start, end } = terms['term/duration']
  return end < start
    ? [{ code: 'end-before-start', place: { path: 'term/duration.end' }, data: { value: end, expected: `≥ ${start}` } }]
    : []
}

export const trialLiesInTerm: CoherenceRule = (terms) => {
  const trial = terms['term/trial']
  const { start, end } = terms['term/duration']
  if (!trial || (trial.end >= start && trial.end <= end)) return []
  return [
    {
      code: 'end-before-start',
      place: { path: 'term/trial.end' },
      data: { value: trial.end, expected: `${start} - ${end}` },
    },
  ]
}

/** A window that ends when it starts is empty; one that ends earlier runs past midnight. */
export const windowsAreNotEmpty: CoherenceRule = (terms) => {
  const hours = terms['scope/service-hours']
  if (!hours) return []
  return hours.weekly.flatMap((pattern, index) =>
    pattern.windows.flatMap((window, at) =>
      window.from === window.to
        ? [
            {
              code: 'window-empty' as const,
              place: { path: `scope/service-hours.weekly[${index}].windows[${at}]` },
              data: { value: window.from },
            },
          ]
        : [],
    ),
  )
}

export const peaksEndAfterTheyStart: CoherenceRule = (terms) =>
  (terms['riders/peak-period']?.periods ?? []).flatMap(({ from, to }, index): Refusal<CoherenceCode>[] =>
    to < from
      ? [
          {
            code: 'end-before-start',
            place: { path: `riders/peak-period.periods[${index}].to` },
            data: { value: to, expected: `≥ ${from}` },
          },
        ]
      : [],
  )
