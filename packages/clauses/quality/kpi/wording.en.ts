import type { ClauseText } from '../../clause.ts'
import { code, countOf, decimal, quantity } from '../../say/index.ts'
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
        p`“${term('metric', code)}”: target ${choose('direction', { 'at-least': s`at least`, 'at-most': s`at most` })} ${term('target', quantity)}, weight ${term('weight', decimal)}${choose(
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
            absent: s``,
          },
        )}.`,
      ),
    ),
    p`Metrics are computed from the service records that both parties recognise and shown raw and adjusted; values are exact and rounded for show only.`,
  ],
  labels: {
    metrics: 'Metrics',
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
    'kpis.scoring.steps': 'Steps',
    'kpis.scoring.steps.bound': 'Bound',
    'kpis.scoring.steps.score': 'Score',
  },
  help: {
    purpose: 'States the metrics by which quality is measured, their formulas, targets and weights.',
    legalBasis: 'Civil Code arts. 510 and 511(1) (unclear quality).',
    forClient: 'Give each metric a formula, a variant and a data source; base targets on the last three months.',
    forProvider:
      'Exclude force majeure and the client’s own causes; agree what holds without data; avoid targets that fight each other.',
  },
  findings: {
    'metric-unknown': 'A KPI refers to the metric “{metric}”, which is not defined.',
    'metric-named-twice': 'The metric “{metric}” is defined twice.',
    'metric-without-target': 'The metric “{metric}” has a formula but no target; it is not assessed.',
    'weights-zero': 'All weights are zero; no score can be computed.',
    'share-above-whole': 'The target {target} % of “{metric}” is above one hundred and cannot be reached.',
    'direction-unusual': 'The direction of “{metric}” is the opposite of what is usual; please check.',
  },
}
