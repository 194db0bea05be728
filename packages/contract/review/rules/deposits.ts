import { AMOUNT } from '@heqi/clauses'
import { compare, divide, fractionOf } from '@heqi/vocabulary'
import type { Analysis } from '../analysis.ts'
import { atWords, type Offence, type Rule } from '../rule.ts'
import { amount, TOTAL } from './amounts.ts'
import { percent, percentText, sharesIn } from './percentages.ts'

/** 定金 above a fifth of the price: what is above has no effect as a deposit. */
function depositHigh(analysis: Analysis): Offence[] {
  return [...depositShareHigh(analysis), ...depositAmountHigh(analysis)]
}

/** 总价30000元 and 定金12000元. */
function depositAmountHigh({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => node.part === 'body' || node.part === 'third-party')
  const totals = own.flatMap(({ text }) => amount(TOTAL.exec(text)?.groups?.['total'] ?? '') ?? [])
  const total = totals[0]
  if (total === undefined) return []
  return own.flatMap((sentence) => {
    const match = DEPOSIT.exec(sentence.text)
    const sum = amount(match?.groups?.['sum'] ?? '')
    if (!match || sum === undefined) return []
    const share = divide(fractionOf(sum), fractionOf(total))
    return compare(share, percent(20n)) > 0 ? [atWords(sentence, match, { rate: percentText(share) })] : []
  })
}

const DEPOSIT = new RegExp(`定金\\s*(?:人民币)?\\s*(?<sum>${AMOUNT})`)

const DEPOSIT_SHARE = /定金[^。;]{0,20}?(?<share>\d{1,3}%)|(?<share2>\d{1,3}%)[^。;,]{0,8}(?:作为|的)定金/

function depositShareHigh({ sentencesFor }: Analysis): Offence[] {
  return sentencesFor(DEPOSIT_SHARE).flatMap((sentence) => {
    const match = DEPOSIT_SHARE.exec(sentence.text)
    const [share] = sharesIn(match?.[0] ?? '')
    return match && share && compare(share.value, percent(20n)) > 0
      ? [atWords(sentence, match, { rate: share.text })]
      : []
  })
}

const CIVIL_586 = {
  'zh-CN':
    '《中华人民共和国民法典》第五百八十六条第二款：定金不得超过主合同标的额的百分之二十，超过部分不产生定金的效力。',
  en: 'Civil Code, art. 586(2): a deposit may not exceed 20 % of the price; what is above has no effect as a deposit.',
} as const

export const DEPOSIT_RULE: Rule = {
  code: 'deposit-high',
  severity: 'warning',
  legalBasis: CIVIL_586,
  check: depositHigh,
}
