import { allMatches } from '@heqi/clauses'
import { type Analysis, type Sentence, saying, topOf } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import { atSentence, type Offence } from '../rule.ts'
import { type Figure, isLike } from './figures.ts'
import { kindsIn, nameBefore, pricesOfItems, subjectOf } from './prices-of-items.ts'

const ALL = '(?:均|都|全部|已)*'
const IN_FEE = '(?:服务费|管理费|单价|价格|费用|总价|报价|坐席费|月费)'
/** 驻场主管…，费用含在管理费中; 班长不另计费; 平台免费提供. */
const INCLUDED = new RegExp(
  `(?:费用?)?,?${ALL}(?:包?含|包括|计入?)在?(?:上述|前款|本合同|每月)?[^。;,]{0,6}${IN_FEE}(?:之?[中内]|里)|(?:费用?)?,?${ALL}不(?:再|另)(?:行|外)?(?:计费|收费|收取(?:费用)?|计价|计取)|,?${ALL}免费(?:提供|配备|使用)?(?=[。;,]|$)`,
  'g',
)
/** 单价已包含工资、招聘培训、呼叫平台费和税金: a list of what the price covers. */
const COVERS = new RegExp(
  `${IN_FEE}[^。;,:]{0,6}(?:已|均)?(?:包含|包括|含有?(?!税))(?:了|下列|以下)?:?(?<list>[^。;]{4,80})`,
)

type Named = { readonly sentence: Sentence; readonly from: number; readonly to: number; readonly name: string }

const LONGEST_NAME = 12

/** What an article says to be in the fee, by name. */
const included = oncePerAnalysis((analysis: Analysis): readonly Named[] => {
  const single = saying(analysis, new RegExp(INCLUDED.source), binds).flatMap(({ sentence }) =>
    allMatches(INCLUDED, sentence.text).flatMap((match) => {
      const { name, from } = nameBefore(sentence.text, match.index)
      const to = match.index + match[0].length
      return name
        .replace(/(?:按|每|由).*$/, '')
        .split(/[、和及与]/)
        .map((each) => ({ sentence, from, to, name: each }))
    }),
  )
  const lists = saying(analysis, COVERS, binds).flatMap(({ sentence, match }) =>
    (match.groups?.['list'] ?? '').split(/[、,和及与]/).map((name) => {
      const to = sentence.text.indexOf(name, match.index) + name.length
      return { sentence, from: match.index, to, name }
    }),
  )
  return [...single, ...lists].filter(({ name }) => name.trim().length >= 2 && name.length <= LONGEST_NAME)
})

const ROLE = /主管|组长|班长|质检|培训师|经理|督导/

/** A leader is a leader, whatever stands before; of other things the name must be the same. */
const isSameThing = (name: string, price: Figure): boolean => {
  const role = ROLE.exec(name)?.[0]
  return role === undefined ? isLike(subjectOf(name), price.subject) : price.subject.includes(role)
}

const SHORTEST_NAME = 2

/** What an article includes in the fee and another place charges for. */
export function includedAndPriced(analysis: Analysis): Offence[] {
  const prices = pricesOfItems(analysis).filter(({ value }) => Number(value) > 0)
  if (prices.length === 0) return []
  const told = new Set<Figure>()
  return included(analysis).flatMap((item) => {
    if (subjectOf(item.name).length < SHORTEST_NAME) return []
    const kinds = kindsIn(item.name)
    const price = prices.find(
      (each) =>
        each.sentence !== item.sentence &&
        each.kind.split(' ').slice(1).join(' ') === kinds &&
        isSameThing(item.name, each) &&
        (topOf(each.sentence.node) !== topOf(item.sentence.node) || item.sentence.text.includes('、')),
    )
    if (!price || told.has(price)) return []
    told.add(price)
    return [
      atSentence(price.sentence, price.from, price.to, {
        first: item.sentence.text.slice(item.from, item.to).trim(),
        article: item.sentence.node.article.number,
        second: price.sentence.text.slice(price.from, price.to).trim(),
      }),
    ]
  })
}
