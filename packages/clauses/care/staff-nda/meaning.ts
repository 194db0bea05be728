import type { Meaning } from '../../clause.ts'
import { after, calledFor, obligationsOf } from '../../shared/obligations.ts'
import type { StaffNdaTerms } from './terms.ts'

const clause = 'care/staff-nda'
const { duty, gate } = obligationsOf(clause)

/** The register of undertakings gates access: nobody serves before signing. */
export const meaning = ({ counterpart, copiesWithin, lasts, revokeWithin }: StaffNdaTerms): Meaning => ({
  obligations: calledFor(
    gate('provider', 'sign-staff-nda', undefined, { detail: { counterpart, lasts: lasts.kind } }),
    copiesWithin && duty('provider', 'file-staff-nda', after('staff-nda-signed', copiesWithin)),
    lasts.kind === 'after-leaving' && duty('provider', 'keep-staff-secrecy', after('staff-left-service', lasts.within)),
    revokeWithin && duty('provider', 'revoke-staff-access', after('staff-left-service', revokeWithin)),
  ),
})
