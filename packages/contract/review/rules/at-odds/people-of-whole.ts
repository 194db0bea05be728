import type { Analysis } from '../../analysis.ts'
import { type Itemised, itemisedIn, type Measure, placeOf, stretchOf } from '../../reading/itemised.ts'
import { binds } from '../../reading/parts.ts'
import { doubtful, type Offence } from '../../rule.ts'

const UNIT = '(?:名|人|位|个?[坐座]席|席位?|个|岗)(?:[坐座]席|客服|人员)?(?![次工天月日]|\\s*\\/)'
const PEOPLE: Measure = {
  unit: UNIT,
  whole: /总|合计|共|编制|全员|定员/,
  noPart:
    /不少于|至少|不超过|最[多少]|以[上下]|不低于|约|每|月|年|(?<!节假)日(?!班)|天|女|男|语|党员|证|学历|本科|大专|经验|各种|熟|兼|轮|班次|元|超|增|减|费/,
}
const COUNTED = new RegExp(
  `(?:总|合计|共|编制|定员|其中|:|\\(|由|分别|包括)[^。;]{0,40}(?:名|人|位|席|个|岗)|(?:名|人|位|席)[^。;,]{0,8}\\(`,
)
/** What some of all are, or people who work in several posts. */
const OPEN = /不少于|至少|以上|其余|剩余|机动|轮|兼|共用|交替|错峰|备用|最多|不超过|左右|若干/
export const A_POST =
  /(?:长|管|检|客服|[坐座专]席|话务员?|经理|专员|培训师?|师|员|负责人|质控|排班|运维|支持|助理|班)$|(?:热线|电话|呼入|外呼|在线|文字|投诉|工单|邮件|回访|售前|售后|咨询|报修)(?:处理|受理|服务|接待)?(?:组|岗)?$/
/** Behind the last part may stand that the rest comes later. */
const A_FEW_WORDS = 6
/** What nearly makes the whole is meant to make it. */
const NEARLY = 0.8

function isOdd({ whole, parts, sum, isSome, isAll }: Itemised): boolean {
  const isNearly = sum >= NEARLY * whole.value && sum <= whole.value / NEARLY
  const arePosts = parts.every(({ name }) => A_POST.test(name))
  return sum !== whole.value && isNearly && (isAll ? true : isSome ? arePosts || sum > whole.value : arePosts)
}

/** 其中热线8名、邮件6名、守听3名: so many kinds, and nearly all, are meant to be all. */
const FEWEST_KINDS = 3
const NEARLY_ALL = 0.85
const mayBeAll = ({ whole, parts, sum, isSome }: Itemised): boolean =>
  isSome && parts.length >= FEWEST_KINDS && sum < whole.value && sum >= NEARLY_ALL * whole.value

/** Posts, shifts and kinds of seats against the number that they are said to make, which stands before or behind them. */
export const peopleOfWhole = (analysis: Analysis): Offence[] => {
  const nodes = new Set(
    analysis.statementsFor(COUNTED).flatMap(({ node, text }) => (binds(node) && COUNTED.test(text) ? [node] : [])),
  )
  return [...nodes].flatMap((node) =>
    itemisedIn(stretchOf(analysis, node), PEOPLE).flatMap((list) => {
      const { whole, parts, sum } = list
      if (!isOdd(list) && !mayBeAll(list)) return []
      const [from, to] = [Math.min(whole.from, parts[0]?.from ?? 0), Math.max(whole.to, parts.at(-1)?.to ?? 0)]
      const isOpen = OPEN.test(whole.sentence.text.slice(from, to + A_FEW_WORDS))
      const offence = { article: node.article.number, ...placeOf(list), data: { total: whole.value, sum } }
      return isOpen ? [] : [isOdd(list) ? offence : doubtful(offence)]
    }),
  )
}
