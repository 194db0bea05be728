import { AMOUNT, DURATION, NUMERAL, parseNumeral, readDuration, readShare, SHARE } from '@heqi/clauses'
import { compare, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import type { Analysis, Node, Sentence } from '../analysis.ts'
import { atWords, type Offence, type Rule } from '../rule.ts'
import { amount, TOTAL } from './amounts.ts'
import { copiesDiffer } from './copies.ts'

const binds = ({ part }: Node): boolean => part === 'body'

type Stated = {
  readonly sentence: Sentence
  readonly match: RegExpMatchArray
  readonly key: string
  readonly value: string
}

/** What a contract may state only once: the words around it, and the value in them. `on` sets sub-matters apart. */
type Matter = {
  readonly pattern: string
  readonly on?: RegExp
  readonly not?: RegExp
  readonly read: (text: string) => string | undefined
}

const duration = (text: string): string | undefined => {
  const read = readDuration(text)
  return read && typeof read.value === 'number'
    ? `${read.value * (read.unit === 'year' ? 12 : 1)} ${read.unit === 'year' ? 'month' : read.unit}`
    : undefined
}
const share = (text: string): string | undefined => readShare(text) ?? undefined
const count = (text: string): string | undefined => parseNumeral(text)?.toString()

const WITHIN = `(?<value>${DURATION})(?:之)?内`
const WHO = /甲方|乙方|委托[方人]|受托[方人]|发包[方人]|承包[方人]|双方|任何?一方/

const MATTERS: readonly Matter[] = [
  {
    pattern: `(?:收到|取得|签收)[^。;,]{0,12}发票[^。;,]{0,8}(?:后|之日起)(?:的)?${WITHIN}[^。;,]{0,12}(?:付|支付|结清|汇)`,
    read: duration,
  },
  {
    pattern: `每月(?:的)?(?<value>${NUMERAL})[日号](?:之)?前[^。;,]{0,10}(?:支付|付款|付清|结清)|(?:支付|付款)[^。;,]{0,10}每月(?:的)?(?<also>${NUMERAL})[日号]`,
    read: count,
  },
  {
    pattern: `提前(?<value>${DURATION})[^。;,]{0,12}书面[^。;,]{0,20}(?:解除|终止)(?!.{0,10}续)`,
    on: WHO,
    not: /严重|违约|整改|催告|续/,
    read: duration,
  },
  {
    pattern: `(?:保密(?:义务|期限?|责任))[^。;]{0,40}?(?<value>${DURATION})(?!内)`,
    // What staff promise ends by their leaving, not by the contract's end.
    on: /离职|不再参与/,
    not: /个人信息|客户信息|通知/,
    read: duration,
  },
  {
    pattern: `(?:合同|协议|服务|合作|委托)(?:有效)?期限?(?:为|共|:)\\s*(?<value>${DURATION})`,
    not: /续|试用|试运行|保密/,
    read: duration,
  },
  {
    pattern: `(?:逾期|迟延|延期|延迟)(?:付款|支付)[^。;]{0,40}每[^。;,]{0,6}[日天][^。;,]{0,20}?(?<value>${SHARE})`,
    read: share,
  },
  {
    pattern: `(?:合同|服务费?)(?:用)?总(?:金?额|价款?|费用)[^。;,\\d]{0,12}(?<value>${AMOUNT})`,
    not: /约|预估|暂定|上限|不超过/,
    read: amount,
  },
  { pattern: `一式(?<value>${NUMERAL})[份]`, read: count },
  {
    pattern: `(?:普通|一般)(?:投诉|问题|工单|咨询|报修)[^。;,]{0,16}?${WITHIN}[^。;,]{0,12}(?:解决|办结|处理完|处理完毕|完结)`,
    read: duration,
  },
  {
    pattern: `(?:复杂|疑难|重大|升级)(?:投诉|问题|工单)[^。;,]{0,16}?${WITHIN}[^。;,]{0,12}(?:解决|办结|处理完|处理完毕|完结)`,
    read: duration,
  },
  {
    pattern: `(?:首次|首)(?:人工)?(?:响应|回复|应答)(?:时间|时长)?[^。;,]{0,12}?(?<value>${DURATION})`,
    on: /电话|热线|在线|会话|邮件|微信|工单|社交|现场/,
    not: /平均|紧急|特急|重大/,
    read: duration,
  },
  {
    pattern: `(?<metric>接通率|接起率|满意[度率]|首次解决率|一次(?:性)?解决率|投诉率|质检合格率)[^。;,\\d%]{0,16}(?<value>${SHARE})`,
    on: /\d+秒|热线|在线|电话|会话|邮件|投诉/,
    not: /扣|奖|得分|系数|上浮|每[低高]|连续|试|之间|至\s*\d|(?<!不)低于|不足/,
    read: share,
  },
]

const NEAR = 6

function statementsOf(matter: Matter, { sentencesFor }: Analysis): Stated[] {
  const expression = new RegExp(matter.pattern)
  return sentencesFor(expression).flatMap((sentence) => {
    const match = binds(sentence.node) ? expression.exec(sentence.text) : null
    // What is said of other things further on in a long sentence is not said of this value.
    const near = sentence.text.slice(0, (match?.index ?? 0) + (match?.[0].length ?? 0) + NEAR)
    if (!match || matter.not?.test(matter.read === amount ? near : sentence.text)) return []
    const value = matter.read(match.groups?.['value'] ?? match.groups?.['also'] ?? '')
    const key = `${match.groups?.['metric'] ?? ''} ${matter.on?.exec(sentence.text)?.[0] ?? ''}`
    return value === undefined ? [] : [{ sentence, match, key, value }]
  })
}

/** One matter, two values: the second place, with the first in the words. */
function valuesContradict(analysis: Analysis): Offence[] {
  return MATTERS.flatMap((matter) =>
    [...Map.groupBy(statementsOf(matter, analysis), ({ key }) => key).values()].flatMap(([first, ...others]) =>
      others
        .filter(({ value }) => value !== first?.value)
        .slice(0, 1)
        .map(({ sentence, match }) =>
          atWords(sentence, match, {
            first: first?.match[0].trim() ?? '',
            article: first?.sentence.node.article.number ?? '',
            second: match[0].trim(),
          }),
        ),
    ),
  )
}

const ACTS = ['分包', '转包', '转让', '转委托', '更换', '公开', '披露'] as const

/** Acts that may be forbidden for one piece of the work and allowed for another: 不得分包投诉处理;其他工作可以分包. */
const PARTIAL: ReadonlySet<string> = new Set(['分包', '转包', '转让', '转委托'])
const WHOLLY =
  '(?:其?[^。;,]{0,6}(?:权利|义务)[^。;,]{0,10}|给[^。;,]{1,8}|任何[^。;,]{1,8}|全部[^。;,]{1,8}|(?:本)?(?:合同|协议|契约|服务)[^。;,]{0,14})?(?=[。;,、或及和与]|$)'

/** What one place forbids without exception and another allows. */
function permissionsContradict({ sentences }: Analysis): Offence[] {
  return ACTS.flatMap((act) => {
    const own = sentences.filter(({ node, text }) => binds(node) && text.includes(act))
    const ban = own.find(
      ({ text }) =>
        new RegExp(`不得[^。;,]{0,16}${act}${PARTIAL.has(act) ? WHOLLY : ''}`).test(text) &&
        !/未(?:经|取得|征得|获)|除非|除[^。;]{0,12}外|确有|但|擅自|另有/.test(text),
    )
    const allowed = own.flatMap((sentence) => {
      const match = new RegExp(`(?<!不)(?:可以?|有权|允许)(?:自行|自主|直接)?[^。;,不]{0,16}${act}`).exec(sentence.text)
      return match && sentence !== ban ? [{ sentence, match }] : []
    })[0]
    return ban && allowed ? [atWords(allowed.sentence, allowed.match, { act, article: ban.node.article.number })] : []
  })
}

/** "Does not touch Y" beside "where it touches Y": the second rule presupposes what the first excludes. */
function deniedThenRuled({ sentences }: Analysis): Offence[] {
  return sentences
    .filter(({ node }) => node.part === 'body' || node.part === 'third-party')
    .flatMap((sentence, at, own) => {
      const match = /^[^。;]{0,24}?不(?<verb>涉及|影响|免除|适用于?|包括)(?<object>[^。;,]{4,30})/.exec(sentence.text)
      const { verb = '', object = '' } = match?.groups ?? {}
      if (!match) return []
      const start = object.slice(0, 8)
      const opposite = own
        .slice(Math.max(0, at - 6), at + 7)
        .find(
          (other) =>
            other !== sentence &&
            new RegExp(`^(?:如|若|当|因)?[^。;,]{0,20}(?<!不)${verb}`).test(other.text) &&
            other.text.includes(start),
        )
      return opposite ? [atWords(sentence, match, { 'verb:zh-CN': verb, 'verb:en': 'rules out' })] : []
    })
}

/** Silence that gives consent in one place and refuses it in another, on the same matter. */
const SILENCE =
  /(?:未|没有|不)[^。;,]{0,16}(?:答复|回复|表态|表示|提出[^。;,]{0,8}异议)[^。;,]{0,6},?[^。;,]{0,6}视为(?<refuses>不同意|拒绝)?(?<consents>同意|认可|接受)?/
const ASKED = ['第三方', '变更', '转让', '分包', '验收', '解除', '续'] as const

function silenceContradicts({ sentences }: Analysis): Offence[] {
  const said = sentences.flatMap((sentence) => {
    const match =
      sentence.node.part === 'body' || sentence.node.part === 'third-party' ? SILENCE.exec(sentence.text) : null
    const about = `${sentence.node.article.heading.text}${sentence.text}${sentence.node.matter}`
    const matter = ASKED.find((word) => about.includes(word))
    const { refuses, consents } = match?.groups ?? {}
    return match && matter && (refuses || consents) ? [{ sentence, match, matter, refuses: refuses !== undefined }] : []
  })
  return [...Map.groupBy(said, ({ matter }) => matter).values()].flatMap(([first, ...others]) => {
    const other = others.find(({ refuses }) => refuses !== first?.refuses)
    return other ? [atWords(other.sentence, other.match, { article: first?.sentence.node.article.number ?? '' })] : []
  })
}

const MONTHLY = new RegExp(
  `(?:每月(?:固定)?(?:服务费(?:用)?)?|月(?:度)?(?:固定|基础|基本)?(?:服务)?费(?:用)?)(?:为|[:共计])?\\s*(?<monthly>${AMOUNT})|(?<monthly2>${AMOUNT})\\s*\\/\\s*月`,
)
const LENGTH = new RegExp(`(?:期限?|有效期)[^。;,\\d]{0,8}?(?<term>${DURATION})`)
const PER_UNIT = /每(?:通|次|单|席|人|名|件|小时|个|张)|\/(?:席|人|通|次|张)|按(?:量|件|席|人)/

const monthsOf = (sentences: readonly Sentence[]): number | undefined => {
  const lengths = sentences.map(({ text }) => duration(LENGTH.exec(text)?.groups?.['term'] ?? ''))
  const months = lengths.find((each) => each?.endsWith(' month'))
  return months === undefined ? undefined : Number(months.split(' ')[0])
}

/** A fixed monthly fee that does not make the total over the term. */
function totalDiffers({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => binds(node))
  const term = monthsOf(own)
  return own
    .flatMap((sentence) => {
      const match = TOTAL.exec(sentence.text)
      const total = amount(match?.groups?.['total'] ?? '')
      const months = match?.groups?.['year'] ? 12 : term
      if (!match || total === undefined || months === undefined) return []
      if (/约|预估|预计|暂定|不超过|上限|以实际|保证金|违约/.test(sentence.text)) return []
      const near = own.filter(({ node }) => node === sentence.node || node.parent === sentence.node.parent)
      const fees = near.filter(({ text }) => !PER_UNIT.test(text)).map(({ text }) => MONTHLY.exec(text)?.groups)
      const fee = fees.flatMap((found) => amount(found?.['monthly'] ?? found?.['monthly2'] ?? '') ?? [])[0]
      if (fee === undefined || near.some(({ text }) => /变动|浮动|阶梯|按量|提成|每通/.test(text))) return []
      const product = multiply(fractionOf(fee), fraction(BigInt(months)))
      if (compare(product, fractionOf(total)) === 0) return []
      return [atWords(sentence, match, { months, monthly: fee, total, product: toDecimal(product, 0, 'half-up') })]
    })
    .slice(0, 1)
}

const PART = new RegExp(
  `(?:保证金|押金|定金|预付款|首付款?|月(?:度)?服务费|违约金上限)[^。;,\\d%]{0,10}(?<sum>${AMOUNT})`,
)
/** A part this small of a total this large is out of proportion. */
const LARGE = fraction(100_000n)
const SMALLEST_PART = fraction(1n, 5_000n)

/** 保证金210元 beside 4,200万元: the unit was lost. */
function magnitudeOdd({ sentences }: Analysis): Offence[] {
  const own = sentences.filter(({ node }) => binds(node))
  const totals = own.flatMap(({ text }) => amount(TOTAL.exec(text)?.groups?.['total'] ?? '') ?? [])
  const [largest] = totals.toSorted((a, b) => compare(fractionOf(b), fractionOf(a)))
  if (largest === undefined || compare(fractionOf(largest), LARGE) < 0) return []
  return own.flatMap((sentence) => {
    const match = PART.exec(sentence.text)
    const sum = amount(match?.groups?.['sum'] ?? '')
    if (!match || sum === undefined || /每[次件条通人单起]/.test(sentence.text)) return []
    const limit = multiply(fractionOf(largest), SMALLEST_PART)
    const isOdd = compare(fractionOf(sum), limit) < 0 && compare(fractionOf(sum), fraction(0n)) > 0
    return isOdd ? [atWords(sentence, match, { sum: match.groups?.['sum'] ?? '', total: largest })] : []
  })
}

export const CONTRADICTION_RULES: readonly Rule[] = [
  { code: 'value-contradicts', severity: 'error', check: valuesContradict },
  { code: 'copies-differ', severity: 'warning', check: copiesDiffer },
  { code: 'permission-contradicts', severity: 'error', check: permissionsContradict },
  { code: 'silence-contradicts', severity: 'error', check: silenceContradicts },
  { code: 'denied-then-ruled', severity: 'warning', check: deniedThenRuled },
  { code: 'total-differs', severity: 'warning', check: totalDiffers },
  { code: 'amount-magnitude', severity: 'error', check: magnitudeOdd },
]
