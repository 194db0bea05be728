/** What the cases of the review say, in English and in short: taxes, accounts and what is deducted. */
export const EXAMPLES_OF_MONEY = {
  'small-taxpayer-rate': {
    bad: 'The provider, a small taxpayer, issues special invoices at 6 %.',
    good: 'The provider, a small taxpayer, issues special invoices at 3 %.',
  },
  'service-tax-rate': {
    bad: 'The service fee is invoiced at 13 %.',
    good: 'The service fee is invoiced at 6 %.',
  },
  'ordinary-invoice-deducted': {
    bad: 'The client deducts the tax of ordinary invoices.',
    good: 'The client deducts the tax of special invoices.',
  },
  'invoice-substituted': {
    bad: 'Invoices of other companies may replace its own.',
    good: 'Invoices of other companies are refused.',
  },
  'private-account': {
    bad: 'Fees go to the manager’s own bank card.',
    good: 'Fees may not go to a private bank card.',
  },
  'deduction-above-fee': {
    bad: 'Below 60 points 120 % of the month’s fee is deducted.',
    good: 'Below 60 points 12 % of the month’s fee is deducted.',
  },
  'fee-lost-for-one': {
    bad: 'After one complaint the month is not paid.',
    good: 'For each justified complaint 500 yuan are deducted.',
  },
  'settlement-forfeited': {
    bad: 'On early end fees not yet settled are lost.',
    good: 'On early end fees not yet settled are paid in ten days.',
  },
  'own-materials-lost': {
    bad: 'Knowledge and scripts of the client belong to the provider.',
    good: 'Knowledge and scripts of the client stay its own.',
  },
} as const
