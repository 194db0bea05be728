import type { Messages } from '../messages.ts'
import type { contracts as chinese } from '../zh-CN/contracts.ts'

export const contracts: Messages<typeof chinese> = {
  title: 'Contracts',
  new: 'New contract',
  search: 'Find by title, number or counterparty',
  state: 'State',
  anyState: 'Any state',
  states: { upcoming: 'not started', running: 'running', ended: 'ended' },
  emptyTitle: 'No contracts',
  emptyText: 'Make one, or import a terms file.',
  emptyTextReader: 'Contracts that your organisation is a party to appear here.',
  contract: 'Contract',
  counterparty: 'Counterparty',
  yourRole: 'Our side',
  parties: { client: 'Client', provider: 'Provider' },
  term: 'Term',
  more: 'More',
}
