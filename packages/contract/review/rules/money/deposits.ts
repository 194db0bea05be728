import { AMOUNT } from '@heqi/clauses'
import { compare, divide, fractionOf } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { amount, statedTotals } from '../../reading/amounts.ts'
import { inArticles } from '../../reading/parts.ts'
import { percent, percentText, sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const DEPOSIT = new RegExp(`定金\\s*(?:人民币)?\\s*(?<sum>${AMOUNT})`)

/** 总价30000元 and 定金12000元. */
function depositAmountHigh(analysis: Analysis): Offence[] {
  const stated = statedTotals(analysis).find(({ sentence }) => inArticles(sentence.node))
  if (stated === undefined) return []
  return saying(analysis, DEPOSIT, inArticles).flatMap(({ sentence, match }) => {
    const sum = amount(match.groups?.['sum'] ?? '')
    if (sum === undefined) return []
    const share = divide(fractionOf(sum), fractionOf(stated.total))
    return compare(share, percent(20n)) > 0 ? [atWords(sentence, match, { rate: percentText(share) })] : []
  })
}

const DEPOSIT_SHARE =
  /定金[^。;]{0,20}?(?<share>\d{1,3}%|[一二三四五六七八九]成|百分之[一二三四五六七八九十]{1,3})|(?<share2>\d{1,3}%|[一二三四五六七八九]成|百分之[一二三四五六七八九十]{1,3})[^。;,]{0,8}(?:作为|的)定金/

const depositShareHigh = (analysis: Analysis): Offence[] =>
  saying(analysis, DEPOSIT_SHARE).flatMap(({ sentence, match }) => {
    const [share] = sharesIn(match[0])
    return share && compare(share.value, percent(20n)) > 0 ? [atWords(sentence, match, { rate: share.text })] : []
  })

const CIVIL_586 = law(
  '《中华人民共和国民法典》第五百八十六条第二款：定金不得超过主合同标的额的百分之二十，超过部分不产生定金的效力。',
  'Civil Code, art. 586(2): a deposit may not exceed 20 % of the price; what is above has no effect as a deposit.',
)

/** 定金 above a fifth of the price: what is above has no effect as a deposit. */
export const DEPOSIT_RULE: Rule = {
  code: 'deposit-high',
  severity: 'warning',
  legalBasis: CIVIL_586,
  check: (analysis) => [...depositShareHigh(analysis), ...depositAmountHigh(analysis)],
}
