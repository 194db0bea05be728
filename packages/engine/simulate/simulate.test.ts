import { CHINA, dateOf, datesInterval, startOfDate } from '@heqi/calendar'
import { recordAt, recordProblem } from '@heqi/records'
import type { ContractTerms, Metric } from '@heqi/terms'
import { expect, test } from 'vitest'
import { measure } from '../metrics/measure.ts'
import { contractWith, ZONE } from '../metrics/testing/arbitrary-month.ts'
import { type Simulation, simulate } from './simulate.ts'
import type { SimulationInput } from './simulation-input.ts'
import type { ChannelTruth } from './truth.ts'

const HOURS: NonNullable<ContractTerms['scope/service-hours']> = {
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], windows: [{ from: '08:30', to: '21:00' }] },
    { days: ['sat', 'sun'], windows: [{ from: '09:00', to: '18:00' }] },
  ],
  holidays: { windows: [{ from: '09:00', to: '18:00' }] },
  makeUpWorkdays: 'as-monday',
}

const contract = contractWith({
  'scope/services': { caseTypes: ['consulting', 'repair', 'return'], excludedCaseTypes: ['franchise'] },
  'scope/channels': { channels: ['phone', 'chat', 'email', 'on-site'] },
  'scope/service-hours': HOURS,
})
const asked: SimulationInput = {
  contract,
  calendar: CHINA,
  from: '2025-10-01',
  days: 31,
  seed: 7,
  staffing: { agents: 24 },
}

const resultsOf = ({ batch, facts }: Simulation, metrics: readonly Metric[], month = '2025-10') =>
  new Map(
    measure({ contract, batch, facts, month, calendar: CHINA, asOf: startOfDate('2026-03-01', ZONE), metrics }).map(
      ({ raw }) => [raw.id, raw],
    ),
  )

const month = simulate(asked)

test('the same seed gives the same month, another seed another one', () => {
  const again = simulate(asked)
  expect(again.truth).toEqual(month.truth)
  expect(again.facts).toEqual(month.facts)
  expect(again.batch.numbers.endedAt).toEqual(month.batch.numbers.endedAt)
  expect(simulate({ ...asked, seed: 8 }).truth).not.toEqual(month.truth)
})

test('every record is a canonical record', () => {
  const problems = Array.from({ length: month.batch.length }, (_, row) => recordProblem(recordAt(month.batch, row)))
  expect(problems.filter((problem) => problem !== undefined)).toEqual([])
  expect(month.batch.length).toBeGreaterThan(5_000)
})

const SHARES: Readonly<Record<string, { metric: Metric; of: (truth: ChannelTruth) => [number, number] }>> = {
  'answer rate': {
    metric: { id: 'm', formula: 'answer-rate', variant: 'queue' },
    of: (t) => [t.answered, t.answered + t.lostInQueue],
  },
  'answer rate of all': {
    metric: { id: 'm', formula: 'answer-rate', variant: 'all-entered' },
    of: (t) => [t.answered, t.answered + t.lostInQueue + t.leftInMenu],
  },
  'service level': {
    metric: { id: 'm', formula: 'service-level', variant: 'of-answered', within: { value: 20, unit: 'second' } },
    of: (t) => [t.answeredWithin20Seconds, t.answered],
  },
  'complaint rate': {
    metric: { id: 'm', formula: 'complaint-rate', variant: 'upheld' },
    of: (t) => [t.complaintsUpheld, t.contacts - t.outOfScope],
  },
  satisfaction: {
    metric: { id: 'm', formula: 'csat', variant: 'top-share' },
    of: (t) => [t.satisfied, t.surveysAnswered],
  },
  'survey response': {
    metric: { id: 'm', formula: 'survey-response-rate' },
    of: (t) => [t.surveysAnswered, t.surveysSent],
  },
  reopened: { metric: { id: 'm', formula: 'reopen-rate' }, of: (t) => [t.reopened, t.resolved] },
}

test.each(Object.keys(SHARES))('the metrics find the truth: %s by channel', (name) => {
  const { metric, of } = SHARES[name]!
  for (const channel of ['phone', 'chat']) {
    const truth = month.truth['2025-10']?.[channel]
    const measured = resultsOf(month, [{ ...metric, filter: { channels: [channel] } }]).get('m')
    expect(truth && of(truth).map(BigInt)).toEqual([measured?.numerator, measured?.denominator])
  }
})

test('the metrics find the truth: mean wait and handling time to the millisecond', () => {
  const phone = month.truth['2025-10']?.phone
  const filter = { channels: ['phone'] }
  const results = resultsOf(month, [
    { id: 'wait', formula: 'average-speed-of-answer', variant: 'all', filter },
    { id: 'handling', formula: 'average-handle-time', filter },
  ])
  const sums = [...results.values()].map(
    ({ numerator, denominator, n }) => (Number(numerator) * n) / Number(denominator),
  )
  expect(sums.map((seconds) => Math.round(seconds * 1000))).toEqual([phone?.waitMs, phone?.handleMs])
})

const lostShare = (agents: number): number => {
  const { truth } = simulate({ ...asked, volumes: { perDay: 700 }, staffing: { agents } })
  const phone = truth['2025-10']?.phone
  return (phone?.lostInQueue ?? 0) / (phone?.inHours ?? 1)
}

test('waits follow the staff: fewer agents, more lost calls; many more, next to none', () => {
  const [few, some, many] = [14, 24, 60].map(lostShare)
  expect(few).toBeGreaterThan(some! * 1.5)
  expect(many).toBeLessThan(0.02)
})

test('nobody serves while the service is closed, and calls outside the hours end in the menu', () => {
  const { batch } = month
  for (let row = 0; row < batch.length; row++) {
    const record = recordAt(batch, row)
    if (record.channel !== 'phone' || record.answeredAt === undefined) continue
    const hour = Math.floor(((record.enteredAt - startOfDate(dateOf(record.enteredAt, ZONE), ZONE)) / 3_600_000) % 24)
    expect(hour).toBeGreaterThanOrEqual(8)
    expect(hour).toBeLessThan(21)
  }
  expect(month.truth['2025-10']?.phone?.contacts).toBeGreaterThan(month.truth['2025-10']?.phone?.inHours ?? Infinity)
})

const arrivals = (first: string, last: string, { batch }: Simulation): number => {
  const { start, end } = datesInterval(first, last, ZONE)
  return batch.numbers.enteredAt.filter((at) => at >= start && at < end).length
}

test('arrivals follow hour, weekday, holiday, peak and growth', () => {
  const busy = { ...asked, volumes: { perDay: 1500 } }
  const ordinary = simulate(busy)
  expect(arrivals('2025-10-02', '2025-10-05', ordinary)).toBeLessThan(
    arrivals('2025-10-20', '2025-10-23', ordinary) * 0.7,
  )
  expect(arrivals('2025-10-20', '2025-10-20', ordinary)).toBeGreaterThan(arrivals('2025-10-26', '2025-10-26', ordinary))
  const peak = simulate({
    ...busy,
    volumes: { perDay: 1500, peaks: [{ from: '2025-10-20', to: '2025-10-23', factor: 2 }] },
  })
  expect(arrivals('2025-10-20', '2025-10-23', peak)).toBeGreaterThan(
    arrivals('2025-10-20', '2025-10-23', ordinary) * 1.8,
  )
  const growing = simulate({ ...busy, volumes: { perDay: 1500, growthPerMonth: 0.5 } })
  expect(arrivals('2025-10-27', '2025-10-31', growing)).toBeGreaterThan(
    arrivals('2025-10-27', '2025-10-31', ordinary) * 1.3,
  )
})

test('the facts are those of the roster: attendance and occupancy are what a service centre knows', () => {
  const results = resultsOf(month, [
    { id: 'attendance', formula: 'attendance' },
    { id: 'occupancy', formula: 'occupancy', filter: { channels: ['phone'] } },
    { id: 'training', formula: 'training-coverage', minimumHours: 2 },
  ])
  const value = (id: string): number => Number(results.get(id)?.numerator) / Number(results.get(id)?.denominator)
  expect(value('attendance')).toBeGreaterThan(0.9)
  expect(value('attendance')).toBeLessThan(1)
  expect(value('training')).toBeGreaterThan(0.8)
  expect(month.facts.reports?.map((report) => report.month)).toEqual(['2025-10'])
})

test('a year whose holidays are not published yet repeats the ordinary week', () => {
  const { truth } = simulate({ ...asked, from: '2026-12-28', days: 14 })
  expect(truth['2027-01']?.phone?.answered).toBeGreaterThan(100)
})

test.each([0, -1, 1.5])('%d days are refused', (days) => {
  expect(() => simulate({ ...asked, days })).toThrow(RangeError)
})
