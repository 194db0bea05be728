import type { ClauseText } from '../../clause.ts'
import { code, count, countOf, decimal, duration, quantity, share, times } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

const reallocation = s`may move allocations between metrics at most ${term('reallocation.timesPerYear', countOf('次', 'time'))} in a contract year, with ${term('reallocation.notice', duration)} written notice`

export const text: ClauseText = {
  title: 'Service Credits',
  body: [
    p`The amount at risk of each month is ${term('atRisk', share)} of that month’s fees. The allocations of all metrics come to at most ${term('pool', share)}; the credits of a month never exceed the amount at risk.`,
    lead(
      p`Where a metric misses the following levels, a credit of the amount at risk times the allocation is deducted from the month’s fees:`,
      items(
        'items',
        p`metric “${term('metric', code)}”: expected level ${choose('direction', { 'at-least': s`at least`, 'at-most': s`at most` })} ${term('expected', quantity)}, minimum level ${term('minimum', quantity)}, allocation ${term('allocation', share)}.`,
      ),
    ),
    p`Below the minimum level the credit is due at once${when('expectedMisses', s`; between the levels it is due when the expected level has been missed ${term('expectedMisses.times', countOf('次', 'time'))} within ${term('expectedMisses.windowMonths', countOf('个月', 'consecutive month'))}`)}.`,
    when(
      'multiplier',
      p`Where a metric causes credits in consecutive months, its credit counts ${term('multiplier.factor', times)} from consecutive month ${term('multiplier.fromConsecutive', count)} on.`,
    ),
    when(
      'earnBack',
      choose('earnBack.kind', {
        'next-months': p`A credit is earned back when the metric’s average over the next ${term('earnBack.months', countOf('个月', 'month'))} reaches the expected level.`,
        'contract-year': p`Credits of a contract year are earned back when the metric’s average over the year reaches the expected level.`,
      }),
    ),
    when(
      'yearlyReset',
      p`At the end of each contract year, where the year’s average was better than the expected level, that level moves towards it by ${term('yearlyReset.share', share)} of the difference${when('yearlyReset.mostPoints', s`, but by at most ${term('yearlyReset.mostPoints', decimal)} units of the metric`)}.`,
    ),
    when(
      'reallocation',
      choose('reallocation.by', {
        client: p`${client} ${reallocation} to ${provider}.`,
        provider: p`${provider} ${reallocation} to ${client}.`,
        both: p`Both parties by agreement ${reallocation} by the party that proposes it.`,
      }),
    ),
    p`A credit reduces the price for quality below what was agreed; it does not exclude damages for loss beyond it.`,
  ],
  labels: {
    atRisk: 'Share at risk',
    pool: 'Allocation pool',
    items: 'Metrics',
    'items.metric': 'Metric',
    'items.direction': 'Direction',
    'items.expected': 'Expected level',
    'items.minimum': 'Minimum level',
    'items.allocation': 'Allocation',
    expectedMisses: 'Expected level missed',
    'expectedMisses.times': 'Times',
    'expectedMisses.windowMonths': 'Months',
    multiplier: 'Multiplier of repeated failure',
    'multiplier.fromConsecutive': 'From consecutive month',
    'multiplier.factor': 'Factor',
    earnBack: 'Earn-back',
    'earnBack.kind': 'Kind',
    'earnBack.months': 'Months',
    yearlyReset: 'Yearly reset',
    'yearlyReset.share': 'Share of the difference',
    'yearlyReset.mostPoints': 'Most units',
    reallocation: 'Reallocation',
    'reallocation.by': 'By',
    'reallocation.timesPerYear': 'Times a year',
    'reallocation.notice': 'Notice',
  },
  help: {
    purpose: 'The credit regime of large deals: amount at risk, two levels, earn-back and yearly reset.',
    legalBasis: 'Civil Code arts. 582 (price reduction) and 585.',
    forClient:
      'A pool above one hundred per cent gives more metrics weight; keep reallocation; credits should not be the only remedy.',
    forProvider:
      'The amount at risk is seldom above fifteen per cent of the month’s fees; ask for earn-back and a bound on the reset.',
  },
  findings: {
    'allocation-above-pool': 'The allocations come to {total}, more than the pool of {pool}.',
    'minimum-beyond-expected': 'The minimum level of “{metric}” is stricter than the expected one.',
    'units-differ': 'The two levels of “{metric}” have different units.',
    'at-risk-high': 'The amount at risk is {share} of the fees, which may be found excessive.',
    'assessed-twice': 'The assessment moves the same fees: one miss may be deducted twice.',
  },
}
