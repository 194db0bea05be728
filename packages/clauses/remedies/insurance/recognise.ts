import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

const KINDS = [
  ['professional', '职业责任(?:保)?险|执业责任(?:保)?险|专业责任(?:保)?险'],
  ['employer', '雇主责任(?:保)?险|用工责任(?:保)?险'],
  ['cyber', '网络安全(?:责任)?(?:保)?险|数据安全(?:责任)?(?:保)?险|信息安全(?:责任)?(?:保)?险'],
  ['public', '公众责任(?:保)?险'],
  ['property', '财产(?:一切)?(?:保)?险(?!股份|有限|集团|公司)'],
  ['accident', '(?:人身)?意外(?:伤害)?(?:保)?险'],
] as const
const INSURANCE = KINDS.map(([, words]) => words).join('|')

export const sight: Sight = {
  headings: [cue`^(?:商业)?保险(?:条款|要求|义务|安排|责任)?$|(?:责任险|责任保险)$`],
  sentences: [
    cue`(?:投保|购买|办理|缴纳|参加|持有|维持|具备)[^。;]{0,30}(?:${INSURANCE})`,
    cue`(?:${INSURANCE})[^。;]{0,30}(?:保额|保险金额|限额|投保|购买|赔偿限额)`,
    cue`(?:保额|保险金额|投保金额)[^。;]{0,10}{amount}`,
  ],
  not: [cue`第三方|因(?:未)?(?:缴纳|购买)社会|附件|报销`],
  slots: [
    slot('proofWithin', 'within', cue`保单|保险单|投保证明|保险凭证|凭证`),
    slot('changeNotice', 'ahead', cue`通知|告知`),
  ],
  read: ({ all, first, put, set }) => {
    const named = KINDS.map(([kind, words]) => ({ kind, words, match: all(cue`${words}`).find(isInSentence) }))
      .filter(({ match }) => match !== undefined)
      .toSorted((a, b) => (a.match?.span.start ?? 0) - (b.match?.span.start ?? 0))
    for (const [index, { kind, words, match }] of named.entries()) {
      set(`policies[${index}].kind`, kind, match)
      const each = first(cue`(?:${words})[^。;]{0,24}?(?:每次|每人|单次|每起|每名|每例)[^。;\d]{0,16}{each:amount}`)
      put(`policies[${index}].perEventYuan`, each, 'each')
      const sum = first(
        cue`(?:${words})(?:(?!${INSURANCE}|每次|每人|单次|每起|每名|每例)[^。;]){0,24}?{sum:amount}|{also:amount}(?:以上)?的(?:(?!${INSURANCE})[^。;,]){0,10}(?:${words})`,
      )
      for (const name of ['sum', 'also']) put(`policies[${index}].amountYuan`, sum, name)
      const apart = first(cue`(?:保额|保险金额|投保金额|累计(?:赔偿)?限额)[^。;\d]{0,10}{apart:amount}`)
      if (index === 0) put('policies[0].amountYuan', apart, 'apart')
    }
  },
}

const isInSentence = ({ passage }: Match): boolean => !passage.isHeading
