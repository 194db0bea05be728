import type { Meaning } from '../../clause.ts'
import { figuresOnRecord } from '../../shared/deadlines-and-limits.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { HandoverTerms } from './terms.ts'

const clause = 'change/handover'
const { duty } = obligationsOf(clause)

/** The handover checklist, certificates, and the client's confirmation. */
export const meaning = ({
  items,
  within,
  data,
  certificateWithin,
  confirm,
  transition,
  deadlines,
  limits,
}: HandoverTerms): Meaning => ({
  ...figuresOnRecord(clause, { deadlines, limits }),
  obligations: calledFor(
    duty('provider', 'hand-over', after('contract-ended', within), { detail: { items, data } }),
    certificateWithin && duty('provider', 'certify-data-disposal', after('data-disposed', certificateWithin)),
    confirm &&
      duty('client', 'confirm-handover', after('handover-list-received', confirm.within), {
        onSilence: confirm.silence,
      }),
    transition &&
      duty('provider', 'serve-in-transition', after('contract-ended', transition.length), {
        detail: {
          charged: transition.charged,
          ...(transition.feeShare === undefined ? {} : { feeShare: transition.feeShare }),
        },
      }),
  ),
})
