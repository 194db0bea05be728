import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Suspension of Services',
  body: [
    p`If ${client} is more than ${term('overdue', duration)} late in paying an undisputed amount, ${provider} may demand payment in writing; if ${client} has not paid within ${term('notice', duration)} of receiving the demand, ${provider} may suspend the services concerned until that amount has been paid in full.`,
    when(
      'restartWithin',
      p`Once the overdue amount has been paid, ${provider} shall resume the services within ${term('restartWithin', duration)}.`,
    ),
    p`Time during which services are suspended under this clause does not count towards service times or metrics; ${provider} shall continue to keep the materials and data of ${client} safe and inform ${client} of the suspension.`,
    p`${provider} shall not suspend services because of a disputed amount.`,
  ],
  labels: { overdue: 'Overdue by more than', notice: 'Time after the demand', restartWithin: 'Services resume within' },
  help: {
    purpose: 'States when the provider may suspend the services because the client pays late.',
    legalBasis: 'Civil Code arts. 525 and 526 (defences of performance).',
    forClient: 'Insist on a written demand, a fair time, and that disputed amounts are left out.',
    forProvider: 'Say that suspended time is not assessed; keep the claim for late payment.',
  },
  findings: {
    'no-warning-time': {
      problem: 'There is no time between demand and suspension; a suspension may itself be found a breach.',
      reason: 'Suspension without a demand harms customers at once and may itself be a breach.',
      repair: 'Set a time after the demand, for example five working days.',
    },
    'no-restart': {
      problem: 'Nothing says how soon the services resume after payment.',
      reason: 'After payment nothing obliges the provider to resume.',
      repair: 'Set a time, for example twenty-four hours.',
    },
  },
}
