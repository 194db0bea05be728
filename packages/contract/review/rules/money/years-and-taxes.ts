import { AMOUNT, SHARE } from '@heqi/clauses'
import { add, compare, divide, type Fraction, fraction, fractionOf, multiply, ONE, subtract } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const yuan = (words: string | undefined): Fraction | undefined => {
  const sum = amount(words ?? '')
  return sum === undefined ? undefined : fractionOf(sum)
}

const YEAR = new RegExp(
  `(?:每月|月度?服务费|月费)[^。;\\d]{0,10}?(?<month>${AMOUNT})[^。;\\d]{0,8}(?:全年|每年|年度|年服务费|年费)[^。;\\d]{0,8}?(?<year>${AMOUNT})`,
)
const MONTHS = fraction(12n, 1n)

/** A month at 50 000 and a year at 640 000. */
const yearsDiffer = (analysis: Analysis): Offence[] =>
  saying(analysis, YEAR, binds).flatMap(({ sentence, match }) => {
    const [month, year] = [yuan(match.groups?.['month']), yuan(match.groups?.['year'])]
    const isReduced = /折|优惠|减免|首年|免|封顶|上限|不超过|淡季|旺季/.test(sentence.text)
    return month && year && !isReduced && compare(multiply(month, MONTHS), year) !== 0
      ? [atWords(sentence, match, { month: match.groups?.['month'] ?? '', year: match.groups?.['year'] ?? '' })]
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

export const YEAR_AND_TAX_RULES: readonly Rule[] = [
  { code: 'year-and-month-differ', severity: 'error', check: yearsDiffer },
  { code: 'tax-differs', severity: 'error', check: taxesDiffer },
]
