import type { ClauseText } from '../../clause.ts'
import { date, duration, itemName, month, phrase, share } from '../../say/index.ts'
import { andCommas, choose, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Fee Adjustment',
  body: [
    lead(
      p`The service fees may be adjusted only in the following cases; neither party may otherwise change them unilaterally:`,
      items(
        '',
        choose('kind', {
          indexation: p`“${term('id', itemName)}”, indexation: from the start of each contract year the prices of the items ${list('components', s`“${term('', itemName)}”`, andCommas)} follow the index “${term('index', itemName)}”, base month ${term('baseMonth', month)}, by ${term('share', share)} of its change; no adjustment is made unless the index has changed by more than ${term('threshold', share)}${when('floor', s`; prices fall by at most ${term('floor', share)} at a time`)}${when('cap', s`; prices rise by at most ${term('cap', share)} at a time`)}.`,
          benchmark: p`“${term('id', itemName)}”, benchmark: where the report of an independent benchmarker shows the market prices of the items ${list('components', s`“${term('', itemName)}”`, andCommas)} to be below the contract prices by more than ${term('tolerance', share)}, their prices fall, from the month that the report states, by ${term('share', share)} of the difference${when('floor', s`; the prices fall by at most ${term('floor', share)} in all`)}.`,
          yearly: p`“${term('id', itemName)}”, yearly price step: ${choose('from', { absent: s`from the start of each contract year after the first` }, s`from ${term('from', date)} and from the same day of each year after it`)}, the prices of ${choose('components', { absent: s`all items` }, s`the items ${list('components', s`“${term('', itemName)}”`, andCommas)}`)} ${choose('direction', { rise: s`rise`, fall: s`fall` })} by ${term('rate', share)} ${choose('growth', { compound: s`of the prices of the year before`, simple: s`of the prices first agreed`, absent: s`over the year before` })}, without further confirmation; one-time fees stay as they are, and the fees of a month in which a step falls are split by calendar days.`,
          negotiation: p`“${term('id', itemName)}”, negotiation: on “${term('trigger', phrase)}” either party may propose an adjustment in writing ${term('notice', duration)} ahead, to be agreed by both; until then the fees stay as they are.`,
        }),
      ),
    ),
    p`The party that relies on an adjustment shall set out its calculation; once both parties have confirmed it in writing, it applies from the date given in this clause or in the confirmation. Neither party may refuse to confirm a calculation that accords with this clause. Fees already settled are not affected.`,
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
    direction: 'Direction',
    rate: 'Rate a year',
    from: 'First step on',
    growth: 'Counted from',
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
    'floor-above-cap': {
      problem: 'Prices may fall by {floor} but rise by {cap} only; please check.',
      reason: 'Prices that fall further than they rise put the index risk on the provider alone.',
      repair: 'Make the limits mirror each other, or confirm that this is meant.',
    },
    'threshold-at-cap': {
      problem: 'The threshold {threshold} is not below the largest rise {cap}: once triggered, it is capped at once.',
      reason: 'There is no range left in which the formula works.',
      repair: 'Lower the threshold or raise the cap.',
    },
    'no-cap': {
      problem: 'The indexation has no largest rise.',
      reason: 'When the index jumps there is no ceiling on the fees.',
      repair: 'Set a cap for each adjustment, for example five per cent.',
    },
    'step-outside-term': {
      problem: 'The first price step, on {from}, does not lie between the start and the end of the term.',
      reason: 'A step before the term changes the agreed prices from the first day; one after the term never happens.',
      repair: 'Set the first step within the term, or leave its date out so that it follows the contract years.',
    },
    'no-notice': {
      problem: 'A negotiated adjustment needs no notice; the other party has no time to prepare.',
      reason: 'The other party has no time to check costs and obtain approval.',
      repair: 'Set a notice, for example thirty days.',
    },
  },
}
