import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { ThirdPartyDutiesTerms } from './terms.ts'

const clause = 'third-party/duties'
const { duty } = obligationsOf(clause)

/** Reports and acceptance in the third-party case; who supervises and who pays goes on record. */
export const meaning = ({ supervisor, report, acceptWithin, fees }: ThirdPartyDutiesTerms): Meaning => ({
  obligations: calledFor(
    report && duty('third-party', 'report-third-party-work', every(report)),
    acceptWithin && duty('both', 'accept-third-party-work', after('third-party-work-completed', acceptWithin)),
  ),
  settings: { [clause]: { supervisor, fees } },
})
