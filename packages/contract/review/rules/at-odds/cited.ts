import { allMatches, fold } from '@heqi/clauses'
import { ordinalOf } from '../../../import/structure/ordinals.ts'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const NUMBER = '(?:第(?<chinese>[一二三四五六七八九十\\d]{1,3})条|第?(?<decimal>\\d{1,2}(?:\\.\\d{1,2})+)(?:[条款项]))'
const VALUE = String.raw`(?<value>\d+(?:\.\d+)?)\s*(?<unit>%|‰|个?工作日|日|天|小时|分钟|秒|个月|年|万元|元|次|倍|分)`
const ANY_VALUE = new RegExp(VALUE, 'g')

/** 第5.2条约定的30日期限 */
const CITES_VALUE = new RegExp(`${NUMBER}(?:中|里)?(?:所)?(?:约定|规定|载明|列明|所述|确定)的[^。;,\\d]{0,8}${VALUE}`)

const PERIODS = '(?:每?[日周月]|每?季度?|每?半年|每?年)'
const PAPER = '(?:报告|报表|账单|对账|考核|评分|结算|例会|检查|盘点|评估)'
/** 按第6.3条提交的月度报告 */
const CITES_PERIOD = new RegExp(
  `${NUMBER}[^。;,]{0,8}的(?<period>[日周月季年]|季度|年度|月度)(?:度)?(?<paper>${PAPER})`,
)

/** All that stands in an article and below it. */
const wordsOf = (analysis: Analysis, node: Node): string =>
  [
    fold(node.article.heading.text),
    fold(node.article.body.text),
    ...analysis.childrenOf(node).map((child) => wordsOf(analysis, child)),
  ].join('\n')

function targetOf(analysis: Analysis, groups: Record<string, string | undefined>): Node | undefined {
  const number = groups['decimal'] ?? String(ordinalOf(groups['chinese'] ?? '') ?? '')
  const [target, second] = analysis.articlesAt(number)
  return second === undefined ? target : undefined
}

const alike = (unit: string): string => unit.replace(/^个/, '').replace('天', '日')

/** An article is cited for a figure, and states another one. */
const valuesMiscited = (analysis: Analysis): Offence[] =>
  saying(analysis, CITES_VALUE, binds).flatMap(({ sentence, match }) => {
    const { value = '', unit = '' } = match.groups ?? {}
    const target = targetOf(analysis, match.groups ?? {})
    if (!target || target === sentence.node) return []
    const own = allMatches(ANY_VALUE, wordsOf(analysis, target)).filter(
      ({ groups }) => alike(groups?.['unit'] ?? '') === alike(unit),
    )
    const [other] = own
    return !other || own.some(({ groups }) => groups?.['value'] === value)
      ? []
      : [atWords(sentence, match, { first: other[0], article: target.article.number, second: `${value}${unit}` })]
  })

const SAYS_PERIOD = new RegExp(`(?<![\\d一二三四五六七八九十个])${PERIODS}(?:度)?(?=[^。;,]{0,16}${PAPER})`, 'g')
const periodOf = (words: string): string => /[日周月季年]/.exec(words.replace('半年', '半'))?.[0] ?? words

/** A report is called monthly, and the article that it is due under makes it quarterly. */
const periodsMiscited = (analysis: Analysis): Offence[] =>
  saying(analysis, CITES_PERIOD, binds).flatMap(({ sentence, match }) => {
    const { period = '', paper = '' } = match.groups ?? {}
    const target = targetOf(analysis, match.groups ?? {})
    if (!target || target === sentence.node) return []
    const words = wordsOf(analysis, target)
    const said = words.includes(paper) ? allMatches(SAYS_PERIOD, words).map(([each]) => each) : []
    const [other] = said
    return other === undefined || said.some((each) => periodOf(each) === periodOf(period))
      ? []
      : [
          atWords(sentence, match, {
            first: `${other}${paper}`,
            article: target.article.number,
            second: `${period}${paper}`,
          }),
        ]
  })

/** What another place is said to state, and does not. */
export const miscited = (analysis: Analysis): Offence[] => [...valuesMiscited(analysis), ...periodsMiscited(analysis)]

const OF_THE_CONTRACT = new RegExp(
  `(?:主合同|主协议|正文|本合同|本协议|合同正文)(?:中|里)?(?:另|已|前)?(?:有)?(?:约定|规定|载明)的[^。;,\\d]{0,6}${VALUE}`,
)

/** 主合同另有约定的48小时, of which the contract says nothing anywhere. */
export const valueNowhere = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_THE_CONTRACT, binds).flatMap(({ sentence, match }) => {
    const { value = '', unit = '' } = match.groups ?? {}
    const isThere = analysis
      .statementsFor(ANY_VALUE)
      .some(
        (other) =>
          other !== sentence &&
          allMatches(ANY_VALUE, other.text).some(
            ({ groups }) => groups?.['value'] === value && alike(groups['unit'] ?? '') === alike(unit),
          ),
      )
    return isThere ? [] : [atWords(sentence, match, { reference: match[0] })]
  })
