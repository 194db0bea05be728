import { AMOUNT, DURATION, parseNumeral, SHARE } from '@heqi/clauses'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  ONE,
  subtract,
  toDecimal,
} from '@heqi/vocabulary'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { amount, statedTotals } from '../../reading/amounts.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { duration } from '../../reading/values.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { monthsDoNotMakeTotal } from './sums-apart.ts'

const yuan = (words: string | undefined): Fraction | undefined => {
  const sum = amount(words ?? '')
  return sum === undefined ? undefined : fractionOf(sum)
}

const YEAR = new RegExp(
  `(?:每月|月度?服务费|月费)[^。;\\d]{0,10}?(?<month>${AMOUNT})[^。;\\d]{0,8}(?:全年|每年|年度|年服务费|年费)[^。;\\d]{0,8}?(?<year>${AMOUNT})`,
)
/** The same the other way round: 全年240,000元,分十二个月,每月21,000元. */
const YEAR_FIRST = new RegExp(
  `(?:全年|每年|年度|年)(?:总|服务|固定|外包|托管)*(?:费用?|价款?)?[^。;\\d]{0,8}?(?<year>${AMOUNT})[^。;\\d]{0,8}(?:(?:12|十二)个?月[^。;\\d]{0,8})?(?:每月|按月|月均)[^。;\\d]{0,8}?(?<month>${AMOUNT})`,
)
const MONTHS = fraction(12n, 1n)

/** A month at 50 000 and a year at 640 000. */
const yearsDiffer = (analysis: Analysis): Offence[] =>
  [YEAR, YEAR_FIRST]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const [month, year] = [yuan(match.groups?.['month']), yuan(match.groups?.['year'])]
      const isReduced = /折|优惠|减免|首年|免|封顶|上限|不超过|淡季|旺季/.test(sentence.text)
      return month && year && !isReduced && compare(multiply(month, MONTHS), year) !== 0
        ? [
            atWords(sentence, match, {
              months: 12,
              monthly: toDecimal(month, 2, 'half-up').replace(/\.00$/, ''),
              total: toDecimal(year, 2, 'half-up').replace(/\.00$/, ''),
              product: toDecimal(multiply(month, MONTHS), 0, 'half-up'),
            }),
          ]
        : []
    })

const TAX = new RegExp(
  `(?<!不)含税(?:总?价款?|总?金额)?[^。;\\d]{0,8}?(?<gross>${AMOUNT})[^。;\\d]{0,10}(?:不含税(?:总?价款?|总?金额)?[^。;\\d]{0,6}?(?<net>${AMOUNT})[^。;\\d]{0,10})?税率[^。;\\d]{0,4}?(?<rate>${SHARE})(?:[^。;\\d]{0,6}税[额金款][^。;\\d]{0,4}?(?<tax>${AMOUNT}))?`,
)

/** Rounding may have been done line by line. */
const TOLERANCE = fraction(1n, 1n)

const far = (one: Fraction, other: Fraction): boolean =>
  compare(subtract(one, other), TOLERANCE) > 0 || compare(subtract(other, one), TOLERANCE) > 0

/** Tax is on top of the net price: gross, net, rate and tax must fit. */
const taxesDiffer = (analysis: Analysis): Offence[] =>
  saying(analysis, TAX, binds).flatMap(({ sentence, match }) => {
    const { rate = '' } = match.groups ?? {}
    const [gross, net, tax] = ['gross', 'net', 'tax'].map((name) => yuan(match.groups?.[name]))
    const [share] = sharesIn(rate)
    if (!gross || !share) return []
    const right = divide(gross, add(ONE, share.value))
    const isWrong = (net && far(net, right)) || (tax && far(tax, subtract(gross, right)))
    return isWrong ? [atWords(sentence, match, { rate })] : []
  })

const RATE = new RegExp(`税率[^。;\\d]{0,4}(?<rate>${SHARE})|(?<rate2>${SHARE})[^。;,\\d]{0,4}(?:增值税)?税率`)
const NET = new RegExp(`不含税(?:总?价款?|总?金额|费用|合计)?[^。;,\\d]{0,8}(?<sum>${AMOUNT})`)
const TAX_OF_IT = new RegExp(`(?<!含)税(?:额|金|款)[^。;,\\d]{0,6}(?<sum>${AMOUNT})`)

/** 税率6%，不含税价10万元，税额6600元: the same in other orders. */
const taxesMisreckoned = (analysis: Analysis): Offence[] =>
  saying(analysis, NET, binds).flatMap(({ sentence, match }) => {
    const { text } = sentence
    const [rated, taxed] = [RATE.exec(text)?.groups, TAX_OF_IT.exec(text)?.groups]
    const [net, tax] = [yuan(match.groups?.['sum']), yuan(taxed?.['sum'])]
    const [share, another] = sharesIn(rated?.['rate'] ?? rated?.['rate2'] ?? '')
    const isWrong = net && tax && share && !another && far(tax, multiply(net, share.value))
    return isWrong && !TAX.test(text) ? [atSentence(sentence, undefined, undefined, { rate: share.text })] : []
  })

const MONTHLY = new RegExp(
  `(?:每月(?:固定)?(?:服务费(?:用)?)?|月(?:度)?(?:固定|基础|基本)?(?:服务)?费(?:用)?)(?:为|[:共计])?\\s*(?<monthly>${AMOUNT})|(?<monthly2>${AMOUNT})\\s*\\/\\s*月`,
)
const LENGTH = new RegExp(`(?:期限?|有效期)[^。;,\\d]{0,8}?(?<term>${DURATION})`)
const PER_UNIT =
  /每(?:通|次|单|席|[坐座]席|客服|岗|店|家|条|人|名|件|小时|个|张)|\/(?:席|[坐座]席|人|名|店|岗|通|次|张)|\/月\/|按(?:量|件|席|人)/
const VARYING = /变动|浮动|阶梯|按量|提成|每通|(?:首|前|第)[^。;,]{0,4}月[^。;,]{0,4}(?:免|减半|赠)|[旺淡]季/

function monthsOf(analysis: Analysis): number | undefined {
  const lengths = saying(analysis, LENGTH, inBody).map(({ match }) => duration(match.groups?.['term'] ?? ''))
  const days = lengths.map((each) => Number(/^(\d+) day$/.exec(each ?? '')?.[1])).find((each) => each >= 30)
  return days === undefined ? undefined : days / 30
}

const monthlyFees = (analysis: Analysis): readonly { readonly sentence: Sentence; readonly fee: string }[] =>
  saying(analysis, MONTHLY, inBody).flatMap(({ sentence, match: { groups } }) => {
    const fee = PER_UNIT.test(sentence.text) ? undefined : amount(groups?.['monthly'] ?? groups?.['monthly2'] ?? '')
    return fee === undefined ? [] : [{ sentence, fee }]
  })

const TWICE = fraction(2n)
const isFar = (one: Fraction, other: Fraction): boolean =>
  compare(one, multiply(other, TWICE)) > 0 || compare(other, multiply(one, TWICE)) > 0

/** 首年合同总价, of a contract for three. */
const A_YEAR = /首年|每年|(?:第[一二三]|每一)年度?/

/** A fixed monthly fee that does not make the total over the term. */
function totalDiffers(analysis: Analysis): Offence[] {
  const totals = statedTotals(analysis).filter(
    ({ sentence: { node, text } }) => inBody(node) && !/约|预估|预计|暂定|不超过|上限|以实际|保证金|违约/.test(text),
  )
  const fees = totals.length === 0 ? [] : monthlyFees(analysis)
  if (fees.length === 0) return []
  const term = monthsOf(analysis)
  const onlyFee = new Set(fees.map(({ fee }) => fee)).size === 1 ? fees[0]?.fee : undefined
  const varying = saying(analysis, VARYING, inBody)
  return totals
    .flatMap(({ sentence, match, total }) => {
      const { node } = sentence
      const isNear = (other: { readonly sentence: Sentence }): boolean =>
        other.sentence.node === node || other.sentence.node.parent === node.parent
      const counted = parseNumeral(
        /(?:分|共|合计)(?<months>[\d一二三四五六七八九十]{1,3})个月/.exec(sentence.text)?.groups?.['months'] ?? '',
      )
      const isOfYear =
        match.groups?.['year'] !== undefined || A_YEAR.test(sentence.text.slice(0, match.index + match[0].length))
      const months = counted ?? (isOfYear ? 12 : term)
      const near = fees.find(isNear)?.fee
      // Elsewhere it is the fee of the whole only where the contract knows no other.
      const monthly = near ?? (varying.length === 0 ? onlyFee : undefined)
      if (months === undefined || monthly === undefined || varying.some(isNear)) return []
      const product = multiply(fractionOf(monthly), fraction(BigInt(Math.round(months))))
      if (compare(product, fractionOf(total)) === 0 || (near === undefined && isFar(product, fractionOf(total))))
        return []
      return [atWords(sentence, match, { months, monthly, total, product: toDecimal(product, 0, 'half-up') })]
    })
    .slice(0, 1)
}

export const TOTAL_AND_TAX_RULES: readonly Rule[] = [
  { code: 'tax-differs', severity: 'error', check: anyOf(taxesDiffer, taxesMisreckoned) },
  {
    code: 'total-differs',
    severity: 'error',
    check: anyOf(totalDiffers, yearsDiffer, monthsDoNotMakeTotal),
  },
]
