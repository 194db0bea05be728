import { DURATION, NUMERAL } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const HOW_LONG = new RegExp(
  `保密(?:义务|责任|期限?|条款)[^。;,]{0,16}?(?:${DURATION}|长期|永久)|保密(?:义务|责任)[^。;,]{0,8}(?:不因|继续有效|仍然?有效|持续)`,
)
/** Whoever owes secrecy, in whatever words. */
const OWED =
  /(?:应当?|须|需|负有?|承担|予以|严格|遵守|履行|签[订署])[^。;,]{0,14}保密|不得[^。;]{0,24}(?:泄[露漏]|披露|透露|告知|告诉|公开|外[传泄]|散布|提供给|复制|出售|拷贝|下载|拍摄|导出)|(?:仅|只)(?:可|能|限|得)?[^。;,]{0,12}(?:履行|目的|服务)[^。;,]{0,10}使用|(?:保守|严守)[^。;,]{0,12}秘密|(?:属于?|视为|均为)[^。;,]{0,6}保密|[^。;,]{2,20}(?:保密|负有保密义务)(?=[,。;])|商业秘密[^。;,]{0,12}保护/

/** Secrecy lasts five years, and nobody is bound to it. */
const secrecyPresupposed = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, HOW_LONG, binds)
  if (told.length === 0) return []
  const isOwed = saying(analysis, OWED, binds).some(
    ({ sentence: { text } }) =>
      !/附件[一二三四五六七八九十\d]+[:：]/.test(text) && OWED.test(text.replace(HOW_LONG, '')),
  )
  return isOwed ? [] : told.slice(0, 1).map(({ sentence, match }) => atWords(sentence, match))
}

const UNIT = '(?:小时|通|单|件|次|人|席|个|天|日|分钟|会话)'
const AS_IT_IS = new RegExp(
  `(?:不足|低于|少于|未达到?|不满)\\s*(?<low>${NUMERAL})\\s*${UNIT}(?:的|时|者)?,?(?:按实|据实|按实际)[^。;,]{0,10}(?:结算|计费|支付|计算|付费)[^。;]{0,8}[,;][^。;]{0,10}超[过出]\\s*(?<high>${NUMERAL})\\s*${UNIT}`,
)
const BETWEEN = /(?:至|到|[-—~])\s*\d|之间|介于|以上(?:不足|至)/

/** 不足120小时的据实结算，超过180小时的不计: what do the first words change, and what holds between? */
const thresholdIdle = (analysis: Analysis): Offence[] =>
  saying(analysis, AS_IT_IS, binds).flatMap(({ sentence, match }) =>
    match.groups?.['low'] === match.groups?.['high'] || BETWEEN.test(sentence.text)
      ? []
      : [atWords(sentence, match, { low: match.groups?.['low'] ?? '', high: match.groups?.['high'] ?? '' })],
  )

/** 由此产生的损失自行承担, without a word on whose they are. */
const OWN = /(?:由此|因此)(?:产生|造成|引起|导致)的[^。;,]{0,10}自行(?:承担|负责|解决)/
const bearerUnnamed = (analysis: Analysis): Offence[] =>
  saying(analysis, OWN, binds).flatMap(({ sentence, match }) => {
    const named = new RegExp(`由?(?:${analysis.client}|${analysis.provider}|双方|各方|其|责任方|违约方)`)
    const own = `${sentence.text.slice(0, match.index).split(/[;。]/).at(-1) ?? ''}${match[0]}`
    const parties = [analysis.client, analysis.provider].filter((who) => new RegExp(who).test(own))
    return named.test(match[0]) || parties.length === 1 ? [] : [atWords(sentence, match)]
  })

export const PRESUMED_RULES: readonly Rule[] = [
  { code: 'secrecy-presupposed', severity: 'warning', check: secrecyPresupposed },
  { code: 'threshold-idle', severity: 'warning', check: thresholdIdle },
  { code: 'own-bearer-unnamed', severity: 'note', check: bearerUnnamed },
]
