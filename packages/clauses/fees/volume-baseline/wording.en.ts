import type { ClauseText } from '../../clause.ts'
import { decimal, itemName, month, price, share } from '../../say/index.ts'
import { volumeLabels, volumeWords } from '../../shared/volume-words.ts'
import { andCommas, choose, client, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Volume Baseline',
  body: [
    lead(
      p`The service fees are based on the following baseline volumes. While the volume of a month stays within the dead band, the fees are not adjusted; above it ${client} shall pay the additional resource charge, and below it the reduced resource charge is deducted from the fees:`,
      items(
        '',
        p`“${term('id', itemName)}”: ${volumeWords('volume').en}with a baseline of ${term('baseline', decimal)} a month${when(
          'baselineByMonth',
          s` (${list('baselineByMonth', s`${term('baseline', decimal)} in ${term('month', month)}`, andCommas)})`,
        )}; the dead band is ${term('deadBand', share)} of the baseline on either side, and ${choose('from', {
          edge: s`charges count from the edge of the band`,
          baseline: s`charges count from the baseline once the volume is outside the band`,
          absent: s`charges count for what lies outside the band`,
        })}; each additional unit costs ${term('additionalUnitPriceYuan', price)}, each unit less is credited at ${term('reducedUnitPriceYuan', price)}${when(
          'renegotiationBand',
          s`; when the volume departs from the baseline by more than ${term('renegotiationBand', share)}, either party may require the prices to be renegotiated`,
        )}.`,
      ),
    ),
  ],
  labels: {
    id: 'Item',
    ...volumeLabels('volume').en,
    baseline: 'Baseline a month',
    baselineByMonth: 'Baseline of single months',
    'baselineByMonth.month': 'Month',
    'baselineByMonth.baseline': 'Baseline',
    deadBand: 'Dead band',
    from: 'Counted from',
    additionalUnitPriceYuan: 'Additional resource charge',
    reducedUnitPriceYuan: 'Reduced resource charge',
    renegotiationBand: 'New prices beyond',
  },
  help: {
    purpose: 'States the volumes that the fees assume, and how fees move when the real volume is higher or lower.',
    legalBasis: 'Civil Code art. 533 (renegotiation after a change of circumstances).',
    forClient:
      'Keep the reduced charge close to the additional one; set baselines by month for the seasons; keep a right to new prices for large departures.',
    forProvider:
      'Credit only the variable cost that can really be saved; let the dead band cover ordinary variation; counting from the edge is steadier.',
  },
  findings: {
    'reduction-dearer-than-addition': {
      problem: 'A unit less is credited at more than an additional unit costs: shrinking saves more than growing pays.',
      reason: 'If volume falls and then rises the provider loses; the baseline invites manipulation.',
      repair: 'Let the reduced charge not exceed the additional one.',
    },
    'renegotiation-inside-dead-band': {
      problem: 'New prices may be asked for inside the dead band, which deprives the band of its purpose.',
      reason: 'Within the band prices should not move, yet they may be reopened.',
      repair: 'Set the renegotiation band wider than the dead band.',
    },
    'baseline-zero': {
      problem: 'The baseline is zero, so neither the dead band nor a departure can be computed.',
      reason: 'Percentages of zero cannot be computed.',
      repair: 'Enter a baseline, for example last year’s monthly average.',
    },
  },
}
