import { AMOUNT, NUMERAL, parseNumeral } from '@heqi/clauses'
import { compare, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import type { Analysis } from '../analysis.ts'
import { atMatch, atWords, type Offence, type Rule } from '../rule.ts'
import { amount } from './amounts.ts'

const MONTHLY =
  /元\s*[/／每]\s*(?:人)?月|每月[^。；;\n]{0,20}元|每[通单件条次][^。；;\n]{0,12}元|元\s*[/／每]\s*[通单件条次]|月(?:度)?(?:基础|固定|基本)?(?:服务)?费(?:用)?[^。；;\n]{0,8}(?:为|[:：]|\d)|[/／]月|月结算单价|十二分之一|[/／除以]12|每名[^。；;\n]{0,12}元|单价/
const TOTAL = /(?:总金额|总价款?|总额|合同价款|合计)(?:为|[:：])|(?<!月)服务费用为人民币[^。；;\n]{0,30}元(?!\s*[/／])/

/** A penalty as a share of the contract's total, where only monthly fees are stated. */
function totalUndefined({ search, text }: Analysis): Offence[] {
  if (!MONTHLY.test(text) || TOTAL.test(text)) return []
  return search(/合同总(?:金额|价款?|额|价)/g)
    .slice(0, 1)
    .map((match) => atMatch(match))
}

/** "The month's fee" paid month by month, where no monthly fee can be found or derived. */
function monthlyUndefined({ search, text }: Analysis): Offence[] {
  if (MONTHLY.test(text)) return []
  return search(/当月(?:的)?服务费用?/g, ({ part }) => part === 'body')
    .slice(0, 1)
    .map((match) => atMatch(match))
}

/** `4500元/人/月，共3人，合计每月13500元`: a price for one, how many, and what they make together. */
const PRODUCT = new RegExp(
  `(?:每(?:个|名|位)?(?:人|席|坐席|座席|客服|人员)(?:每月)?[^。;,\\d]{0,6}(?<price>${AMOUNT})|(?<slashed>${AMOUNT})\\s*\\/\\s*(?:月\\s*\\/\\s*)?(?:人|席|名|坐席|座席)(?:\\s*\\/\\s*月)?)[^。;\\d]{0,10}(?<count>${NUMERAL})\\s*(?:人|名|席|个(?:坐席|座席|人))[^。;\\d]{0,10}?(?:合计|共计|总计|每月(?:服务)?费(?:用)?(?:为|共)?)[^。;,\\d]{0,8}(?<sum>${AMOUNT})`,
)

/** So many at so much make another sum than the one that is stated. */
const productDiffers = ({ sentences }: Analysis): Offence[] =>
  sentences.flatMap((sentence) => {
    const match = PRODUCT.exec(sentence.text)
    const price = amount(match?.groups?.['price'] ?? match?.groups?.['slashed'] ?? '')
    const sum = amount(match?.groups?.['sum'] ?? '')
    const count = parseNumeral(match?.groups?.['count'] ?? '')
    if (!match || price === undefined || sum === undefined || count === undefined) return []
    const product = multiply(fractionOf(price), fraction(BigInt(count)))
    if (compare(product, fractionOf(sum)) === 0) return []
    return [atWords(sentence, match, { price, count, sum, product: toDecimal(product, 0, 'half-up') })]
  })

export const BASE_RULES: readonly Rule[] = [
  { code: 'total-undefined', severity: 'warning', check: totalUndefined },
  { code: 'monthly-fee-undefined', severity: 'warning', check: monthlyUndefined },
  { code: 'product-differs', severity: 'error', check: productDiffers },
]
