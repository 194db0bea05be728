import type { ClauseText } from '../../clause.ts'
import { amount, code, decimal, deduction, share, signedShare } from '../../say/index.ts'
import { choose, clause, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

const metric = s`“${term('metric', code)}”`

export const text: ClauseText = {
  title: 'Assessment',
  body: [
    p`${client} assesses ${provider} every ${choose('period', { month: s`month`, quarter: s`quarter`, year: s`year` })} by ${clause('quality/kpi', 'Key Performance Indicators')}. The assessment rests on the service records that both parties recognise${choose(
      'reading',
      { raw: s`, by their raw values`, adjusted: s`, adjusted for agreed exclusions`, absent: s`` },
    )}.`,
    p`At stake is ${choose('atStake', { absent: s`the whole` }, s`${term('atStake', share)}`)} of the assessable fees of the period.`,
    choose('method.kind', {
      bands: lead(
        p`The fee at stake changes by the highest band that the weighted score reaches:`,
        items('method.bands', p`a score of ${term('scoreFrom', decimal)} or more: ${term('adjustment', signedShare)}.`),
      ),
      'per-point': lead(
        p`Where a metric misses its target, the shortfall is deducted; a unit is a percentage point for rates and the unit of the metric otherwise:`,
        items(
          'method.deductions',
          p`metric ${metric}: for each unit${when('perPointShare', s` ${term('perPointShare', deduction)} from the fee at stake`)}${when('perPointYuan', s` ${term('perPointYuan', amount)}`)}; ${choose(
            'partial',
            {
              exact: s`part of a unit counts as it is`,
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
          p`metric ${metric}:${when('share', s` ${term('share', share)} of the fee at stake`)}${when('amountYuan', s` ${term('amountYuan', amount)}`)}.`,
        ),
      ),
      proportional: p`The fee at stake is paid in proportion to the weighted score.`,
    }),
    when('floor', p`Deductions of a period come to at most ${term('floor', share)} of the fee at stake.`),
    when('cap', p`Additions of a period come to at most ${term('cap', share)} of the fee at stake.`),
    p`${client} shall tell ${provider} the result and how it was computed in writing and enter it in the statement of the period; an objection follows the procedure for statements.`,
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
  },
  help: {
    purpose: 'States the assessment period, the data, and how the result moves the fees.',
    legalBasis: 'Civil Code arts. 582 (price reduction) and 585 (adjustment of penalties).',
    forClient:
      'An assessment needs a consequence in money; limit the share at stake and the deductions, or a court may find them excessive.',
    forProvider: 'Ask for bonus bands that mirror the deductions, for exclusions, and a limit for each period.',
  },
  findings: {
    'no-consequence': 'The assessment has no band or deduction: it has no consequence.',
    'bands-not-falling': 'The scores of the bands do not fall, so some bands never apply.',
    'deduction-without-measure': 'The deduction for “{metric}” has neither a share nor an amount.',
    'deduction-stated-twice': 'The deduction for “{metric}” has a share and an amount.',
    'only-deductions': 'The assessment only deducts, without a limit.',
  },
}
