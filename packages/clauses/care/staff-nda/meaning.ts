import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { StaffNdaTerms } from './terms.ts'

const clause = 'care/staff-nda'

/** The register of undertakings gates access: nobody serves before signing. */
export function meaning({ counterpart, copiesWithin, lasts, revokeWithin }: StaffNdaTerms): Meaning {
  const duty = (action: string, timing: NonNullable<Obligation['timing']>): Obligation => ({
    id: action,
    clause,
    kind: 'duty',
    owner: 'provider',
    action,
    timing,
  })
  return {
    obligations: [
      {
        id: 'sign-staff-nda',
        clause,
        kind: 'gate',
        owner: 'provider',
        action: 'sign-staff-nda',
        detail: { counterpart, lasts: lasts.kind },
      },
      ...(copiesWithin
        ? [duty('file-staff-nda', { kind: 'after', event: 'staff-nda-signed', within: copiesWithin })]
        : []),
      ...(lasts.kind === 'after-leaving'
        ? [duty('keep-staff-secrecy', { kind: 'after', event: 'staff-left-service', within: lasts.within })]
        : []),
      ...(revokeWithin
        ? [duty('revoke-staff-access', { kind: 'after', event: 'staff-left-service', within: revokeWithin })]
        : []),
    ],
  }
}
