import { AMOUNT, NUMERAL, parseNumeral } from '@heqi/clauses'
import { compare, divide, fractionOf } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { amount } from '../../reading/amounts.ts'
import { outsideNotes } from '../../reading/parts.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { formerPrevails } from '../ending/out-of-order.ts'

const YIELDS =
  /与(?:原|主)(?:合同|协议)[^。;,]{0,6}(?:冲突|不一致|抵触|不符|矛盾)[^。;,]{0,4},?(?:应当?)?以(?:原|主)(?:合同|协议)[^。;,]{0,4}为准/

/** 依次适用原协议、补充协议: what the supplement changed comes back. */
const RANKS_BEHIND =
  /(?:依次|按[^。;,]{0,6}(?:先后)?顺序|优先(?:顺序|次序|级)?|解释顺序)[^。;]{0,12}(?:原|主|本)?(?:协议|合同)(?:正文|条款|文本)?[》)]?[、,→>-](?:[^。;、,]{1,12}[、,→>-]){0,3}[^。;、,]{0,6}补充(?:协议|合同)/

/** A supplement that changes a contract, and yields to it. */
const supplementYields = (analysis: Analysis): Offence[] =>
  [...saying(analysis, YIELDS, outsideNotes), ...saying(analysis, RANKS_BEHIND, outsideNotes)].flatMap(
    ({ sentence, match }) => (/补充|变更/.test(sentence.text) ? [atWords(sentence, match)] : []),
  )

const DATE = String.raw`\d{4}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?`
const SUPPLEMENTS = new RegExp(
  `(?<date>${DATE})签[订署]的?《(?<title>[^》]{2,30})》[^。;]{0,12}(?:补充|变更|修改)|对[^。;]{0,24}《(?<title2>[^》]{2,30})》[^。;]{0,6}(?:作[出如]|进行)[^。;]{0,6}(?:补充|变更|修改)`,
)

const isSupplement = (title: string): boolean => /补充|变更|修改/.test(title)

/** A supplement to a contract that is not the one before it. */
const supplementAstray = (analysis: Analysis): Offence[] => {
  const { text } = analysis.contract.source
  const own = text.slice(analysis.title.start, analysis.title.end)
  return saying(analysis, SUPPLEMENTS, outsideNotes).flatMap(({ sentence, match }) => {
    const title = match.groups?.['title'] ?? match.groups?.['title2'] ?? ''
    const isThis = own.includes(title) || text.split(title).length > 2
    return isThis || isSupplement(own) || !/合同|协议/.test(own) ? [] : [atWords(sentence, match, { title })]
  })
}

const SINCE = new RegExp(`本?补充(?:协议|合同)[^。;]{0,6}自(?<since>${DATE})(?:起|之日)`)

const dayOf = (date = ''): number => {
  const [year = 0, month = 0, day = 0] = (date.match(/\d+/g) ?? []).map(Number)
  return (year * 12 + month) * 31 + day
}

/** A supplement in force before the contract that it changes. */
const supplementTooEarly = (analysis: Analysis): Offence[] => {
  const dated = saying(analysis, SUPPLEMENTS, outsideNotes).find(({ match }) => match.groups?.['date'])
  if (!dated) return []
  const date = dated.match.groups?.['date'] ?? ''
  return saying(analysis, SINCE, outsideNotes).flatMap(({ sentence, match }) =>
    dayOf(match.groups?.['since']) < dayOf(date) ? [atWords(sentence, match, { date })] : [],
  )
}

const PRICE_KEPT = new RegExp(
  `(?:调整为|增[加至]+为?|减[少至]+为?|变更为)\\s*(?<count>${NUMERAL})\\s*(?:名|席|人|个)[^。;]{0,10}单价不变[^。;]{0,16}?(?<sum>${AMOUNT})`,
)
const UNIT_PRICES = new RegExp(
  `(?:每[席名人个](?:每?月)?[^。;,\\d]{0,8}|单价[^。;,\\d]{0,6})(?<price>${AMOUNT})|(?<price2>${AMOUNT})\\s*/\\s*[席名人]`,
)

/** More seats at the same price, and a fee that makes another one. */
const priceNotKept = (analysis: Analysis): Offence[] => {
  const kept = saying(analysis, PRICE_KEPT, outsideNotes)
  if (kept.length === 0) return []
  const prices = saying(analysis, UNIT_PRICES, outsideNotes).flatMap(
    ({ match: { groups } }) => amount(groups?.['price'] ?? groups?.['price2'] ?? '') ?? [],
  )
  return kept.flatMap(({ sentence, match }) => {
    const count = parseNumeral(match.groups?.['count'] ?? '')
    const sum = amount(match.groups?.['sum'] ?? '')
    if (!count || sum === undefined || prices.length === 0) return []
    const price = divide(fractionOf(sum), fractionOf(String(count)))
    return prices.some((each) => compare(fractionOf(each), price) === 0) ? [] : [atWords(sentence, match, { count })]
  })
}

const START = new RegExp(
  `(?:期限?|有效期|合作)[^。;\\d]{0,10}(?:自|从)?\\s*(?<start>${DATE})\\s*(?:起|至|到|-|—|~)|^[^。;,\\d]{0,6}(?:自|从)(?<since>${DATE})(?:起)?(?:至|到)`,
)
const DAY_OF_SIGNATURE = new RegExp(
  `^[^。;,\\d]{0,10}(?:\\d{4}年\\d{0,2}月?\\s+日?\\s*)?(?<date>${DATE})\\s*$|签[订署约](?:日期|时间|日)?\\s*[:为]?\\s*(?<also>${DATE})|(?:合同|协议|双方)[^。;,\\d]{0,6}于(?<later>${DATE})(?:在[^。;,]{2,14}|由双方)?签[订署约]`,
)
const dayOfSignature = ({ groups }: RegExpExecArray): string =>
  groups?.['date'] ?? groups?.['also'] ?? groups?.['later'] ?? ''

/** Signed after it began: what held in between? */
const signedAfterStart = (analysis: Analysis): Offence[] => {
  const begins = saying(analysis, START, outsideNotes).find(
    ({ sentence, match }) => match.groups?.['start'] || /期/.test(sentence.node.article.heading.text),
  )
  const start = begins?.match.groups?.['start'] ?? begins?.match.groups?.['since'] ?? ''
  if (start === '' || /追认|补签|已(?:经)?(?:实际)?(?:履行|开始)/.test(analysis.text)) return []
  // The day on which another contract was signed is told with its title.
  return saying(analysis, DAY_OF_SIGNATURE, () => true)
    .filter(
      ({ sentence, match }) => dayOf(dayOfSignature(match)) > dayOf(start) && !/[《原]|补充|变更/.test(sentence.text),
    )
    .slice(0, 1)
    .map(({ sentence, match }) => atSentence(sentence, undefined, undefined, { date: dayOfSignature(match), start }))
}

export const SUPPLEMENT_RULES: readonly Rule[] = [
  { code: 'supplement-yields', severity: 'error', check: anyOf(supplementYields, formerPrevails) },
  { code: 'supplement-astray', severity: 'warning', check: supplementAstray },
  { code: 'supplement-too-early', severity: 'warning', check: supplementTooEarly },
  { code: 'price-not-kept', severity: 'error', check: priceNotKept },
  { code: 'signed-after-start', severity: 'note', check: signedAfterStart },
]
