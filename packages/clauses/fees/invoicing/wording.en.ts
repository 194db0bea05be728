import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { choose, client, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Invoices',
  body: [
    p`${provider} shall issue to ${client}, within ${term('within', duration)} after ${choose('timing', {
      'before-payment': s`confirmation of the statement by both parties`,
      'after-payment': s`receipt of the payment`,
    })}, ${choose('invoice', { 'special-vat': s`a special VAT invoice`, 'ordinary-vat': s`an ordinary VAT invoice` })} for the same amount${choose(
      'electronic',
      {
        true: s`, as a fully digitalised e-invoice sent electronically`,
        false: s`, on paper and delivered`,
        absent: s``,
      },
    )}, at a tax rate of ${term('vatRate', share)}${choose('taxRounding', {
      line: s`; tax is computed and rounded to the fen line by line`,
      total: s`; tax is computed on the total and rounded to the fen`,
      absent: s``,
    })}.`,
    p`${provider} shall without delay replace any invoice whose items, amount or rate are wrong. While ${provider} has not issued a proper invoice as agreed, ${client} is not in default of payment.`,
    p`If the tax rate is changed by law during the term, prices exclusive of tax remain unchanged and tax is computed at the rate in force when the tax liability arises.`,
  ],
  labels: {
    invoice: 'Kind of invoice',
    electronic: 'E-invoice',
    vatRate: 'Rate',
    timing: 'Issued',
    within: 'Time',
    taxRounding: 'Rounding of tax',
  },
  help: {
    purpose: 'States which invoice is issued, when, and at what rate.',
    legalBasis:
      'Measures on Invoices (the payee issues the invoice); Civil Code arts. 599 and 646 (documents, by analogy).',
    forClient: 'Invoice first, payment later; only a special invoice can be deducted; say what a faulty one means.',
    forProvider:
      'Invoicing first means paying tax first, so keep the payment term short; fix the price without tax against rate changes.',
  },
  findings: {
    'vat-rate-differs': {
      problem: 'The invoice rate {rate} differs from the rate {other} of the fees clause.',
      reason: 'Price and tax are separated at one rate; with two, invoice and amount due never match.',
      repair: 'Use the rate of the fees clause.',
    },
    'special-without-rate': {
      problem: 'A special VAT invoice is agreed, but the rate is zero.',
      reason: 'A special invoice serves input tax deduction; without a rate there is nothing to deduct.',
      repair: 'Enter the applicable rate, or agree on an ordinary invoice.',
    },
    'after-payment-to-client': {
      problem: 'The invoice follows payment, so the client pays without a voucher and deducts later.',
      reason: 'Vouchers and input tax depend on the invoice; paying first puts that risk on the client.',
      repair: 'Let the invoice follow confirmation of the statement and precede payment.',
    },
  },
}
