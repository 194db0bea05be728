import type { ReportTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { ReviewRule } from '../../clause.ts'

type Terms = Static<typeof ReportTerms>

/** Late and corrected records take a day or two to come in. */
const DATA_CLOSED_BY = 3

export const review: readonly ReviewRule<Terms>[] = [
  {
    code: 'not-verifiable',
    severity: 'warning',
    check: ({ clientMayVerify }) =>
      clientMayVerify
        ? []
        : [
            {
              path: 'clientMayVerify',
              repair: { op: 'set', path: 'quality/reports.clientMayVerify', value: true },
            },
          ],
  },
  {
    code: 'no-contents',
    severity: 'note',
    check: ({ contents }) => (contents === undefined ? [{ path: 'contents' }] : []),
  },
  {
    code: 'due-day-early',
    severity: 'note',
    check: ({ dueDay }) => (dueDay < DATA_CLOSED_BY ? [{ path: 'dueDay', data: { day: dueDay } }] : []),
  },
]
