import type { Match } from '../../recognise/match.ts'

/** Where what is to be paid begins, without a comma before it: `差评[每个扣]10元`, `漏回一个买家[扣]20元`. */
const PAYS =
  /(?:,|的|者)?(?:则|另|就|都|要|将|再)?(?:(?:每[一1]?(?:[次起例单件个条回处张通席封份户天日名人]|人次|小时)[^,\d]{0,4}|[一1][次起例回][^,\d]{0,2})|(?:应当?|须|需|并)(?:向[^,]{1,5})?)?(?<![折打不未])(?:扣|罚|赔|支付|承担|付)/
/** Words that only lead over to what is paid: `超过的,每高1个百分点扣减当月服务费`. */
const LEAD = /^[^一-鿿A-Za-z\d]*(?:(?:但|并|且|如果?|若|因为?|凡|对于?|经|任?何?一方|违约方)(?=[一-鿿]))?/
/** So much for each step by which something is missed: `任一指标未达标的,[每低0.1个百分点]扣减1%`. */
const BY_STEP = /^,每(?:低|高|超|降|少)[^,日天次]{1,12}?(?=扣|罚|赔|支付|减)/
const SAYS_NOTHING = /^(?:违反|违者|违约(?:的?一?方)?|否则|有?一方|[由应须需]|负责)$/
const CAUSE = /^的?(?:单方)?(?:原因|过错|责任)(?:造成|导致|引起)?/
const CLOSING = /(?:的|者|时|后|(?<=泄[露漏]|逾期|过错|责任)方)?[,:\s]*$/
const OTHERWISE = /否则|违者|违反的?[^,]{0,4}$/
const FORBIDDEN = /^(?:均|都)?(?:不得|不能|不准|不许|不可|严禁|禁止)/
const MOST = 50
const LEAST = 2

/**
 * What a penalty is for: the words of its sentence before what is paid, from the penalty before it on. `所推荐商品与描述不符的,
 * 每单扣30元,造成投诉的扣90元` has two.
 * @param from where the amount or the share stands in the folded text.
 * @param floor where the penalty before it ends.
 * @param parties where the parties are named.
 */
export function eventOf(
  match: Match,
  from: number,
  floor: number,
  parties: readonly Match[],
): { readonly words: string; readonly match: Match } | undefined {
  const { passage } = match
  const text = passage.text
  const start = Math.max(floor, text.lastIndexOf(';', from) + 1, text.lastIndexOf(':', from) + 1)
  const lead = text.slice(start, from)
  const comma = lead.lastIndexOf(',')
  const ahead = comma > 0 && !isPaying(lead.slice(0, comma)) ? lead.slice(0, comma) : untilPaid(lead)
  const told = lead.slice(0, ahead.length + (BY_STEP.exec(lead.slice(ahead.length))?.[0].length ?? 0))
  const led = start + (LEAD.exec(told)?.[0].length ?? 0)
  const party = parties.find((each) => each.passage === passage && each.within()[0] === led)
  const named = (party?.within()[1] ?? led) + (party ? (CAUSE.exec(text.slice(party.within()[1]))?.[0].length ?? 0) : 0)
  // What is forbidden is what is paid for: `不得私下联系买家,否则罚500元`.
  const at = named + (OTHERWISE.test(lead) ? (FORBIDDEN.exec(told.slice(named - start))?.[0].length ?? 0) : 0)
  const own = text.slice(at, start + told.length).replace(CLOSING, '')
  if (own.length < LEAST || own.length > MOST || SAYS_NOTHING.test(own)) return undefined
  const words = passage.original.slice(at, at + own.length)
  return { words: asPhrase(words), match: match.at(at, at + own.length) }
}

/** A phrase holds no marks: `单次超过1小时的,` leads to what is next; `每空一天` is what happens, not how it is counted. */
const asPhrase = (words: string): string =>
  words
    .replaceAll('、', '和')
    .replaceAll(/的?[,，;；:："“”]+/g, ' ')
    .replace(/每(?=[一-鿿]{1,3}(?:[一1][次天日起]?)?$)/, '')
    .replace(/[一1][次天日起]$/, '')
    .trim()

/** What stands before the comma is itself what is to be paid: `扣减当月费用,最低300元`. */
const isPaying = (text: string): boolean => /(?:扣|罚|赔|支付)[^,的]{0,8}$/.test(text)

function untilPaid(lead: string): string {
  const paid = PAYS.exec(lead)
  return paid === null ? '' : lead.slice(0, paid.index)
}
