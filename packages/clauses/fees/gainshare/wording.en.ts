import type { ClauseText } from '../../clause.ts'
import { amount, figures, itemName, share } from '../../say/index.ts'
import { andSemicolons, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

const lowest = s` on the lowest step`
const part = s`${term('share', share)}${choose('fromYuan', { absent: lowest }, s` on the part above ${term('fromYuan', figures)}`)}`
const reached = s`${term('share', share)}${choose('fromYuan', { absent: lowest }, s` from ${term('fromYuan', figures)}`)}`
const steps = choose('tiers.kind', {
  graduated: s`a commission in steps, each part at the share of its step (${list('tiers.steps', part, andSemicolons)})`,
  volume: s`a commission at the share of the highest step reached, on the whole (${list('tiers.steps', reached, andSemicolons)})`,
})

export const text: ClauseText = {
  title: 'Gainshare',
  body: [
    lead(
      p`In addition to the other fees, ${client} shall pay ${provider} a share of the following results:`,
      items(
        '',
        p`“${term('id', itemName)}”: ${choose('kind', {
          commission: s`a commission of ${term('share', share)}`,
          savings: s`a share in the savings of ${term('share', share)}`,
          'stepped-commission': steps,
        })} on the month’s amount of “${term('base', itemName)}” confirmed by both parties${when('capYuan', s`, at most ${term('capYuan', amount)} a month`)}.`,
      ),
    ),
    p`The amounts are those that both parties confirm in the month’s statement; while an amount is negative or cannot be confirmed, no share is due for the month. To increase its share ${provider} shall neither mislead customers nor harm the interests of ${client}.`,
  ],
  labels: {
    id: 'Item',
    kind: 'Kind',
    base: 'Base',
    share: 'Share',
    tiers: 'Steps of the share',
    'tiers.kind': 'How steps work',
    'tiers.steps': 'Steps',
    'tiers.steps.fromYuan': 'From',
    'tiers.steps.share': 'Share',
    capYuan: 'Most in a month',
  },
  help: {
    purpose: 'States what the provider earns on results: sales, collections, retention, savings.',
    legalBasis: 'Civil Code art. 509; Consumer Protection Law arts. 8 and 9 where consumers are addressed.',
    forClient: 'Take the base from an independent source, cap it, and say that returns are deducted.',
    forProvider:
      'Results depend on the client’s products and prices, so keep a fixed fee beside it; agree a time to confirm the base.',
  },
  findings: {
    'share-above-half': {
      problem: 'The share is {share}; make sure that the base is the increase and not the whole amount.',
      reason: 'If the base is all revenue and not the increase, the client pays for what it had anyway.',
      repair: 'Make sure that the base is the increase, or lower the share.',
    },
    'steps-not-rising': {
      problem: 'The steps of the commission do not begin one above the other, so some never apply.',
      reason: 'Where a step does not begin above the one before it, an amount falls into two steps or into none.',
      repair: 'Sort the steps by rising amounts; only the first one may do without.',
    },
    'no-cap': {
      problem: 'The gainshare has no monthly cap.',
      reason: 'Results depend on the market; with a windfall the share has no ceiling.',
      repair: 'Set a monthly cap.',
    },
  },
}
