import { AMOUNT, fold, NUMERAL, parseNumeral } from '@heqi/clauses'
import { add, compare, type Fraction, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { amount, statedTotals } from '../../reading/amounts.ts'
import { inBody } from '../../reading/parts.ts'
import { ROW, rowsBelow } from '../../reading/table-rows.ts'
import { atMatch, atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { sumsDiffer } from './instalments.ts'
import { seatsDiffer } from './seat-fees.ts'

const MONTHLY =
  /元\s*[/／每]\s*(?:人)?月|每月[^。；;\n]{0,20}元|每[通单件条次][^。；;\n]{0,12}元|元\s*[/／每]\s*[通单件条次]|月(?:度)?(?:基础|固定|基本)?(?:服务)?费(?:用)?[^。；;\n]{0,8}(?:为|[:：]|\d)|[/／]月|月结算单价|十二分之一|[/／除以]12|每名[^。；;\n]{0,12}元|单价|按[^。；;，,\n]{0,12}(?:量|数|出勤|人天|人次|成交额|销售额)[^。；;，,\n]{0,8}(?:计费|计提|结算|计算|计收)/
const TOTAL =
  /(?:总金额|总价款?|总额|合同价款|合计)(?:金额|价款)?[(（]?(?:小写)?[)）]?\s*(?:为|[:：])(?!\s*[_＿])|(?<!月)服务费用为人民币[^。；;\n]{0,30}元(?!\s*[/／])/

/** 合同金额的10%: a share of a price, and where that price is stated. */
const SHARE_OF_PRICE = /(?:合同|协议)(?:金额|价款|价格|标的额)的?\s*\d{1,3}(?:\.\d+)?\s*[%％]/g
const PRICE =
  /(?:合同|协议)(?:金额|价款|价格|标的额)[^。；;，,\n的]{0,12}?(?:[¥￥]|\d[\d,.]*\s*万?元|[零壹贰叁肆伍陆柒捌玖拾佰仟万]+元)|(?:合同|协议)(?:金额|价款|价格|标的额)[^。；;，,\n]{0,6}(?:是?指|即)/

/** 合计（小写）90,000元 below a table, 合同价款 as the heading of its sum. */
const isPriceStated = (analysis: Analysis): boolean =>
  statedTotals(analysis).some(({ match }) => !/每月|每人|月费|保证金|违约/.test(match[0])) ||
  analysis.nodes.some(
    ({ article: { heading, body } }) =>
      /(?:合同|服务)(?:总价|总额|价款|价格|金额)$/.test(heading.text) &&
      new RegExp(AMOUNT).test(fold(body.text.slice(0, 24))),
  )

/** A penalty as a share of the contract's total, where only monthly fees are stated. */
function totalUndefined(analysis: Analysis): Offence[] {
  const { search, text } = analysis
  const [share] = [...search(/合同总(?:金额|价款?|额|价)/g), ...search(SHARE_OF_PRICE, inBody)]
  return share && MONTHLY.test(text) && !TOTAL.test(text) && !PRICE.test(text) && !isPriceStated(analysis)
    ? [atMatch(share)]
    : []
}

/** "The month's fee" paid month by month, where no monthly fee can be found or derived. */
function monthlyUndefined({ search, text }: Analysis): Offence[] {
  const [fee] = search(/当月(?:的)?服务费用?/g, inBody)
  return fee && !MONTHLY.test(text) ? [atMatch(fee)] : []
}

/** 月服务费的5%, 年度服务费30%: a share of the fee of a month or of a year. */
const SHARE_OF_MONTH =
  /(?:当月|该月|每月|本月|月度?)(?:的)?(?:基础|固定|基本)?服务费用?(?:总额)?的?\s*\d{1,3}(?:\.\d+)?\s*[%％]/g
const SHARE_OF_YEAR =
  /(?:全年|年度?|一年)(?:的)?(?:基础|固定|基本)?服务费用?(?:总额|总价)?的?\s*\d{1,3}(?:\.\d+)?\s*[%％]/g
/** The price of a whole contract, paid in parts that are no months. */
const IN_PARTS = /第[一二三]期|首[期付]款?|尾款|余款|预付款?|一次性(?:支付|付清)/
const BY_YEAR =
  /年(?:度)?(?:服务)?(?:费|总额|总价)[^。；;\n]{0,10}(?:为|[:：]|共|计|\d[\d,.]*\s*万?元)|元\s*[/／]\s*年|每年[^。；;\n]{0,16}元|年度?服务费用?[^。；;\n]{0,4}(?:是?指|即|按)/

/** A share of the fee of a month, where the whole is paid in parts. */
const shareOfMonth = ({ search, text }: Analysis): Offence[] => {
  const [share] = search(SHARE_OF_MONTH, inBody)
  return share &&
    IN_PARTS.test(text) &&
    !MONTHLY.test(text.replace(SHARE_OF_MONTH, '')) &&
    !/按月|每月/.test(text.replace(SHARE_OF_MONTH, ''))
    ? [atMatch(share)]
    : []
}

/** A share of the fee of a year, where each call or case has its price. */
function shareOfYear({ search, text }: Analysis): Offence[] {
  const [share] = search(SHARE_OF_YEAR, inBody)
  const rest = text.replace(SHARE_OF_YEAR, '')
  const isDerived = () =>
    TOTAL.test(rest) ||
    BY_YEAR.test(rest) ||
    /元\s*[/／]\s*(?:[人席名]\s*[/／]\s*)?月|每月[^。；;\n]{0,12}元|月(?:度)?(?:基础|固定|基本)?(?:服务)?费用?[^。；;\n]{0,6}\d/.test(
      rest,
    )
  return share && MONTHLY.test(rest) && !isDerived() ? [atMatch(share)] : []
}

/** `4500元/人/月，共3人，合计每月13500元`: a price for one, how many, and what they make together. */
const PRODUCT = new RegExp(
  `(?:每(?:个|名|位)?(?:人|席|坐席|座席|客服|人员)(?:每月)?[^。;,\\d]{0,6}?(?<price>${AMOUNT})|(?<slashed>${AMOUNT})\\s*\\/\\s*(?:月\\s*\\/\\s*)?(?:人|席|名|坐席|座席)(?:\\s*\\/\\s*月)?)[^。;\\d]{0,10}?(?<count>${NUMERAL})\\s*(?:人|名|席|个(?:坐席|座席|人))[^。;\\d]{0,10}?(?:合计|共计|总计|每月(?:服务)?费(?:用)?(?:为|共)?)[^。;,\\d]{0,8}?(?<sum>${AMOUNT})`,
)

/** So many at so much make another sum than the one that is stated. */
const productDiffers = (analysis: Analysis): Offence[] =>
  saying(analysis, PRODUCT).flatMap(({ sentence, match }) => {
    const price = amount(match.groups?.['price'] ?? match.groups?.['slashed'] ?? '')
    const sum = amount(match.groups?.['sum'] ?? '')
    const count = parseNumeral(match.groups?.['count'] ?? '')
    if (price === undefined || sum === undefined || count === undefined) return []
    const product = multiply(fractionOf(price), fraction(BigInt(count)))
    if (compare(product, fractionOf(sum)) === 0) return []
    return [atWords(sentence, match, { price, count, sum, product: toDecimal(product, 0, 'half-up') })]
  })

const EACH_AMOUNT = new RegExp(AMOUNT, 'g')
/** What is no list of all parts of a sum: prices for one, bounds, estimates, taxes, a rest without a number. */
const NO_PARTS = /每|\/|不(?:得)?超过|上限|约|预计|税|其余|剩余|余款|定金|预付|保证金/

/** `总额为90万元，其中坐席费60万元，平台费20万元`: a total and parts that make another sum. */
const partsDiffer = (analysis: Analysis): Offence[] =>
  statedTotals(analysis).flatMap(({ sentence, match, total }) => {
    const from = match.index + match[0].length
    const list = /^[^。;,:]{0,8}[,:(]?\s*(?:其中|包括|分别为)(?<parts>[^。;]*)/.exec(sentence.text.slice(from))
    const parts = list?.groups?.['parts'] ?? ''
    const amounts = [...parts.matchAll(EACH_AMOUNT)].flatMap(([text]) => amount(text) ?? [])
    if (!list || amounts.length < 2 || NO_PARTS.test(parts)) return []
    const sum = amounts.map(fractionOf).reduce((all, each) => add(all, each))
    if (compare(sum, fractionOf(total)) === 0) return []
    const end = from + list[0].length
    return [atSentence(sentence, match.index, end, { total, sum: toDecimal(sum, 0, 'half-up') })]
  })

/** A number that stands alone in its cell. */
const CELL = /(?<=[\s|])\d[\d,]*(?:\.\d+)?(?=\s|\||$)/g

const cellsOf = (row: string): Fraction[] =>
  [...row.replace(ROW, ' ').matchAll(CELL)].map(([text]) => fractionOf(text.replaceAll(',', '')))

const plain = (value: Fraction = fraction(0n)): string => toDecimal(value, 0, 'half-up')

const productOf = (cells: readonly Fraction[]): Fraction =>
  cells.slice(0, -1).reduce((all, each) => multiply(all, each), fraction(1n))

const fits = (cells: readonly Fraction[]): boolean => {
  const last = cells.at(-1)
  return last !== undefined && compare(productOf(cells), last) === 0
}

/** A row of a price table whose factors make another sum, where other rows show how it is reckoned; the largest is the price. */
const rowsDiffer = ({ sentences, sentencesFor }: Analysis): Offence[] =>
  sentencesFor(/单价/).flatMap((head) => {
    if (!/数量|人数|席数/.test(head.text) || !/总价|合计|小计|金额/.test(head.text)) return []
    const rows = rowsBelow(sentences, sentences.indexOf(head))
      .map((row) => ({ row, cells: cellsOf(row.text) }))
      .filter(({ cells }) => cells.length > 2)
    if (!rows.some(({ cells }) => fits(cells))) return []
    return rows
      .filter(({ cells }) => !fits(cells))
      .map(({ row, cells }) => {
        const [price, ...others] = cells.slice(0, -1).toSorted((one, other) => compare(other, one))
        return atSentence(row, undefined, undefined, {
          price: plain(price),
          count: others.map(plain).join(' × '),
          sum: plain(cells.at(-1)),
          product: plain(productOf(cells)),
        })
      })
  })

export const BASE_RULES: readonly Rule[] = [
  { code: 'total-undefined', severity: 'warning', check: totalUndefined },
  {
    code: 'monthly-fee-undefined',
    severity: 'warning',
    check: (analysis) => [...monthlyUndefined(analysis), ...shareOfMonth(analysis)],
  },
  { code: 'annual-fee-undefined', severity: 'note', check: shareOfYear },
  {
    code: 'product-differs',
    severity: 'error',
    check: (analysis) => {
      const inOne = [...productDiffers(analysis), ...rowsDiffer(analysis)]
      return inOne.length > 0 ? inOne : seatsDiffer(analysis)
    },
  },
  {
    code: 'parts-differ',
    severity: 'error',
    check: (analysis) => [...partsDiffer(analysis), ...sumsDiffer(analysis)],
  },
]
