import type { ClauseText } from '../../clause.ts'
import { duration, occasions } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { client, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Rectification',
  body: [
    p`Where the services do not conform to this Contract, ${client} may demand rectification in writing, stating the facts; within ${term('within', duration)} of receiving the demand ${provider} shall rectify them at its own cost and report the causes, measures and results in writing.`,
    when(
      'planWithin',
      p`${provider} shall submit a plan of rectification stating the measures, the persons responsible and the date of completion within ${term('planWithin', duration)} of receiving the demand.`,
    ),
    when(
      'reinspectionWithin',
      p`${client} shall re-inspect and state the result in writing within ${term('reinspectionWithin', duration)} of receiving the report, failing which the rectification is deemed accepted.`,
    ),
    when(
      'times',
      p`If the same matter still does not conform after having been rectified ${term('times', occasions)}, ${client} may require a corresponding reduction of the price or rescind this Contract in accordance with its provisions.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '要求整改的通知送达', en: 'the demand to rectify' }).en,
  ],
  labels: {
    within: 'Time for rectification',
    planWithin: 'Time for the plan',
    times: 'Times',
    reinspectionWithin: 'Time to look again',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States how soon non-conforming services are rectified, who looks again, and what follows failure.',
    legalBasis: 'Civil Code arts. 582 (repair, rework, price reduction) and 563(1)(3) (rescission after a demand).',
    forClient: 'Say that the provider bears the cost, and what follows repeated failure.',
    forProvider: 'The time should fit the difficulty; ask for a second look by a date.',
  },
  findings: {
    'within-long': {
      problem: 'The time for rectification is over a month, while services stay non-conforming.',
      reason: 'Customers go on receiving poor service while the fees are paid.',
      repair: 'Shorten it to a month at most, or reduce the fees meanwhile.',
    },
    'no-consequence': {
      problem: 'Nothing says what follows when rectification keeps failing.',
      reason: 'When failures recur there is no further step but the law’s.',
      repair: 'Say after how many attempts the price is reduced or the contract may be rescinded.',
    },
    'no-reinspection': {
      problem: 'No time for looking again is agreed, so nobody knows when rectification is complete.',
      reason: 'Nobody confirms that rectification is complete; assessment and payment hang.',
      repair: 'Set a time for re-inspection, for example three working days.',
    },
  },
}
