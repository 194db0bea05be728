import type { PartyRole } from '@heqi/vocabulary'
import type { LIMIT_UNITS } from '../shared/deadlines-and-limits.ts'
import type { Recognition, Span } from './analysed-contract.ts'
import { saysSomething } from './further-provisions.ts'
import { ownersAmong, type Takers } from './owners-of-values.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { isOnlyAlike, type Leftover } from './sight.ts'
import { meetsAny } from './spans.ts'
import { type Found, type StatedValue, valuesIn } from './stated-values.ts'

type Entry = {
  readonly list: Leftover
  readonly terms: Readonly<Record<string, unknown>>
  readonly value: string
  readonly span: Span
}

/**
 * Gives the values that no clause took to those whose terms have lists for them: a time by which something is done to
 * `deadlines`, the least or most of something to `limits`. A value goes to the clause that its sentence states, else to the
 * narrowest one around it, of those that have such lists; where none of these has them it goes to none.
 */
export function withDeadlinesAndLimits(
  found: readonly Recognition[],
  leftovers: Takers,
  reading: Reading,
): readonly Recognition[] {
  const isRead = meetsAny(found.flatMap((each) => (isOnlyAlike(each) ? [] : Object.values(each.evidence))))
  const entries = new Map<Recognition, Entry[]>()
  if (!found.some(({ type }) => leftovers.has(type))) return found
  const ownerOf = ownersAmong(found, leftovers)
  for (const passage of reading.passages.filter(saysSomething)) {
    const unread = valuesIn(passage).filter(({ span }) => !isRead(span))
    for (const value of unread) {
      const entry = entryOf(passage, value, reading)
      const owner = entry && ownerOf(passage, entry.list)
      if (owner) entries.set(owner, [...(entries.get(owner) ?? []), entry])
    }
  }
  return found.map((each) => withEntries(each, entries.get(each)))
}

function withEntries(recognition: Recognition, entries: readonly Entry[] = []): Recognition {
  if (entries.length === 0) return recognition
  const terms: Record<string, unknown> = { ...(recognition.terms as object) }
  const evidence = { ...recognition.evidence }
  for (const { list, terms: entry, value, span } of entries) {
    const before = (terms[list] ?? []) as readonly unknown[]
    for (const name of Object.keys(entry)) evidence[`${list}[${before.length}].${name}`] = span
    evidence[`${list}[${before.length}].${value}`] = span
    terms[list] = [...before, entry]
  }
  return { ...recognition, terms, evidence }
}

/** What is fined, paid or graded is said by other clauses. */
const OF_MONEY = /违约|罚|扣|赔|支付|付款|费率|税|利息|[上下]浮/
const INSIDE = /^\s*(?:之内|以内|内)(?!(?:累计|连续)?(?:不?超过|达到?|发生|出现|有))/
const BEHIND = /^\s*(?:之前|以前|前)/
const OWES = '(?:应当?|须|需|必须|可以?|有权|负责)'
/** `应在合同终止后`: who or what, and the event. */
const FROM_EVENT = new RegExp(
  String.raw`^(?<subject>.*?)(?:${OWES}(?:于|在|自|从)?|于|在|自|从)?(?<event>[^应须于在自从]{2,24}?)(?:之日起|之日|之时|当日|当天|次日起?|(?:之|以)?后|起)(?:的|算)?\s*$`,
)
const BEFORE_EVENT = new RegExp(
  String.raw`^(?<subject>.*?)(?:${OWES}(?:于|在)?|于|在)?(?<event>[^应须于在]{2,24}?)(?:之|以)?前\s*(?:至少|不少于)?\s*$`,
)
/** A clause of the sentence that ends with an event: `合同终止后,`. */
const EARLIER_EVENT = /(?:^|[,;。:])(?:自|在|于|若|如)?(?<event>[^,;。:]{2,24}?)(?:之?后|之日起|时|的),/
const EARLY = /^(?<event>.*?)提前\s*(?:至少|不少于)?\s*$/
/** `每月5日前` is a day of the month. */
const DAY_OF_MONTH = /[月年季末度]\s*(?:的)?(?:第)?$/
const LEAST = /(?:不(?:得|应)?(?:少|低|小)于|至少|最少|最低|下限为?|不?须?达到?|≥)\s*$/
const MOST = /(?:不(?:得|应|可)?(?:超过|高于|多于|大于|长于|晚于)|最多|最长|最高|至多|上限为?|控制在|以|≤)\s*$/
const IS = /(?:为|是|计|按|线|:|合计|共)\s*$/
/** A rate: `按每人每日90元`. */
const RATE = /(?:按|每)[^,。;每]{0,2}每?(?:[人名席位个]每?[天日月次场]|[人名席位])\s*$/

/** What stands between two marks around a value. */
type Part = {
  readonly passage: Passage
  readonly found: Found
  readonly start: number
  readonly end: number
  readonly lead: string
  readonly tail: string
}

const MARKS = [',', ';', '。', ':', '\n']

function entryOf(passage: Passage, found: Found, reading: Reading): Entry | undefined {
  const [from, to] = found.within
  const { text } = passage
  const start = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, from - 1))) + 1
  const end = Math.min(text.length, ...MARKS.map((mark) => text.indexOf(mark, to)).filter((at) => at >= 0))
  const part = { passage, found, start, end, lead: text.slice(start, from), tail: text.slice(to, end) }
  if (OF_MONEY.test(text.slice(start, end)) || isGrade(part)) return undefined
  return deadlineOf(part, reading) ?? limitOf(part, reading)
}

/** Of scores that grade something each is a step of the scale: `甲等（93分以上）、乙等（82至92分）`. */
const isGrade = ({ passage, found: { value } }: Part): boolean =>
  isScore(value) && GRADES.test(passage.text) && valuesIn(passage).filter((each) => isScore(each.value)).length > 1
const isScore = (value: StatedValue): boolean => 'of' in value && value.of === '分'
const GRADES = /[A-D甲乙丙丁一二三四][级等档]?\s*[(:为]|优秀|良好|合格|[级等档]/

/** Who or what, the event, what is done, and on which side of the event. */
type Told = {
  readonly subject: string
  readonly event: string | undefined
  readonly rest: string
  readonly side: 'after' | 'before'
}

function toldBy({ lead, tail }: Part): Told | undefined {
  const rest = tail.replace(INSIDE, '')
  const early = EARLY.exec(lead)?.groups
  if (early) return { subject: '', event: withoutDuty(early.event ?? ''), rest, side: 'before' }
  const ahead = BEFORE_EVENT.exec(lead)?.groups
  if (ahead) return { subject: ahead.subject ?? '', event: ahead.event, rest, side: 'before' }
  if (BEHIND.test(tail))
    return { subject: '', event: withoutDuty(lead), rest: tail.replace(BEHIND, ''), side: 'before' }
  if (!INSIDE.test(tail) || MOST.test(lead)) return undefined
  const after = FROM_EVENT.exec(lead)?.groups
  return { subject: after?.subject ?? withoutDuty(lead), event: after?.event, rest, side: 'after' }
}

function deadlineOf(part: Part, reading: Reading): Entry | undefined {
  const { found, lead, passage, start } = part
  const { value } = found
  if (!('unit' in value) || DAY_OF_MONTH.test(lead) || /每\s*$/.test(lead)) return undefined
  const told = toldBy(part)
  const done =
    told &&
    (phraseOf(withoutParty(told.subject, reading) + withoutParty(told.rest, reading)) ?? phraseOf(nextPart(part)))
  if (done === undefined) return undefined
  const earlier = told?.side === 'after' ? EARLIER_EVENT.exec(passage.text.slice(0, start))?.groups?.event : undefined
  const event = phraseOf(withoutParty(told?.event ?? earlier ?? '', reading))
  const by = speaker(passage.text.slice(0, found.within[0]), reading)
  const terms = { by, what: done, side: told?.side, ...(event === undefined ? {} : { event }), within: value }
  return { list: 'deadlines', terms, value: 'within', span: found.span }
}

const nextPart = ({ passage: { text }, end }: Part): string => /^,([^,;。:]*)/.exec(text.slice(end))?.[1] ?? ''

/** `其中理论6日、实操4日`: each value has words of its own. */
const LISTED = /^.*、/
const AGAIN =
  /^[隔]?\s*(?<what>更换|更新|修改|备份|检查|巡检|巡查|维护|演练|盘点|通报|汇报|报告|轮换|复核)[^,;。]{0,8}?一?次?$/

/** `每次`, `其中`. */
const SAYS_LITTLE =
  /^(?:(?:每|其中|且|并|但|则)?.{0,2}|(?:单|每|当|全)?[月年季次日](?:内|度)?(?:累计|合计|总计|总额)?)$/
/** `85%-92%`: the upper end. */
const RANGE = /(?:为|是|在|达到?|控制在|保持在?|介于)?\d[\d.,]*\s*(?:%|[一-鿿]{1,2})?\s*(?:-|~|至|到)\s*$/
/** When a metric named before is to reach another value: `春节周`. */
const IS_OF_METRIC = /^[^率度量分数]{0,8}$/

/** What the part before is about, without its own value. */
const nameIn = (text: string): string => text.replace(/(?:应当?|须)?(?:不|达到?|≥|≤|控制|保持|超过|至少|为).*$/, '')

function limitOf(part: Part, reading: Reading): Entry | undefined {
  const { found } = part
  const [lead, tail] = [part.lead.replace(LISTED, ''), part.tail.replace(/、.*$/, '')]
  const measure = measureOf(found.value)
  const again = /每隔?\s*$/.test(lead) ? AGAIN.exec(tail)?.groups?.what : undefined
  const bound = again === undefined ? boundOf(lead, tail, !('share' in found.value)) : 'at-most'
  if (bound === undefined || measure === undefined || (bound === 'exactly' && measure.number === '1')) return undefined
  const own = withoutDuty(
    lastCell(lead.replace(BOUNDED.find((words) => words.test(lead)) ?? IS, ''))
      .replace(NUMBER_OF_ROW, '')
      .replace(/[为是:]\s*$/, '')
      .replace(/每隔?\s*$/, ''),
  )
  const before = previousPart(part)
  const isMeant = SAYS_LITTLE.test(own) || (IS_OF_METRIC.test(own) && /[率度量分数][^率度量分数]*\d/.test(before))
  const subject = isMeant ? `${nameIn(before)}${own}` : own
  const what = phraseOf(withoutParty(subject, reading) + (again ?? ''))
  if (what === undefined) return undefined
  return { list: 'limits', terms: { what, bound, ...measure }, value: 'number', span: found.span }
}

const BOUNDED = [RANGE, LEAST, MOST]

function boundOf(lead: string, tail: string, isCount: boolean): 'at-least' | 'at-most' | 'exactly' | undefined {
  if (LEAST.test(lead) || /^\s*(?:及|或)?[以之]上/.test(tail)) return 'at-least'
  if (
    MOST.test(lead) ||
    (RANGE.test(lead) && !/^\s*的/.test(tail)) ||
    /^\s*(?:及|或)?(?:[以之][内下]|为限|封顶)/.test(tail)
  )
    return 'at-most'
  return IS.test(lead) || RATE.test(lead) || (isCount && tail.trim() === '') ? 'exactly' : undefined
}

const NUMBER_OF_ROW = /^\s*\d{1,2}[\s|]+/

/** In a row of a table the words of the same cell. */
const lastCell = (lead: string): string =>
  lead.trim().split(/\s*\|\s*|\s+/).length > MOST_WORDS ? lead.replace(/^.*[|\s](?=[^|\s]+\s*$)/, '') : lead
const MOST_WORDS = 2

const previousPart = ({ passage: { text }, start }: Part): string =>
  /([^,;。:]*)[,:]$/.exec(text.slice(0, start))?.[1] ?? ''

const UNIT_OF: Readonly<Record<string, (typeof LIMIT_UNITS)[number]>> = {
  名: 'person',
  人: 'person',
  位: 'person',
  人次: 'time',
  次: 'time',
  轮: 'time',
  场: 'time',
  条: 'item',
  份: 'item',
  通: 'item',
  件: 'item',
  单: 'item',
  例: 'item',
  张: 'item',
  笔: 'item',
  项: 'item',
  个: 'item',
  字: 'character',
  分: 'point',
  课时: 'hour',
  学时: 'hour',
}

function measureOf(value: StatedValue) {
  if ('share' in value)
    return value.share.endsWith('%') ? { number: value.share.slice(0, -1), of: 'percent' } : undefined
  if ('yuan' in value) return { number: value.yuan, of: 'yuan' }
  if ('count' in value) {
    const of = UNIT_OF[value.of]
    return of === undefined ? undefined : { number: `${value.count}`, of }
  }
  return 'unit' in value ? { number: `${value.value}`, of: value.unit } : undefined
}

const DUTY_BEHIND = new RegExp(String.raw`${OWES}?(?:于|在|的)?\s*$`)
const withoutDuty = (text: string): string => text.replace(DUTY_BEHIND, '')

/** `过渡期内乙方应保留` without who must act. */
const withoutParty = (text: string, { parties: { client, provider } }: Reading): string =>
  text.replace(new RegExp(`(?:${client}|${provider})${OWES}|^[^一-鿿]*(?:${client}|${provider})`), '')

/** The party that was named last, else the provider. */
function speaker(text: string, { parties }: Reading): PartyRole {
  const last = (names: string) => Math.max(-1, ...[...text.matchAll(new RegExp(names, 'g'))].map(({ index }) => index))
  return last(parties.client) > last(parties.provider) ? 'client' : 'provider'
}

const LONGEST = 60
const DUTY_AHEAD = new RegExp(`^\\s*(?:并|且)?(?:${OWES})?(?:将|把|向|对)?`)

/** Words of the contract without the marks that a phrase may not hold. */
function phraseOf(text: string): string | undefined {
  const words = text
    .replace(DUTY_AHEAD, '')
    .replaceAll('、', '和')
    .replaceAll(/[\s,;:。"()[\]|]+/g, '')
  return words.length < 2 || words.length > LONGEST ? undefined : words
}
