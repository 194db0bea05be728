import { type Analysis, saying, topOf } from '../analysis.ts'
import { meet, type Offence } from '../rule.ts'
import { disagreements, type Figure } from './figures.ts'
import { includedAndPriced } from './included-and-priced.ts'
import { measuresAtOdds } from './measures-at-odds.ts'
import { isOtherPrice, pricesOfItems } from './prices-of-items.ts'
import { targetsOfMetrics } from './targets-of-metrics.ts'

const ORDER = /订单|工作说明书|SOW|任务[单书]|派工单/i
const BY_ORDER =
  /(?<what>价格|单价|费用|服务水平|指标)[^。;,]{0,12}以(?:[^。;,]{0,8})(?:订单|工作说明书|SOW|任务[单书])[^。;,]{0,8}为准/i
const CEILING = /封顶|不得?高于|不得?超过|最高限?价|上限/

/** What an order may state otherwise than the articles, because these say so. */
function leftToOrders(analysis: Analysis, what: RegExp): (figure: Figure) => boolean {
  const left = saying(analysis, BY_ORDER).some(({ sentence }) => what.test(sentence.text))
  const isCapped =
    left && saying(analysis, CEILING).some(({ sentence }) => ORDER.test(sentence.text) && what.test(sentence.text))
  return ({ sentence: { node } }) => left && !isCapped && ORDER.test(topOf(node).article.heading.text)
}

/** Prices and targets that a contract states twice and otherwise. */
export function figuresAtOdds(analysis: Analysis): Offence[] {
  const isPriceOfOrder = leftToOrders(analysis, /价|费/)
  const isTargetOfOrder = leftToOrders(analysis, /服务水平|指标/)
  const figures = [
    ...disagreements(
      pricesOfItems(analysis).filter((figure) => !isPriceOfOrder(figure)),
      isOtherPrice,
    ),
    ...includedAndPriced(analysis),
    ...disagreements(targetsOfMetrics(analysis).filter((figure) => !isTargetOfOrder(figure))),
  ]
  return [...figures, ...measuresAtOdds(analysis).filter((each) => !figures.some((other) => meet(each, other)))]
}
