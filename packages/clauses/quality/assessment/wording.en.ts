import type { ClauseText } from '../../clause.ts'
import {
  amount,
  count,
  dayOfMonth,
  decimal,
  deduction,
  duration,
  metricName,
  share,
  signedShare,
} from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, clause, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

const metric = s`“${term('metric', metricName)}”`

export const text: ClauseText = {
  title: 'Assessment',
  body: [
    p`${client} shall assess ${provider} every ${choose('period', { month: s`month`, quarter: s`quarter`, year: s`year` })} under ${clause('quality/kpi', 'Key Performance Indicators')}. The assessment is based on the service records recognised by both parties${choose(
      'reading',
      {
        raw: s`, using the raw values of the metrics`,
        adjusted: s`, using the values of the metrics after agreed exclusions`,
        absent: s``,
      },
    )}.`,
    p`The amount at stake is ${choose('atStake', { absent: s`the whole` }, s`${term('atStake', share)}`)} of the assessable fees of the period.`,
    choose('method.kind', {
      bands: lead(
        p`The amount at stake is adjusted by the highest band that the weighted score reaches:`,
        items(
          'method.bands',
          p`a score of ${term('scoreFrom', decimal)} points or more: ${term('adjustment', signedShare)}.`,
        ),
      ),
      'per-point': lead(
        p`Where a metric misses its target, a deduction is made for the shortfall; a unit is a percentage point for rates and the unit of the metric otherwise:`,
        items(
          'method.deductions',
          p`metric ${metric}: for each unit${when('perPointShare', s` ${term('perPointShare', deduction)} from the amount at stake`)}${when('perPointYuan', s` ${term('perPointYuan', amount)}`)}; ${choose(
            'partial',
            {
              exact: s`part of a unit counts pro rata`,
              begun: s`part of a unit counts as a unit`,
              full: s`part of a unit does not count`,
            },
          )}.`,
        ),
      ),
      'per-failure': lead(
        p`Where a metric misses its target, the following is deducted:`,
        items(
          'method.deductions',
          p`metric ${metric}:${when('share', s` ${term('share', share)} of the amount at stake`)}${when('amountYuan', s` ${term('amountYuan', amount)}`)}.`,
        ),
      ),
      proportional: p`The amount at stake is paid in proportion to the weighted score.`,
    }),
    when('floor', p`The total deductions of a period shall not exceed ${term('floor', share)} of the amount at stake.`),
    when('cap', p`The total additions of a period shall not exceed ${term('cap', share)} of the amount at stake.`),
    when('passScore', p`A weighted score of ${term('passScore', count)} points or more passes the period.`),
    p`${client} shall notify ${provider} in writing of the result and its calculation${when('resultDay', s` by ${term('resultDay', dayOfMonth)} of the month that follows the period`)}${when('resultWithin', s` within ${term('resultWithin', duration)} of the end of the period`)} and enter it in the statement of the period. If ${provider} objects to the result, it shall say so in writing with reasons ${choose('objectionWithin', { absent: s`before it confirms that statement` }, s`within ${term('objectionWithin', duration)} of receiving it, failing which the result is deemed accepted`)}; the disputed part is settled under the provisions on disputes and does not delay settlement of the rest.`,
    ...deadlineAndLimitWords({ 'zh-CN': '考核期间届满', en: 'the end of the assessed period' }).en,
  ],
  labels: {
    period: 'Period',
    reading: 'Reading',
    atStake: 'Share of the fees at stake',
    method: 'Method',
    'method.kind': 'Method',
    'method.bands': 'Bands',
    'method.bands.scoreFrom': 'Score from',
    'method.bands.adjustment': 'Adjustment',
    'method.deductions': 'Deductions',
    'method.deductions.metric': 'Metric',
    'method.deductions.perPointShare': 'Share for each unit',
    'method.deductions.perPointYuan': 'Amount for each unit',
    'method.deductions.partial': 'Part of a unit',
    'method.deductions.share': 'Share',
    'method.deductions.amountYuan': 'Amount',
    floor: 'Most deducted',
    cap: 'Most added',
    passScore: 'Pass mark',
    resultDay: 'Day of the result',
    resultWithin: 'Time for the result',
    objectionWithin: 'Time for objection',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States the assessment period, the data, and how the result moves the fees.',
    legalBasis: 'Civil Code arts. 582 (price reduction) and 585 (adjustment of penalties).',
    forClient:
      'An assessment needs a consequence in money; limit the share at stake and the deductions, or a court may find them excessive.',
    forProvider: 'Ask for bonus bands that mirror the deductions, for exclusions, and a limit for each period.',
  },
  findings: {
    'no-consequence': {
      problem: 'The assessment has no band or deduction: it has no consequence.',
      reason: 'A score that moves no money binds nobody.',
      repair: 'Add bands, deductions for each unit, or payment in proportion to the score.',
    },
    'bands-not-falling': {
      problem: 'The scores of the bands do not fall, so some bands never apply.',
      reason: 'Bands are tried from the top; one with a higher score below another is never reached.',
      repair: 'Sort the bands by score, highest first.',
    },
    'deduction-without-measure': {
      problem: 'The deduction for “{metric}” has neither a share nor an amount.',
      reason: 'When the metric is missed nobody knows how much to deduct.',
      repair: 'Enter a share or an amount.',
    },
    'deduction-stated-twice': {
      problem: 'The deduction for “{metric}” has a share and an amount.',
      reason: 'The two ways give different sums.',
      repair: 'Keep either the share or the amount.',
    },
    'only-deductions': {
      problem: 'The assessment only deducts, without a limit.',
      reason: 'Deductions may add up far beyond the loss, and a court may reduce them on request.',
      repair: 'Set a limit for each period, and consider a matching bonus.',
    },
  },
}
