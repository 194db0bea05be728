import { AMOUNT, NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { add, compare, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import type { Analysis, Node } from '../analysis.ts'
import { atSentence, atWords, type Offence, type Rule } from '../rule.ts'
import { amount, TOTAL } from './amounts.ts'
import { sharesIn } from './percentages.ts'

const binds = ({ part }: Node): boolean => part === 'body'

const TRIGGER =
  /(?:自|在|于)?(?<event>(?:本?合同|协议)?(?:签[订署约]|生效)|[^。;,:、()\d]{0,12}(?:验收(?:合格|通过|完成)?|上线|试运行(?:结束|合格)?|期满|届满|完成[^。;,:\d]{0,14}|结束))(?:后|之日起|之日|时)?(?:的)?[^。;,%]{0,16}(?:支付|付|结清)/
const INSTALMENT = /第[一二三四五\d]+[期笔次]|首[期付笔]|尾款|余款|进度款|预付/

const eventOf = (text: string): string =>
  (TRIGGER.exec(text)?.groups?.['event'] ?? '').replace(
    /^(?:[^:]{0,8}:)?(?:自|在|于|乙方|甲方|本?合同|协议|项目|服务)*/,
    '',
  )

/** Two instalments that fall due on the same event. */
function sameTrigger({ sentences }: Analysis): Offence[] {
  const paying = sentences.filter(
    ({ node, text }) => binds(node) && INSTALMENT.test(text) && sharesIn(text).length === 1,
  )
  return [...Map.groupBy(paying, ({ node }) => node.parent ?? node).values()].flatMap((group) =>
    group.flatMap((sentence, at) => {
      const event = eventOf(sentence.text)
      const before = event === '' ? undefined : group.slice(0, at).find((other) => eventOf(other.text) === event)
      return before ? [{ ...atSentence(before, undefined, undefined, { event }), end: sentence.place().end }] : []
    }),
  )
}

const SUM_OF_PART = new RegExp(
  `(?:首[期付笔]款?|第[一二三四五\\d]+[期笔次](?:款)?|进度款|尾款|余款)[^。;,\\d]{0,10}(?<sum>${AMOUNT})`,
  'g',
)

/** Instalments in sums of money that make another total. */
export function sumsDiffer({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => binds(node))
  return [...Map.groupBy(own, ({ node }) => node.parent ?? node).values()].flatMap((group) => {
    const text = group.map((each) => each.text).join('')
    const total = amount(TOTAL.exec(text)?.groups?.['total'] ?? '')
    const parts = group.flatMap((sentence) =>
      [...sentence.text.matchAll(SUM_OF_PART)].map((match) => ({ sentence, match })),
    )
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

const SHARE_AND_SUM = new RegExp(
  `(?<share>${SHARE})[^。;,\\d]{0,6}[,(]?[^。;,\\d]{0,2}(?:即|计|共计|合计)(?:人民币)?[^。;,\\d]{0,4}(?<sum>${AMOUNT})`,
)

/** 总额100万元, and 30%即20万元 of it. */
function shareAndSumDiffer({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => binds(node))
  const totals = new Set(own.flatMap(({ text }) => amount(TOTAL.exec(text)?.groups?.['total'] ?? '') ?? []))
  const [total] = totals
  if (total === undefined || totals.size > 1) return []
  return own.flatMap((sentence) => {
    const match = SHARE_AND_SUM.exec(sentence.text)
    const [share] = sharesIn(match?.groups?.['share'] ?? '')
    const sum = amount(match?.groups?.['sum'] ?? '')
    if (
      !match ||
      !share ||
      sum === undefined ||
      /月(?:度)?(?:服务)?费|年(?:度)?(?:服务)?费|剩余|未|税/.test(sentence.text)
    )
      return []
    // A share of more than the total is a share of something else.
    if (compare(fractionOf(sum), fractionOf(total)) > 0) return []
    const product = multiply(fractionOf(total), share.value)
    return compare(product, fractionOf(sum)) === 0
      ? []
      : [atWords(sentence, match, { share: share.text, sum, product: toDecimal(product, 0, 'half-up') })]
  })
}

const DAY_OF_MONTH = `每?(?<base>本|当|次|下|每)月(?:的)?(?<day>${NUMERAL})[日号](?:之)?前`
const PAID = new RegExp(`${DAY_OF_MONTH}[^。;,]{0,16}(?:支付|付款|付清|结清)(?![^。;]{0,8}(?:工资|社保))`)
const NEEDED = new RegExp(
  `${DAY_OF_MONTH}[^。;,]{0,20}(?:(?:开具|提供|提交|送达|出具)[^。;,]{0,16}(?:发票|结算单|账单|对账单)|(?:完成|进行|确认)[^。;,]{0,12}(?:考核|对账|验收|结算))`,
)

const dayOf = (match: RegExpExecArray | null): number | undefined => {
  const day = parseNumeral(match?.groups?.['day'] ?? '')
  const isNext = /次|下|每/.test(match?.groups?.['base'] ?? '')
  return day === undefined ? undefined : day + (isNext ? 31 : 0)
}

/** Payment due on an earlier day of the month than the invoice or the check that it waits for. */
function paidTooEarly({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => binds(node))
  const needed = own.flatMap(({ text }) => {
    const match = NEEDED.exec(text)
    const day = dayOf(match)
    return match && day !== undefined ? [{ words: match[0], day }] : []
  })
  return own.flatMap((sentence) => {
    const match = PAID.exec(sentence.text)
    const day = dayOf(match)
    const later = needed.find((each) => day !== undefined && each.day > day)
    return match && later && !/预付|押金|保证金/.test(sentence.text)
      ? [atWords(sentence, match, { words: later.words })]
      : []
  })
}

export const INSTALMENT_RULES: readonly Rule[] = [
  { code: 'instalments-same-trigger', severity: 'error', check: sameTrigger },
  { code: 'share-and-sum-differ', severity: 'error', check: shareAndSumDiffer },
  { code: 'paid-before-due', severity: 'error', check: paidTooEarly },
]
