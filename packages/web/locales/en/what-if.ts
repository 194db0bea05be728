import type { Messages } from '../messages.ts'
import type { whatIf as chinese } from '../zh-CN/what-if.ts'

export const whatIf: Messages<typeof chinese> = {
  title: 'What-if',
  text: 'The records of the same months under other terms. Nothing is changed.',
  noMonths: 'No month is over yet',
  now: 'Now',
  kinds: { target: 'target', weight: 'weight', price: 'unit price (CNY)', amount: 'amount (CNY)', share: 'share' },
  difference: 'Amount due differs by (CNY)',
  before: 'As agreed',
  after: 'As tried',
  months: 'Months to try',
  reset: 'Back to the agreed terms',
  share: 'Copy link',
  copied: 'Copied: the link opens this very comparison',
  moveSomething: 'Draw at a term; the result follows here',
  groups: { targets: 'Targets and weights', prices: 'Prices', shares: 'Shares' },
  chart: 'Where the difference comes from: {{months}}',
  kept: 'Kept by our side',
  keptEmpty: 'Nothing kept yet. The other party does not see this.',
  keep: 'Keep',
  keepAs: 'Name this comparison',
  toPage: 'Compare more months on the what-if page',
}
