import { amount, count, date, decimal, itemName, phrase, price, share } from '@heqi/clauses/say'
import { andSemicolons, choose, list, p, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

const kind = choose('kind', {
  'fixed-monthly': s`fixed monthly fee`,
  'fixed-yearly': s`fixed yearly fee`,
  'one-time': s`one-time fee`,
  'per-seat': s`seat fee`,
  'per-hour': s`hourly fee`,
  'per-item': s`item fee`,
  'cost-plus': s`cost-plus fee`,
})
const step = s`${choose('upTo', { absent: s`any further quantity` }, s`up to ${term('upTo', decimal)}`)}: ${term('unitPriceYuan', price)}`
const priceWords = choose('kind', {
  'fixed-monthly': s`${term('amountYuan', amount)} a month`,
  'fixed-yearly': s`${term('amountYuan', amount)} a year`,
  'one-time': s`${term('amountYuan', amount)}, charged in the settlement period of ${term('on', date)}`,
  'per-seat': s`${term('seats', count)} × “${term('role', phrase)}”, ${term('unitPriceYuan', price)} a seat and month`,
  'per-hour': s`${term('unitPriceYuan', price)} an hour`,
  'per-item': s`${list('tiers.steps', step, andSemicolons)}`,
  'cost-plus': s`confirmed costs plus ${term('margin', share)}`,
})
const assessed = choose('assessable', { true: s`yes`, false: s`no`, absent: s`yes` })

export const parts: readonly AnnexPart[] = [
  heading('Items'),
  tableOf(
    'fees/fee-components.components',
    column('Item', 4, s`${term('id', itemName)}`),
    column('Way of charging', 4, [kind]),
    column('Price', 9, [priceWords]),
    column('Assessed', 3, [assessed]),
  ),
  paragraphs(
    p`The prices above ${choose('fees/fee-components.taxMode', { inclusive: s`include VAT`, exclusive: s`do not include VAT` })}; the VAT rate is ${term('fees/fee-components.vatRate', share)}.`,
    when('fees/total-price', p`The total price of this Contract is ${term('fees/total-price.amountYuan', amount)}.`),
  ),
  ifSet('fees/volume-baseline', heading('More and less volume'), wordingOf('fees/volume-baseline')),
  ifSet('fees/time-rates', heading('Rates by time'), wordingOf('fees/time-rates')),
  ifSet('fees/payment-schedule', heading('Schedule of payments'), wordingOf('fees/payment-schedule')),
  paragraphs(p`Each statement shows how its fees were computed: every line with its clause, formula and quantities.`),
]
