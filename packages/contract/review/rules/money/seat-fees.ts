import { AMOUNT, NUMERAL, parseNumeral } from '@heqi/clauses'
import { compare, type Fraction, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { amount, statedTotals } from '../../reading/amounts.ts'
import { monthsOfTerm } from '../../reading/length-of-term.ts'
import { partAround } from '../../reading/part-around.ts'
import { inBodyOrAnnexes } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const WHOM = '(?:客服(?:人员|代表|专员)?|坐席(?:人员|代表)?|座席(?:人员|代表)?|席位|人员|话务员|人|席)'
const EACH = new RegExp(
  `每(?:(?:个|名|席|位)${WHOM}?|${WHOM})(?:每月|月|月度)(?:服务费|费用|单价)?[^。;,\\d]{0,8}?(?<sum>${AMOUNT})|(?:坐席|座席|人员|席位|每席|每人)(?:服务)?(?:月)?单价[^。;,\\d]{0,8}?(?<price>${AMOUNT})|(?<slashed>${AMOUNT})\\s*\\/\\s*(?:月\\s*\\/\\s*)?(?:席|人|名|座席|坐席)(?:\\s*\\/\\s*月)?`,
)
/** Prices of a day or an hour, and what one costs besides. */
const NO_MONTH = /每[天日]|小时|\/\s*[天日]|培训|奖|罚|扣|补贴|上浮|加收|加班|违约|超出|减少|缺/
const SEATS = new RegExp(
  `(?:配置|配备|派驻|派出|安排|提供|投入|设置|设立|开设|组建|共需?|需|采购)[^。;,\\d]{0,8}?(?<count>${NUMERAL})\\s*(?:个|名|席|位)?(?:专职|全职|专属|人工|在线|热线)?${WHOM}(?![次天月日])|(?:坐席|座席|席位|客服(?:人员)?|人员)(?:数量?|人数|总数)?(?:为|共|合计|:)?\\s*(?<also>${NUMERAL})\\s*(?:个|名|席|人|位)(?![次天月日])`,
)
/** 以18个月满员计 beside a total. */
const MONTHS_COUNTED = new RegExp(`(?:以|按|共|分)\\s*(?<months>${NUMERAL})个月(?![内后前])`)
const SEASONS = /旺季|淡季|高峰|大促/
/** Not all seats of all months. */
const SOME_SEATS =
  /其中|每班|各班|[早中晚夜白]班|班长|组长|主管|经理|质检|培训师|不少于|至少|以上|以内|不超过|最[多少]|增|减|旺季|高峰|大促|备用|储备|后备|临时|兼职|缺|每[增减少]/
const MONTH = new RegExp(
  `(?:每月|月度?)(?:的)?(?:固定|基础)?(?:服务|外包|坐席|座席|人员)?费(?:用)?(?:总[计额]|合计|共计|总计|共)?(?:为|:)?(?:人民币)?\\s*(?<sum>${AMOUNT})|(?:每月|月)(?:合计|共计|总计|总额|小计)[^。;,\\d]{0,6}(?<also>${AMOUNT})|包干[^。;\\d]{0,6}每月(?<price>${AMOUNT})`,
)
/** The fee has other parts than the seats, or the price changes. */
const MORE_THAN_SEATS =
  /班长|组长|主管|经理|质检|管理费|绩效|浮动|提成|佣金|平台费|系统(?:使用|服务)?费|开通费|一次性|另[行外]?[计收付加]|加收|加班|折|优惠|减免|免费|阶梯|超出|第[二三]年|上浮|递增|试用|试运行|不含税|税率/

type Figure = { readonly each: Saying; readonly value: Fraction }

/** The only value that the contract states for it; several values are of several things. */
function only(found: readonly Figure[]): Figure | undefined {
  const [first, ...others] = found
  return first && others.every(({ value }) => compare(value, first.value) === 0) ? first : undefined
}

const money = (analysis: Analysis, pattern: RegExp, not: RegExp): Figure[] =>
  saying(analysis, pattern, inBodyOrAnnexes).flatMap((each) => {
    const { sum, price, slashed, also } = each.match.groups ?? {}
    const value = not.test(partAround(each.sentence.text, each.match))
      ? undefined
      : amount(sum ?? price ?? slashed ?? also ?? '')
    return value === undefined ? [] : [{ each, value: fractionOf(value) }]
  })

const seatsIn = (analysis: Analysis): Figure[] =>
  saying(analysis, SEATS, inBodyOrAnnexes).flatMap((each) => {
    const count = parseNumeral(each.match.groups?.['count'] ?? each.match.groups?.['also'] ?? '')
    const until = each.sentence.text.slice(0, each.match.index + each.match[0].length)
    return count === undefined || count < 2 || SOME_SEATS.test(until) || SEASONS.test(each.sentence.text)
      ? []
      : [{ each, value: fraction(BigInt(Math.round(count))) }]
  })

const hasMore = (analysis: Analysis): boolean =>
  saying(analysis, new RegExp(AMOUNT), inBodyOrAnnexes).some(
    ({ sentence: { text, node } }) =>
      MORE_THAN_SEATS.test(text) && /费|价|元/.test(text) && !/违约|罚|保证金/.test(text + node.article.heading.text),
  )

/** A sum of another size is the price of something else. */
const TWICE = fraction(2n)

const plain = (value: Fraction): string => toDecimal(value, 0, 'half-up')

const differ = (price: Figure, count: string, factor: Fraction, sum: Figure): Offence[] => {
  const product = multiply(price.value, factor)
  const { sentence, match } = sum.each
  const isFar = compare(product, multiply(sum.value, TWICE)) > 0 || compare(multiply(product, TWICE), sum.value) < 0
  return isFar || compare(product, sum.value) === 0
    ? []
    : [atWords(sentence, match, { price: plain(price.value), count, sum: plain(sum.value), product: plain(product) })]
}

/** A price for one, a number of them, and what they make in a month or over the term: wherever the contract states each. */
export function seatsDiffer(analysis: Analysis): Offence[] {
  const price = only(money(analysis, EACH, NO_MONTH))
  const seats = price && only(seatsIn(analysis))
  if (!price || !seats || hasMore(analysis)) return []
  const month = only(money(analysis, MONTH, /每[人名席个通单件]|\/|扣|违约|罚|不超过|上限|约|保底|最低/))
  if (month) return differ(price, plain(seats.value), seats.value, month)
  const total = only(
    statedTotals(analysis)
      .filter(
        ({ sentence: { node, text } }) =>
          inBodyOrAnnexes(node) && !/约|预[估计]|暂定|不超过|上限|实际|保证金|违约/.test(text),
      )
      .map(({ sentence, match, total: sum }) => ({ each: { sentence, match }, value: fractionOf(sum) })),
  )
  const counted = MONTHS_COUNTED.exec(total?.each.sentence.text ?? '')?.groups?.['months']
  const months = parseNumeral(counted ?? '') ?? monthsOfTerm(analysis)
  if (!total || months === undefined) return []
  const factor = multiply(seats.value, fraction(BigInt(months)))
  return differ(price, `${plain(seats.value)} × ${months}`, factor, total)
}
