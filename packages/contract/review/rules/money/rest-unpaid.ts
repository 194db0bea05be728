import { SHARE } from '@heqi/clauses'
import { compare } from '@heqi/vocabulary'
import { type Analysis, homeOf, saying } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { percentText, sharesIn, sumOf, WHOLE } from '../../reading/percentages.ts'
import { atWords, type Offence } from '../../rule.ts'

/** 次月20日前支付上月服务费的70%，季度考核后支付20%: one fee in two steps. */
const IN_TWO_STEPS = new RegExp(
  `(?:[上当该每本]月|月度)的?(?:服务|外包)?费(?:用)?的?\\s*(?:${SHARE})[^。;%]{0,6}[,;][^。;%]{0,26}(?:支付|付清|结清|付)[^。;%\\d]{0,8}(?:${SHARE})`,
)
/** What becomes of the rest, or why it is not owed. */
const REST = /余款|剩余|其余|尾款|余下|保证金|质保|质量金|预留|留存|扣[减除]|挂钩|浮动|绩效/

/** Seventy and twenty per cent: the last ten fall due on no day. */
export const restUnpaid = (analysis: Analysis): Offence[] =>
  saying(analysis, IN_TWO_STEPS, inArticles).flatMap(({ sentence, match }) => {
    const shares = sharesIn(match[0])
    const sum = sumOf(shares)
    const around = analysis.sentencesIn(sentence.node).map(({ text }) => text)
    return shares.length === 2 && compare(sum, WHOLE) < 0 && !REST.test(around.join(''))
      ? [atWords(sentence, match, { sum: percentText(sum), count: shares.length })]
      : []
  })

/** 支付当月服务费的80%, 支付该季度服务费的15%, 支付该年度服务费的10%: the fee of each period, by parts. */
export const OF_PERIOD = new RegExp(
  `支付[^。;,]{0,4}[当该上本]个?(?<period>月|季|年)度?的?(?:服务|外包)?费(?:用)?的?\\s*(?:${SHARE})`,
)
const PERIODS = 3

/** One list pays the fee by the month, the quarter and the year, and together not the whole of it. */
export const partsByPeriod = (analysis: Analysis): Offence[] =>
  [...Map.groupBy(saying(analysis, OF_PERIOD, inArticles), ({ sentence }) => homeOf(sentence)).values()].flatMap(
    (parts) => {
      const [first, ...others] = parts
      const shares = parts.flatMap(({ match }) => sharesIn(match[0]))
      const periods = new Set(parts.map(({ match }) => match.groups?.['period']))
      const isList = first !== undefined && periods.size === PERIODS && others.length === PERIODS - 1
      return isList && compare(sumOf(shares), WHOLE) !== 0
        ? [atWords(first.sentence, first.match, { sum: percentText(sumOf(shares)), count: shares.length })]
        : []
    },
  )
