import { elapsedMs } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import type { OnSiteTerms } from './terms.ts'

export const review: readonly ReviewRule<OnSiteTerms>[] = [
  {
    code: 'arrive-before-dispatch',
    severity: 'error',
    check: ({ dispatchWithin, arriveWithin }) => {
      const [sent, there] = [dispatchWithin && elapsedMs(dispatchWithin), arriveWithin && elapsedMs(arriveWithin)]
      return sent !== undefined && there !== undefined && there < sent ? [{ path: 'arriveWithin' }] : []
    },
  },
  {
    code: 'no-time',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百一十一条第四项', en: 'Civil Code art. 511(4)' },
    check: ({ dispatchWithin, arriveWithin }) =>
      dispatchWithin === undefined && arriveWithin === undefined ? [{ path: 'arriveWithin' }] : [],
  },
]
