import { AMOUNT, allMatches, SHARE } from '@heqi/clauses'
import { compare, type Fraction, fraction, fractionOf, multiply, subtract, toDecimal } from '@heqi/vocabulary'

import type { Analysis } from '../../analysis.ts'

import { amount, statedTotals } from '../../reading/amounts.ts'
import { inBody } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const HALF = '(?:一半|半数)'
/** 30%即20万元, 一半即20万元. */
const SHARE_THEN_SUM = new RegExp(
  `(?<share>${SHARE}|${HALF})[^。;,\\d]{0,6}[,(]?[^。;,\\d]{0,2}(?:即|计|共计|合计)(?:人民币)?[^。;,\\d]{0,4}?(?<sum>${AMOUNT})`,
  'g',
)
/** 20万元(30%), 30%(20万元). */
const SUM_WITH_SHARE = new RegExp(
  `(?<sum>${AMOUNT})\\s*\\(\\s*(?:占|即|合)?[^()\\d]{0,8}(?<share>${SHARE})\\s*\\)`,
  'g',
)
const SHARE_WITH_SUM = new RegExp(`(?<share>${SHARE})\\s*\\((?:即|计|人民币)*\\s*(?<sum>${AMOUNT})\\s*\\)`, 'g')
/** Shares of something else than the price of the whole. */
const OF_ANOTHER = /月(?:度)?(?:服务)?费|年(?:度)?(?:服务)?费|剩余|未|税/
/** Where a contract states totals of several things, the words that say which share is meant. */
const OF_THE_TOTAL = /(?:合同|年度|全年|服务|项目)?总(?:价款?|额|金额|费用|服务费)的|合同(?:价款?|金额)的/
const MOST_TOTALS = 5
const ZERO = fraction(0n)
/** In brackets a share is often rounded. */
const ROUNDED = fraction(1n, 200n)

const shareOf = (text: string): Fraction | undefined =>
  new RegExp(HALF).test(text) ? fraction(1n, 2n) : sharesIn(text)[0]?.value

const isFar = (one: Fraction, other: Fraction, tolerance: Fraction): boolean =>
  compare(subtract(one, other), tolerance) > 0 || compare(subtract(other, one), tolerance) > 0

/** 总额100万元, and 30%即20万元 of it. */
function shareAndSumDiffer(analysis: Analysis): Offence[] {
  const stated = statedTotals(analysis).filter(({ sentence }) => inBody(sentence.node))
  const totals = [...new Set(stated.map((each) => each.total))]
  if (totals.length === 0 || totals.length > MOST_TOTALS) return []
  const judged = (pattern: RegExp, rounding: Fraction): Offence[] =>
    analysis.sentencesFor(pattern).flatMap((sentence) => {
      const isOfTotal = totals.length === 1 || OF_THE_TOTAL.test(sentence.text)
      if (!inBody(sentence.node) || OF_ANOTHER.test(sentence.text) || !isOfTotal) return []
      return allMatches(pattern, sentence.text).flatMap((match) => {
        const share = shareOf(match.groups?.['share'] ?? '')
        const sum = amount(match.groups?.['sum'] ?? '')
        // A share of more than the total is a share of something else.
        const wholes =
          sum === undefined ? [] : totals.map(fractionOf).filter((whole) => compare(fractionOf(sum), whole) <= 0)
        if (!share || sum === undefined || wholes.length === 0) return []
        const isOff = (whole: Fraction): boolean =>
          isFar(multiply(whole, share), fractionOf(sum), multiply(whole, rounding))
        const product = multiply(wholes[0] ?? ZERO, share)
        return wholes.every(isOff)
          ? [
              atWords(sentence, match, {
                share: match.groups?.['share'] ?? '',
                sum,
                product: toDecimal(product, 0, 'half-up'),
              }),
            ]
          : []
      })
    })
  return [...judged(SHARE_THEN_SUM, ZERO), ...judged(SUM_WITH_SHARE, ROUNDED), ...judged(SHARE_WITH_SUM, ROUNDED)]
}

export const SHARE_AND_SUM_RULES: readonly Rule[] = [
  { code: 'share-and-sum-differ', severity: 'error', check: shareAndSumDiffer },
]
