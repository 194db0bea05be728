import type { ReviewRule } from '../../clause.ts'
import type { ThirdPartyDutiesTerms } from './terms.ts'

const isParty = (who: string): boolean => who === 'client' || who === 'provider'

export const review: readonly ReviewRule<ThirdPartyDutiesTerms>[] = [
  {
    code: 'no-reports',
    severity: 'note',
    check: ({ report }) => (report === undefined ? [{ path: 'report' }] : []),
  },
  {
    code: 'no-acceptance',
    severity: 'note',
    check: ({ acceptWithin }) => (acceptWithin === undefined ? [{ path: 'acceptWithin' }] : []),
  },
  {
    code: 'payer-does-not-supervise',
    severity: 'note',
    check: ({ supervisor, fees }) =>
      isParty(supervisor) && isParty(fees) && supervisor !== fees
        ? [
            {
              path: 'supervisor',
              repair: { op: 'set', path: 'third-party/duties.supervisor', value: fees },
            },
          ]
        : [],
  },
]
