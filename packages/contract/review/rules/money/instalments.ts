import { AMOUNT, NUMERAL, parseNumeral } from '@heqi/clauses'
import { add, compare, fractionOf, toDecimal } from '@heqi/vocabulary'
import { type Analysis, homeOf, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { amount, TOTAL } from '../../reading/amounts.ts'
import { inBody } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

/** What the articles of a list stand in; the article itself where nothing is above it. */

const TRIGGER =
  /(?:自|在|于)?(?<event>(?:本?合同|协议)?(?:签[订署约]|生效)|[^。;,:、()\d]{0,12}(?:验收(?:合格|通过|完成)?|上线|试运行(?:结束|合格)?|期满|届满|完成[^。;,:\d]{0,14}|结束))(?:后|之日起|之日|时)?(?:的)?[^。;,%]{0,16}(?:支付|付|结清)/
const INSTALMENT = /第[一二三四五\d]+[期笔次]|首[期付笔]|尾款|余款|进度款|预付/

const eventOf = (match: RegExpExecArray): string =>
  (match.groups?.['event'] ?? '').replace(/^(?:[^:]{0,8}:)?(?:自|在|于|乙方|甲方|本?合同|协议|项目|服务)*/, '')

/** Two instalments that fall due on the same event. */
function sameTrigger(analysis: Analysis): Offence[] {
  const paying = saying(analysis, TRIGGER, inBody)
    .map(({ sentence, match }) => ({ sentence, event: eventOf(match) }))
    .filter(({ sentence: { text }, event }) => event !== '' && INSTALMENT.test(text) && sharesIn(text).length === 1)
  return [...Map.groupBy(paying, ({ sentence }) => homeOf(sentence)).values()].flatMap((group) =>
    [...Map.groupBy(group, ({ event }) => event)].flatMap(([event, [first, ...others]]) =>
      others.flatMap(({ sentence }) =>
        first ? [{ ...atSentence(first.sentence, undefined, undefined, { event }), end: sentence.place().end }] : [],
      ),
    ),
  )
}

const SUM_OF_PART = new RegExp(
  `(?:首[期付笔]款?|第[一二三四五\\d]+[期笔次](?:款)?|(?<![第分共一二三四五\\d])[二三四五]期(?:款)?|进度款|尾款|余款)[^。;,\\d]{0,10}?(?<sum>${AMOUNT})`,
  'g',
)

/** Instalments in sums of money that make another total. */
export function sumsDiffer({ sentences, sentencesFor }: Analysis): Offence[] {
  const listed = sentencesFor(SUM_OF_PART).flatMap((sentence) =>
    inBody(sentence.node) ? [...sentence.text.matchAll(SUM_OF_PART)].map((match) => ({ sentence, match })) : [],
  )
  return [...Map.groupBy(listed, ({ sentence }) => homeOf(sentence))].flatMap(([home, parts]) => {
    const group = sentences.filter((each) => inBody(each.node) && homeOf(each) === home)
    const text = group.map((each) => each.text).join('')
    const total = amount(TOTAL.exec(text)?.groups?.['total'] ?? '')
    const sums = parts.flatMap(({ match }) => amount(match.groups?.['sum'] ?? '') ?? [])
    const [first, last] = [parts[0], parts.at(-1)]
    const stated = parseNumeral(
      /分(?<count>[\d二两三四五六七八九十]+)[期次笔](?:支付|付)/.exec(text)?.groups?.['count'] ?? '',
    )
    const isWhole = stated === parts.length || /尾款|余款/.test(parts.map(({ match }) => match[0]).join(''))
    if (!first || !last || total === undefined || sums.length < 2 || sums.length < parts.length || !isWhole) return []
    const sum = sums.map(fractionOf).reduce((all, each) => add(all, each))
    if (compare(sum, fractionOf(total)) === 0) return []
    const place = atWords(first.sentence, first.match, { total, sum: toDecimal(sum, 0, 'half-up') })
    return [{ ...place, end: last.sentence.place(0, last.match.index + last.match[0].length).end }]
  })
}

const DAY_OF_MONTH = `每?(?<base>本|当|次|下|每)月(?:的)?(?<day>${NUMERAL})[日号](?:之)?前`
const PAID = new RegExp(`${DAY_OF_MONTH}[^。;,]{0,16}(?:支付|付款|付清|结清)(?![^。;]{0,8}(?:工资|社保))`)
const NEEDED = new RegExp(
  `${DAY_OF_MONTH}[^。;,]{0,20}(?:(?:开具|提供|提交|送达|出具)[^。;,]{0,16}(?:发票|结算单|账单|对账单)|(?:完成|进行|确认)[^。;,]{0,12}(?:考核|对账|验收|结算)|(?:验收|考核|核对)(?:上月|当月|前月))`,
)

const NEEDED_BY_NAME = new RegExp(
  `(?:发票|结算单|账单|对账单|考核结果)[^。;,\\d当次本下每]{0,6}${DAY_OF_MONTH}[^。;,]{0,8}(?:开具|提供|提交|送达|出具|发出|寄出)`,
)

const dayOf = ({ groups }: RegExpExecArray): number | undefined => {
  const day = parseNumeral(groups?.['day'] ?? '')
  return day === undefined ? undefined : day + (/次|下|每/.test(groups?.['base'] ?? '') ? 31 : 0)
}

/** Payment due on an earlier day of the month than the invoice or the check that it waits for. */
function paidTooEarly(analysis: Analysis): Offence[] {
  const paid = saying(analysis, PAID, inBody).filter(({ sentence }) => !/预付|押金|保证金/.test(sentence.text))
  const needed =
    paid.length === 0 ? [] : [NEEDED, NEEDED_BY_NAME].flatMap((pattern) => saying(analysis, pattern, inBody))
  return paid.flatMap(({ sentence, match }) => {
    // 每月8日前出具账单，并于当月25日前付款: the month of the bill.
    const isSameMonth = match.groups?.['base'] === '当' && sentence.text.slice(0, match.index).includes('每月')
    const day = (dayOf(match) ?? Number.NaN) + (isSameMonth ? 31 : 0)
    const later = needed.find((each) => (dayOf(each.match) ?? Number.NaN) > day)
    return later ? [atWords(sentence, match, { words: later.match[0] })] : []
  })
}

const COUNTED_LATER = '(?<thing>加班费|提成|佣金|超量费?|超出部分(?:的)?费用|绩效(?:奖金)?|分成|计件费)'
/** 下月的加班费在本月25日结清; 签约当日付清全年提成: nobody knows yet what it comes to. */
const PAID_UNCOUNTED = new RegExp(
  `(?:下个?月|次月|下季度|下一季度|下年度|明年)(?:的)?${COUNTED_LATER}[^。;,]{0,8}(?:在|于)?(?:本月|当月|上月|本季度?|当季度?|今年)[^。;,]{0,8}(?:结清|支付|付清|结算|付)|(?:年度|全年|当年|各期)(?:的)?${COUNTED_LATER.replace('thing', 'thing2')}[^。;,]{0,8}签(?:订|署)?(?:本)?(?:约|合同|协议)(?:时|之日|的?当[天日])[^。;,]{0,8}(?:付清|结清|支付|付)`,
)

const paidUncounted = (analysis: Analysis): Offence[] =>
  saying(analysis, PAID_UNCOUNTED, inBody).map(({ sentence, match }) =>
    atWords(sentence, match, { words: match.groups?.['thing'] ?? match.groups?.['thing2'] ?? '' }),
  )

export const INSTALMENT_RULES: readonly Rule[] = [
  { code: 'instalments-same-trigger', severity: 'error', check: sameTrigger },
  { code: 'paid-before-due', severity: 'error', check: anyOf(paidTooEarly, paidUncounted) },
]
