import type { Messages } from '../messages.ts'
import type { shell as chinese } from '../zh-CN/shell.ts'

export const shell: Messages<typeof chinese> = {
  product: 'Heqi',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  close: 'Close',
  language: 'Language',
  appearance: 'Appearance',
  appearanceSystem: 'As the system',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  signOut: 'Sign out',
  switchContract: 'Switch contract',
  sections: {
    contract: 'This contract',
    house: 'All',
  },
  rail: {
    today: 'Today',
    contracts: 'Contracts',
    terms: 'Terms',
    service: 'Service',
    records: 'Records',
    money: 'Statements',
    reconcile: 'Reconcile',
    whatIf: 'What-if',
    people: 'People',
    administration: 'Administration',
  },
  why: {
    title: 'Why',
    open: 'See what it is made of',
  },
  state: {
    loading: 'Reading',
    emptyTitle: 'Nothing here yet',
    errorTitle: 'The data could not be read',
    retry: 'Try again',
    noPermissionTitle: 'You may not see this',
    noPermissionText: 'Ask the owner of your organisation to grant it under Administration.',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be wrong, or the content has moved.',
    toToday: 'Back to Today',
  },
  result: { met: 'met', atRisk: 'at risk', missed: 'missed', notMeasured: 'not measured' },
}
