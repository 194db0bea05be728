import type { Messages } from '../messages.ts'
import type { whatIf as chinese } from '../zh-CN/what-if.ts'

export const whatIf: Messages<typeof chinese> = {
  title: 'What-if',
  text: 'The records of the same months under other terms. Nothing is changed.',
  noMonths: 'No month is over yet',
  term: 'Term',
  now: 'Now',
  tried: 'Tried',
  kinds: { target: 'target', weight: 'weight', price: 'unit price (CNY)', amount: 'amount (CNY)', share: 'share' },
  run: 'Try {{changes}} changes',
  difference: '{{amount}} in all',
  before: 'As agreed',
  after: 'As tried',
}
