import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Suspension of Services',
  body: [
    p`If ${client} is late with an undisputed payment by more than ${term('overdue', duration)}, ${provider} may demand payment in writing; if ${client} has not paid within ${term('notice', duration)} after receipt of the demand, ${provider} may suspend the services concerned until that payment is made.`,
    when(
      'restartWithin',
      p`Once the overdue payment is made, ${provider} shall resume the services within ${term('restartWithin', duration)}.`,
    ),
    p`Time during which services are suspended under this clause does not count towards service times or metrics; ${provider} shall go on keeping the materials and data of ${client} safe and tell ${client} of the suspension.`,
    p`Services may not be suspended because of a disputed amount.`,
  ],
  labels: { overdue: 'Overdue by more than', notice: 'Time after the demand', restartWithin: 'Services resume within' },
  help: {
    purpose: 'States when the provider may suspend the services because the client pays late.',
    legalBasis: 'Civil Code arts. 525 and 526 (defences of performance).',
    forClient: 'Insist on a written demand, a fair time, and that disputed amounts are left out.',
    forProvider: 'Say that suspended time is not assessed; keep the claim for late payment.',
  },
  findings: {
    'no-warning-time': 'There is no time between demand and suspension; a suspension may itself be found a breach.',
    'no-restart': 'Nothing says how soon the services resume after payment.',
  },
}
