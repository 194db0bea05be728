import type { ReviewRule } from '../../clause.ts'
import type { SurvivalTerms } from './terms.ts'

export const review: readonly ReviewRule<SurvivalTerms>[] = [
  {
    code: 'matter-twice',
    severity: 'error',
    check: ({ matters }) =>
      matters.flatMap(({ matter }, index) =>
        matters.findIndex((other) => other.matter === matter) < index ? [{ path: `matters[${index}].matter` }] : [],
      ),
  },
  {
    code: 'disputes-limited',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百零七条', en: 'Civil Code art. 507' },
    check: ({ matters }) =>
      matters.flatMap(({ matter, lasts }, index) =>
        matter === 'disputes' && lasts.kind === 'within'
          ? [
              {
                path: `matters[${index}].lasts`,
                repair: {
                  op: 'set',
                  path: `change/survival.matters[${index}].lasts`,
                  value: { kind: 'indefinite' },
                } as const,
              },
            ]
          : [],
      ),
  },
  {
    code: 'confidentiality-missing',
    severity: 'warning',
    legalBasis: { 'zh-CN': '《中华人民共和国民法典》第五百五十八条', en: 'Civil Code art. 558' },
    check: ({ matters }) => (matters.some(({ matter }) => matter === 'confidentiality') ? [] : [{ path: 'matters' }]),
  },
]
