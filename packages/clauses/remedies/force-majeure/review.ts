import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { ForceMajeureClauseTerms } from './terms.ts'

/** A careful party can avoid these or insure against them by redundancy. */
const OWN_SPHERE = /网络(?:故障|中断)|系统(?:故障|崩溃|升级)|设备故障|停电|断网|人员(?:流失|短缺)|供应商/

export const review: readonly ReviewRule<ForceMajeureClauseTerms>[] = [
  {
    code: 'own-sphere-event',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第一百八十条第二款', en: 'Civil Code art. 180(2)' },
    check: ({ events }) =>
      (events ?? []).flatMap((event, index) =>
        OWN_SPHERE.test(event) ? [{ path: `events[${index}]`, data: { event } }] : [],
      ),
  },
  {
    code: 'proof-before-notice',
    severity: 'error',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百九十条第一款', en: 'Civil Code art. 590(1)' },
    check: ({ notice, proof }) => (roughHours(proof) < roughHours(notice) ? [{ path: 'proof' }] : []),
  },
  {
    code: 'no-end',
    severity: 'note',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百六十三条第一款第一项', en: 'Civil Code art. 563(1) item 1' },
    check: ({ endAfter }) => (endAfter === undefined ? [{ path: 'endAfter' }] : []),
  },
  {
    code: 'no-events',
    severity: 'note',
    check: ({ events }) => (events === undefined ? [{ path: 'events' }] : []),
  },
]
