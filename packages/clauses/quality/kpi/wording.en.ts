import type { ClauseText } from '../../clause.ts'
import { countOf, decimal, difference, metricName, quantity } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels } from '../../shared/record-filter.ts'
import { andSemicolons, choose, items, lead, list, p, s, term, when } from '../../wording/build.ts'
import { metricDefinition } from './metric-words.en.ts'

export const text: ClauseText = {
  title: 'Key Performance Indicators',
  body: [
    lead(p`The metrics of this Contract and their formulas are as follows:`, items('metrics', p`${metricDefinition}.`)),
    lead(
      p`The targets and weights of the KPIs are as follows; a weight counts as its part of all weights:`,
      items(
        'kpis',
        p`“${term('metric', metricName)}”: target ${choose('direction', { 'at-least': s`at least`, 'at-most': s`at most` })} ${term('target', quantity)}, weight ${term('weight', decimal)}${choose(
          'noData',
          {
            'share-out': s`; without data the weight is shared out among the others`,
            met: s`; without data it counts as met`,
            failed: s`; without data it counts as missed`,
            absent: s``,
          },
        )}${when('comparePlaces', s`; compared after rounding to ${term('comparePlaces', countOf('位', 'decimal place'))}`)}${choose(
          'scoring.kind',
          {
            'met-or-zero': s`; full score when met, none when missed`,
            proportional: s`; score in proportion to the target, at most full`,
            steps: s`; score by steps: ${list('scoring.steps', s`${term('score', decimal)} for reaching ${term('bound', quantity)}`, andSemicolons)}`,
            'per-unit': s`; if missed, ${term('scoring.points', decimal)} off the weight for each ${term('scoring.unit', difference)} off the target, until none is left${when(
              'scoring.bonus',
              s`; if exceeded, ${term('scoring.bonus.points', decimal)} added for each ${term('scoring.bonus.unit', difference)} better${when('scoring.bonus.most', s`, at most ${term('scoring.bonus.most', decimal)}`)}`,
            )}${choose('scoring.partial', {
              exact: s`; part of a unit counts in proportion`,
              begun: s`; part of a unit counts as a whole one`,
              full: s`; part of a unit does not count`,
            })}`,
            absent: s``,
          },
        )}.`,
      ),
    ),
    p`Metrics are computed from the service records that both parties recognise and shown raw and adjusted; values are exact and rounded for show only.`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    metrics: 'Metrics',
    'metrics.title': 'Title',
    'metrics.id': 'Metric',
    ...recordFilterLabels('metrics.filter').en,
    'metrics.attribution': 'Counted in the period of',
    'metrics.formula': 'Formula',
    'metrics.variant': 'Variant',
    'metrics.threshold': 'Threshold',
    'metrics.within': 'Within',
    'metrics.shortAbandon': 'Short abandonment',
    'metrics.includeRing': 'With ring time',
    'metrics.includeMenu': 'With menu time',
    'metrics.basis': 'Hours counted',
    'metrics.countBots': 'Automated answers count',
    'metrics.percentile': 'Percentile',
    'metrics.transfers': 'Transferred contacts',
    'metrics.repeatWindow': 'Repeat window',
    'metrics.beyondFirstLevel': 'Beyond the first level',
    'metrics.clock': 'Resolution that counts',
    'metrics.satisfiedFrom': 'Satisfied from',
    'metrics.dispatchWithin': 'Dispatch within',
    'metrics.arriveWithin': 'Arrival within',
    'metrics.minimumHours': 'Least hours',
    kpis: 'KPIs',
    'kpis.metric': 'Metric',
    'kpis.target': 'Target',
    'kpis.direction': 'Direction',
    'kpis.weight': 'Weight',
    'kpis.noData': 'Without data',
    'kpis.comparePlaces': 'Decimal places compared',
    'kpis.scoring': 'Scoring',
    'kpis.scoring.kind': 'Scoring',
    'kpis.scoring.unit': 'Gap that is one unit',
    'kpis.scoring.points': 'Points off for each unit',
    'kpis.scoring.partial': 'Part of a unit',
    'kpis.scoring.bonus': 'Bonus beyond the target',
    'kpis.scoring.bonus.unit': 'Lead that is one unit',
    'kpis.scoring.bonus.points': 'Points added for each unit',
    'kpis.scoring.bonus.most': 'Most points added',
    'kpis.scoring.steps': 'Steps',
    'kpis.scoring.steps.bound': 'Bound',
    'kpis.scoring.steps.score': 'Score',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States the metrics by which quality is measured, their formulas, targets and weights.',
    legalBasis: 'Civil Code arts. 510 and 511(1) (unclear quality).',
    forClient: 'Give each metric a formula, a variant and a data source; base targets on the last three months.',
    forProvider:
      'Exclude force majeure and the client’s own causes; agree what holds without data; avoid targets that fight each other.',
  },
  findings: {
    'metric-unknown': {
      problem: 'A KPI refers to the metric “{metric}”, which is not defined.',
      reason: 'A metric without a formula cannot be computed, so it cannot be assessed.',
      repair: 'Define “{metric}” among the metrics, or refer to one that is defined.',
    },
    'metric-named-twice': {
      problem: 'The metric “{metric}” is defined twice.',
      reason: 'Where another clause refers to it, nobody can tell which formula is meant.',
      repair: 'Give one of them a new id.',
    },
    'metric-without-target': {
      problem: 'The metric “{metric}” has a formula but no target; it is not assessed.',
      reason: 'It is computed and not assessed, perhaps because its target was forgotten.',
      repair: 'Add a target for “{metric}”; ignore this if it is only to be watched.',
    },
    'weights-zero': {
      problem: 'All weights are zero; no score can be computed.',
      reason: 'The weighted score would be divided by zero.',
      repair: 'Enter weights by importance, for example adding up to one hundred.',
    },
    'share-above-whole': {
      problem: 'The target {target} % of “{metric}” is above one hundred and cannot be reached.',
      reason: 'A rate cannot exceed one hundred per cent; the target can never be met.',
      repair: 'Set the target to one hundred per cent at most.',
    },
    'direction-unusual': {
      problem: 'The direction of “{metric}” is the opposite of what is usual; please check.',
      reason: '“Satisfaction at most” or “complaints at least” would reward bad service.',
      repair: 'Check the direction and correct it if it is wrong.',
    },
  },
}
