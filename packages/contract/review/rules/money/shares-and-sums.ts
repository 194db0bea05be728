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
/** In brackets a share is often rounded. */
const ROUNDED = fraction(1n, 200n)

const shareOf = (text: string): Fraction | undefined =>
  new RegExp(HALF).test(text) ? fraction(1n, 2n) : sharesIn(text)[0]?.value

const isFar = (one: Fraction, other: Fraction, tolerance: Fraction): boolean =>
  compare(subtract(one, other), tolerance) > 0 || compare(subtract(other, one), tolerance) > 0

/** 总额100万元, and 30%即20万元 of it. */
function shareAndSumDiffer(analysis: Analysis): Offence[] {
  const stated = statedTotals(analysis).filter(({ sentence }) => inBody(sentence.node))
  const [total, ...others] = new Set(stated.map((each) => each.total))
  if (total === undefined || others.length > 0) return []
  const whole = fractionOf(total)
  const judged = (pattern: RegExp, tolerance: Fraction): Offence[] =>
    analysis.sentencesFor(pattern).flatMap((sentence) => {
      if (!inBody(sentence.node) || OF_ANOTHER.test(sentence.text)) return []
      return allMatches(pattern, sentence.text).flatMap((match) => {
        const share = shareOf(match.groups?.['share'] ?? '')
        const sum = amount(match.groups?.['sum'] ?? '')
        // A share of more than the total is a share of something else.
        if (!share || sum === undefined || compare(fractionOf(sum), whole) > 0) return []
        const product = multiply(whole, share)
        return isFar(product, fractionOf(sum), tolerance)
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
  const rounded = multiply(whole, ROUNDED)
  return [
    ...judged(SHARE_THEN_SUM, fraction(0n)),
    ...judged(SUM_WITH_SHARE, rounded),
    ...judged(SHARE_WITH_SUM, rounded),
  ]
}

export const SHARE_AND_SUM_RULES: readonly Rule[] = [
  { code: 'share-and-sum-differ', severity: 'error', check: shareAndSumDiffer },
]
