import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { IntellectualPropertyTerms } from './terms.ts'

const clause = 'care/intellectual-property'
const { duty } = obligationsOf(clause)

/** Deliverables and licences go on a register; licence requests have a time and a rule for silence. */
export const meaning = ({ results, deliver, request, infringementNotice }: IntellectualPropertyTerms): Meaning => ({
  obligations: calledFor(
    deliver && duty('provider', 'deliver-results', after('result-completed', deliver)),
    request &&
      duty('both', 'answer-licence-request', after('licence-requested', request.reply), { onSilence: request.silence }),
    infringementNotice && duty('both', 'tell-infringement-claim', after('infringement-claimed', infringementNotice)),
  ),
  settings: { [clause]: { results } },
})
