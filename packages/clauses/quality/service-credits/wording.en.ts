import type { ClauseText } from '../../clause.ts'
import {
  countOf,
  decimal,
  metricName,
  noticePeriod,
  occasions,
  ordinal,
  quantity,
  share,
  times,
} from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

const reallocation = s`may reallocate the shares between metrics no more than ${term('reallocation.timesPerYear', occasions)} in a contract year, with ${term('reallocation.notice', noticePeriod)}written notice`

export const text: ClauseText = {
  title: 'Service Credits',
  body: [
    p`The amount at risk of each month is ${term('atRisk', share)} of that month’s fees. The allocations of all metrics shall not exceed ${term('pool', share)} in total; the credits of a month shall not exceed the amount at risk.`,
    lead(
      p`Where a metric misses the following levels, a service credit equal to the amount at risk multiplied by the allocation is deducted from the fees of the month:`,
      items(
        'items',
        p`metric “${term('metric', metricName)}”: expected level ${choose('direction', { 'at-least': s`at least`, 'at-most': s`at most` })} ${term('expected', quantity)}, minimum level ${term('minimum', quantity)}, allocation ${term('allocation', share)}.`,
      ),
    ),
    p`If the minimum level is missed, the credit is due for that month${when('expectedMisses', s`; if the minimum level is met but the expected level is missed, it is due when the expected level has been missed ${term('expectedMisses.times', occasions)} within ${term('expectedMisses.windowMonths', countOf('个月', 'consecutive month'))}`)}.`,
    when(
      'multiplier',
      p`Where a metric gives rise to credits in consecutive months, its credit is ${term('multiplier.factor', times)} the amount from ${term('multiplier.fromConsecutive', ordinal)} consecutive month on.`,
    ),
    when(
      'earnBack',
      choose('earnBack.kind', {
        'next-months': p`A credit is returned when the metric’s average over the next ${term('earnBack.months', countOf('个月', 'month'))} reaches the expected level.`,
        'contract-year': p`The credits of a contract year are returned when the metric’s average over the year reaches the expected level.`,
      }),
    ),
    when(
      'yearlyReset',
      p`At the end of each contract year, where the average of the year was better than the expected level, the expected level is moved towards that average by ${term('yearlyReset.share', share)} of the difference${when('yearlyReset.mostPoints', s`, but by no more than ${term('yearlyReset.mostPoints', decimal)} units of the metric`)}.`,
    ),
    when(
      'reallocation',
      choose('reallocation.by', {
        client: p`${client} ${reallocation} to ${provider}.`,
        provider: p`${provider} ${reallocation} to ${client}.`,
        both: p`By agreement the parties ${reallocation} by the party that proposes it.`,
      }),
    ),
    p`A credit reduces the price for quality below what was agreed; it does not preclude damages for any loss from the same facts that exceeds the credit.`,
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
    'allocation-above-pool': {
      problem: 'The allocations come to {total}, more than the pool of {pool}.',
      reason: 'What exceeds the pool has no amount at risk behind it.',
      repair: 'Lower some allocations, or raise the pool.',
    },
    'minimum-beyond-expected': {
      problem: 'The minimum level of “{metric}” is stricter than the expected one.',
      reason: 'The minimum should be the looser of the two; reversed, two levels make no sense.',
      repair: 'Swap or correct the two levels.',
    },
    'units-differ': {
      problem: 'The two levels of “{metric}” have different units.',
      reason: 'Levels in different units cannot be compared.',
      repair: 'Use the metric’s unit for both.',
    },
    'at-risk-high': {
      problem: 'The amount at risk is {share} of the fees, which may be found excessive.',
      reason: 'What exceeds the loss by more than thirty per cent is generally found excessive and may be reduced.',
      repair: 'Lower it to thirty per cent of the monthly fee at most; five to twenty is usual.',
    },
    'assessed-twice': {
      problem: 'The assessment moves the same fees: one miss may be deducted twice.',
      reason: 'Reducing the price twice for one fact is easily refused.',
      repair: 'Remove one of the two regimes, or say that a metric falls under one only.',
    },
  },
}
