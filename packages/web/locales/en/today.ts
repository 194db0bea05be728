import type { Messages } from '../messages.ts'
import type { today as chinese } from '../zh-CN/today.ts'

export const today: Messages<typeof chinese> = {
  title: 'Today',
  ours: '{{items}} for you',
  oursEmpty: 'Nothing waits for you.',
  atRisk: 'Promises at risk this month',
  atRiskEmpty: 'All promises of the month will probably be met.',
  soFar: '{{value}} so far, target {{target}}',
  theirs: '{{items}} with the other party',
  theirsEmpty: 'Nothing waits for the other party.',
  tasks: {
    'issue-statement': 'Issue the statement of {{month}}',
    'confirm-statement': 'Confirm the statement of {{month}}, {{amount}}',
    'await-confirmation': 'The statement of {{month}}, {{amount}}, awaits the other party',
    'settle-dispute': '{{items}} disputed on the statement of {{month}}',
    'sign-exclusion': 'Sign an excused window',
    'mend-file': 'Rows of a file not read: {{items}}',
    'contract-ends': 'The contract ends on {{due}}',
  },
  operatorTitle: 'You run the system',
  operatorText:
    'Organisations, people, the audit trail and the health of the system are under Administration; contracts are seen by their parties alone.',
}
