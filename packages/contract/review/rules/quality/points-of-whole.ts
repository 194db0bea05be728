import type { Analysis } from '../../analysis.ts'
import { type Itemised, itemisedIn, type Measure, placeOf, stretchOf } from '../../reading/itemised.ts'
import type { Offence } from '../../rule.ts'

const POINTS: Measure = {
  unit: '分(?![钟之期别为成组部析包项公店])',
  whole: /满分|总分|总计|合计|共计?|\d\s*分制/,
  implied: [/百分制|百分计|百分考核|[一1]00分制/, 100],
  noPart:
    /[扣加奖减补罚低超每线优良差级达]|以[上下]|不足|附加|额外|另|标准|阈|得分|合格|及格|基准|均分|最低|最高|退出|起评|起奖/,
}
const OF_A_WHOLE =
  /百分制|百分计|百分考核|(?:满分|总分|总计|合计|共计?)[^。;,\d]{0,6}[\d一二三四五六七八九百]{2,4}\s*分|\d{2,3}\s*分制/
/** Fewer are parts only where they are announced as such. */
const FEWEST = 3
/** Less or more than that are no parts of the whole. */
const [LEAST, MOST] = [0.6, 1.6]
const OPEN = /其余|其他(?:项|指标)?(?:另|按|由)|另行|若干|等(?=[。;,]|$)/

const isOdd = ({ whole, parts, sum, isAll, isSome }: Itemised): boolean =>
  sum !== whole.value &&
  sum >= whole.value * LEAST &&
  sum <= whole.value * MOST &&
  (isAll || isSome || parts.length >= FEWEST)

/** The points of the parts against those of the whole: 满分100分,其中开场10分,答复95分. */
export function pointsOfWhole(analysis: Analysis): Offence[] {
  const nodes = new Set(
    analysis
      .statementsFor(OF_A_WHOLE)
      .flatMap(({ node, text }) => (node.part !== 'preamble' && OF_A_WHOLE.test(text) ? [node] : [])),
  )
  return [...nodes].flatMap((node) => {
    const stretch = [node, ...analysis.childrenOf(node)].flatMap((each) => stretchOf(analysis, each))
    const lists = itemisedIn(stretch, POINTS)
    return lists.flatMap((list) => {
      const { parts, sum } = list
      const isOpen = parts.some(({ sentence }) => OPEN.test(sentence.text))
      if (!isOdd(list) || isOpen) return []
      return [{ article: node.article.number, ...placeOf(list), data: { sum: String(sum) } }]
    })
  })
}
