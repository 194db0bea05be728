import type { ClauseText } from '../../clause.ts'
import { amount, countOf, date, decimal, itemName, phrase, price, share } from '../../say/index.ts'
import { itemNaming } from '../../shared/name-words.ts'
import { volumeLabels, volumeUnitWords, volumeWords } from '../../shared/volume-words.ts'
import {
  andSemicolons,
  choose,
  client,
  items,
  law,
  lead,
  list,
  p,
  provider,
  s,
  term,
  when,
} from '../../wording/build.ts'

const id = itemNaming.en
const assessable = choose('assessable', {
  true: s`; this item is subject to the assessment`,
  false: s`; this item is not subject to the assessment`,
  absent: s``,
})
const proration = choose('proration', {
  'calendar-days': s`; part of a month is charged by its calendar days`,
  'thirty-days': s`; part of a month is charged by the ${law('30/360')} day-count convention`,
  'whole-month': s`; part of a month is charged as a whole month`,
  absent: s``,
})
const step = s`${choose('upTo', { absent: s`any further quantity` }, s`quantity up to ${term('upTo', decimal)}`)} at ${term('unitPriceYuan', price)} a unit`

export const text: ClauseText = {
  title: 'Service Fees',
  body: [
    p`${client} shall pay the service fees to ${provider} in accordance with the items of this clause.`,
    lead(
      p`The items are as follows:`,
      items(
        'components',
        choose('kind', {
          'fixed-monthly': p`${id}, fixed monthly fee: ${term('amountYuan', amount)} a month${proration}${assessable}.`,
          'fixed-yearly': p`${id}, fixed yearly fee: ${term('amountYuan', amount)} a year, settled at one twelfth a month${proration}${assessable}.`,
          'one-time': p`${id}, one-time fee: ${term('amountYuan', amount)}, charged in the settlement period of ${term('on', date)}${assessable}.`,
          'per-seat': p`${id}, seat fee: ${term('seats', countOf('席', 'contracted seat'))} of the role “${term('role', phrase)}”, ${term('unitPriceYuan', price)} a seat and month${proration}${assessable}.`,
          'per-hour': p`${id}, hourly fee: ${volumeWords('hours').en}at ${term('unitPriceYuan', price)} an hour${assessable}.`,
          'per-item': p`${id}, item fee: ${volumeWords('volume').en}${volumeUnitWords.en}${choose('tiers.kind', {
            graduated: s`priced in steps, each part of the quantity at the price of its step: `,
            volume: s`priced by the step reached, the whole quantity at the price of that step: `,
          })}${list('tiers.steps', step, andSemicolons)}${assessable}.`,
          'cost-plus': p`${id}, cost-plus fee: the costs “${term('costs', itemName)}” confirmed by ${client} plus ${term('margin', share)}${when('capYuan', s`, at most ${term('capYuan', amount)} a month`)}${assessable}.`,
        }),
      ),
    ),
    p`The prices above ${choose('taxMode', { inclusive: s`include VAT`, exclusive: s`do not include VAT, which ${client} shall bear in addition` })}; the applicable VAT rate is ${term('vatRate', share)}.`,
    p`Unless this Contract provides otherwise, the above fees cover all staff, premises, equipment and management costs required for the services, and ${provider} shall not charge any other fee.`,
  ],
  labels: {
    taxMode: 'Tax in the prices',
    vatRate: 'VAT rate',
    components: 'Items',
    'components.id': 'Item',
    'components.title': 'Name of the item',
    'components.assessable': 'Subject to assessment',
    'components.kind': 'Way of charging',
    'components.amountYuan': 'Amount',
    'components.proration': 'Part of a month',
    'components.on': 'Charged on',
    'components.role': 'Role',
    'components.seats': 'Seats',
    'components.unitPriceYuan': 'Price per unit',
    ...volumeLabels('components.hours').en,
    ...volumeLabels('components.volume').en,
    'components.per': 'Unit',
    'components.tiers': 'Tiered price',
    'components.tiers.kind': 'How tiers work',
    'components.tiers.steps': 'Steps',
    'components.tiers.steps.upTo': 'Up to',
    'components.tiers.steps.unitPriceYuan': 'Price per unit',
    'components.costs': 'Costs',
    'components.margin': 'Margin',
    'components.capYuan': 'Most in a month',
  },
  help: {
    purpose: 'States what the fees consist of, how each part is computed, and whether tax is included.',
    legalBasis: 'Civil Code arts. 510 and 511 (unclear price); VAT Law (tax on top of the price).',
    forClient:
      'Say which costs the prices cover so that nothing is charged on top; for volume prices state how and from what data the volume is counted; decide item by item what the assessment may move.',
    forProvider:
      'Lock fixed costs in a monthly or seat fee and price what moves by volume; say how part of a month is charged; be clear about tax.',
  },
  findings: {
    'component-named-twice': {
      problem: 'The item “{id}” appears more than once; other clauses cannot tell which one is meant.',
      reason: 'Rates and adjustments refer to items by id; two of the same cannot be told apart.',
      repair: 'Give one of them a new id.',
    },
    'tiers-not-rising': {
      problem: 'The upper bounds of the tiers do not rise, so some steps never apply.',
      reason: 'No quantity falls into a step whose bound does not rise.',
      repair: 'Sort the steps by rising bounds.',
    },
    'tiers-without-end': {
      problem: 'The last tier has an upper bound; what lies beyond has no price.',
      reason: 'Volume beyond the last step has no price, and settlement stops.',
      repair: 'Remove the bound of the last step, so that it covers any further quantity.',
    },
    'vat-rate-unusual': {
      problem: '{rate} is neither a VAT rate in force nor a levy rate.',
      reason: 'The rates are 13, 9, 6 and 0 %, the levy rate 3 %; a wrong one upsets invoices and deduction.',
      repair: 'Correct the rate; outsourcing services usually bear 6 %, small-scale taxpayers the levy rate.',
    },
    'cost-without-cap': {
      problem: 'The cost-plus fee has no monthly cap, so the total cannot be controlled.',
      reason: 'The provider incurs the costs and the client bears them; without a cap nobody saves.',
      repair: 'Set a monthly cap, or require costs to be approved beforehand.',
    },
  },
}
