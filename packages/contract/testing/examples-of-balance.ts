/** What the cases of the review say, in English and in short: what the law forbids, and what only one side bears. */
export const EXAMPLES_OF_BALANCE = {
  'objection-excluded': {
    bad: 'The client scores, and the provider may not object.',
    good: 'The client scores, and the provider may object within four days.',
  },
  'excused-by-own-affairs': {
    bad: 'Late payment bears interest, unless the client’s own approval took long.',
    good: 'Late payment bears interest, unless the provider’s invoice came late.',
  },
  'consent-uneven': {
    bad: 'The provider asks before it subcontracts, the client need only tell.',
    good: 'Both ask before they subcontract.',
  },
  'published-though-secret': {
    bad: 'Figures are secret, and the provider may show them in its advertising.',
    good: 'Figures are secret, and are shown with written consent only.',
  },
  'checks-paid-by-checked': {
    bad: 'The client orders checks, and the provider pays for them.',
    good: 'The provider pays for a check that it fails.',
  },
  'extension-of-one': {
    bad: 'The client may extend by three months, and the provider may not refuse.',
    good: 'Both may agree to extend by three months.',
  },
  'own-fault-excused': {
    bad: 'The provider does not answer for what its own late replies cause.',
    good: 'The provider does not answer for what the client’s late replies cause.',
  },
  'signature-swapped': {
    bad: 'The name of the client stands where the provider signs.',
    good: 'Each name stands where its party signs.',
  },
  'worker-liable': {
    bad: 'The agent on duty bears the difference in price.',
    good: 'The provider bears the difference in price.',
  },
  'notice-uneven': {
    bad: 'The client ends with five days of notice, the provider with three months.',
    good: 'Both end with forty days of notice.',
  },
  'adjustment-waived': {
    bad: 'Both accept the penalty and waive the right to have it reduced.',
    good: 'A penalty far above the loss may be reduced by the court.',
  },
  'award-appealed': {
    bad: 'Whoever is not content with the award may sue.',
    good: 'The award is final, and no party may sue on the same matter.',
  },
  'dispatch-too-long': {
    bad: 'Staff are dispatched for eighteen months to temporary posts.',
    good: 'Staff are dispatched for five months to temporary posts.',
  },
  'minors-data-ordinary': {
    bad: 'Data of children are managed like those of ordinary customers.',
    good: 'Data of children need the consent of a guardian.',
  },
  'personal-data-copy': {
    bad: 'The provider deletes customer data and may keep a backup.',
    good: 'The provider deletes customer data, save what a law demands it to keep.',
  },
  'subprocessor-told-later': {
    bad: 'The provider tells the client of sub-processing once it is done.',
    good: 'Sub-processing needs the written consent of the client beforehand.',
  },
  'deposit-not-doubled': {
    bad: 'If the provider is in default it returns the deposit.',
    good: 'If the provider is in default it returns the deposit twice over.',
  },
  'bond-high': {
    bad: 'After the tender the provider gives a performance bond of 18 % of the price.',
    good: 'After the tender the provider gives a performance bond of 8 % of the price.',
  },
  'invoice-at-extra-cost': {
    bad: 'If the client wants an invoice, it bears the tax.',
    good: 'The price is without tax; 6 % is added to each invoice.',
  },
  'trade-barred': {
    bad: 'For a year after the end the provider may run no hotline for any other bank.',
    good: 'For a year after the end it may not do so, for 10,000 yuan a month.',
  },
  'own-data-decide': {
    bad: 'The records of the provider decide on the number of calls.',
    good: 'The records of the provider decide; the client may check them at any time.',
  },
  'read-alone': {
    bad: 'The client says how the standard is read.',
    good: 'Where readings of the standard differ the parties agree.',
  },
  'deduction-at-will': {
    bad: 'The client may deduct what it thinks should be deducted.',
    good: 'The client may deduct penalties that both have confirmed.',
  },
  'refund-excluded': {
    bad: 'Whatever the reason of an early end, nothing is refunded.',
    good: 'If the client ends early, the fee of the month is not refunded.',
  },
  'failure-still-paid': {
    bad: 'While the line is down the fee is paid in full.',
    good: 'While the line of the client is down the fee is paid in full.',
  },
  'service-unpaid': {
    bad: 'Service that goes on after the term is not paid for.',
    good: 'Service that goes on after the term is paid for at the same price.',
  },
  'service-until-told': {
    bad: 'Until a new provider is there the service goes on as long as the client decides.',
    good: 'The service goes on as long as the client decides, two months at most.',
  },
  'payment-waits-for-report': {
    bad: 'Without the report of the evaluator nothing is paid.',
    good: 'If the report of the evaluator is late, payment follows the report of the provider.',
  },
  'rest-bears-exit': {
    bad: 'If a party leaves, the others bear its duties.',
    good: 'If a party leaves, the others may end the contract.',
  },
  'depends-on-case': {
    bad: 'Overtime is paid as the case may be.',
    good: 'Overtime is paid at 30 yuan an hour.',
  },
  'bonus-unstated': {
    bad: 'For good service the client gives a bonus.',
    good: 'Above 96 % satisfaction the bonus is 2 % of the monthly fee.',
  },
  'bears-all': {
    bad: 'Whoever is at fault, the provider bears every loss.',
    good: 'The provider bears the losses that it has caused.',
  },
  'contentment-decides': {
    bad: 'The month is accepted if the client is content.',
    good: 'The month is accepted if satisfaction reaches 95 %.',
  },
  'cap-one-sided': {
    bad: 'The provider is liable without limit, the client up to the fee of a month.',
    good: 'Both are liable up to the fee of a month, save intent.',
  },
  'exit-cost-uneven': {
    bad: 'The provider pays two months’ fees for leaving; the client leaves for nothing.',
    good: 'Either party may leave with 60 days’ notice.',
  },
  'targets-unbinding': {
    bad: 'Missed targets make the provider liable for nothing.',
    good: 'Each point below the target costs 1 % of the month’s fee.',
  },
  'licence-unbounded': {
    bad: 'The provider may use the client’s marks for ever and for any purpose.',
    good: 'The provider may use the client’s marks for this contract only.',
  },
} as const
