import type { ReviewRule } from '../../clause.ts'
import { roughHours } from '../../shared/rough-hours.ts'
import type { DataProtectionTerms } from './terms.ts'

const SLOWEST_NOTICE_HOURS = roughHours({ value: 3, unit: 'day' })
const PIPL_51 = {
  'zh-CN': '《中华人民共和国个人信息保护法》第五十一条',
  en: 'Personal Information Protection Law art. 51',
}

export const review: readonly ReviewRule<DataProtectionTerms>[] = [
  {
    code: 'notice-too-slow',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第五十七条',
      en: 'Personal Information Protection Law art. 57',
    },
    check: ({ incidentNotice }) =>
      roughHours(incidentNotice) > SLOWEST_NOTICE_HOURS ? [{ path: 'incidentNotice' }] : [],
  },
  {
    code: 'sensitive-not-said',
    severity: 'note',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第二十八条、第二十九条',
      en: 'Personal Information Protection Law arts. 28, 29',
    },
    check: ({ sensitive }) => (sensitive === undefined ? [{ path: 'sensitive' }] : []),
  },
  {
    code: 'sensitive-weak-measures',
    severity: 'warning',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第二十八条',
      en: 'Personal Information Protection Law art. 28',
    },
    check: ({ sensitive, measures }) =>
      sensitive === 'included' &&
      !(['encryption', 'masking', 'access-log'] as const).every((each) => measures.includes(each))
        ? [{ path: 'measures' }]
        : [],
  },
  {
    code: 'no-access-control',
    severity: 'warning',
    legalBasis: PIPL_51,
    check: ({ measures }) => (measures.includes('access-control') ? [] : [{ path: 'measures' }]),
  },
  {
    code: 'no-retention',
    severity: 'note',
    legalBasis: {
      'zh-CN': '《中华人民共和国个人信息保护法》第十九条',
      en: 'Personal Information Protection Law art. 19',
    },
    check: ({ retention }) => (retention === undefined ? [{ path: 'retention' }] : []),
  },
]
