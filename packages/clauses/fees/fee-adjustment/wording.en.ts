import type { ClauseText } from '../../clause.ts'
import { code, duration, month, phrase, share } from '../../say/index.ts'
import { andCommas, choose, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Fee Adjustment',
  body: [
    lead(
      p`The fees change only as follows; otherwise neither party may change them alone:`,
      items(
        '',
        choose('kind', {
          indexation: p`“${term('id', code)}”, indexation: from the start of each contract year the prices of the items ${list('components', s`“${term('', code)}”`, andCommas)} follow the index “${term('index', code)}”, base month ${term('baseMonth', month)}, by ${term('share', share)} of its change; no adjustment is made unless the index has changed by more than ${term('threshold', share)}${when('floor', s`; prices fall by at most ${term('floor', share)} at a time`)}${when('cap', s`; prices rise by at most ${term('cap', share)} at a time`)}.`,
          benchmark: p`“${term('id', code)}”, benchmark: where the report of an independent benchmarker shows the market prices of the items ${list('components', s`“${term('', code)}”`, andCommas)} to be below the contract's by more than ${term('tolerance', share)}, their prices fall, from the month that the report states, by ${term('share', share)} of the difference${when('floor', s`; the prices fall by at most ${term('floor', share)} in all`)}.`,
          negotiation: p`“${term('id', code)}”, negotiation: on “${term('trigger', phrase)}” either party may propose an adjustment in writing ${term('notice', duration)} ahead, to be agreed by both; until then the fees stay as they are.`,
        }),
      ),
    ),
    p`An adjustment is confirmed in a document signed by both parties, applies from the date it states, and leaves fees already settled as they are.`,
  ],
  labels: {
    id: 'Name',
    kind: 'Kind',
    components: 'Fee items',
    index: 'Index',
    baseMonth: 'Base month',
    share: 'Share passed on',
    threshold: 'Threshold',
    floor: 'Largest fall',
    cap: 'Largest rise',
    tolerance: 'Tolerance',
    trigger: 'Occasion',
    notice: 'Notice',
  },
  help: {
    purpose: 'States when, how and by what procedure the fees change.',
    legalBasis: 'Civil Code arts. 533 (change of circumstances) and 543 (change by agreement).',
    forClient: 'Cap indexation, keep a threshold, and make it work downwards too; without agreement the old fees stay.',
    forProvider: 'For several years, link to an index of labour cost; name minimum wages and policy as occasions.',
  },
  findings: {
    'floor-above-cap': 'Prices may fall by {floor} but rise by {cap} only; please check.',
    'threshold-at-cap':
      'The threshold {threshold} is not below the largest rise {cap}: once triggered, it is capped at once.',
    'no-cap': 'The indexation has no largest rise.',
    'no-notice': 'A negotiated adjustment needs no notice; the other party has no time to prepare.',
  },
}
