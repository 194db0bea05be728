import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { binds } from './parts.ts'
import { RECONCILED } from './reconciled.ts'
import { thingWordsIn } from './thing-words.ts'

/** Who bears a cost or a loss: a party, both, whoever asks for it, whoever is found at fault. */
export type Bearer = 'client' | 'provider' | 'shared' | 'asker' | 'loser'

/** A cost or a loss and who bears it, as one part of a sentence says. */
export type Bearing = {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly who: Bearer
  /** What it is that is borne, without the words for money. */
  readonly thing: readonly string[]
  /** Only of so much of it: 200元以下的. */
  readonly isPart: boolean
  /** All of it, whatever the case. */
  readonly isAll: boolean
  /** Only for some case: 因违约的. */
  readonly isOfCase: boolean
  /** The party from whom it comes. */
  readonly causer: 'client' | 'provider' | undefined
  readonly isLoss: boolean
}

const LOSS = '损失|差价|差额|坏账|破损|损耗|短款|盘亏|呆账|赔款|货损|罚款|扣款|亏空'
const MONEY = new RegExp(`费用?|成本|开[支销]|花费|${LOSS}`)
const IS_LOSS = new RegExp(LOSS)
const BEARS =
  '(?:承担|负担|支付|付清|出资|自付|自理|自担|垫付|分担|分摊|赔偿|赔付|消化|兜底|买单|补足|补偿|弥补|偿付|各?担)'
const ANY_BEARS = new RegExp(`${BEARS}|均摊|平摊|共担|各半`)
/** Money that is no cost and no loss. */
const NO_COST = /违约金|保证金|押金|服务费(?!用?率)|预付款|工资|社保|保险|税|个人所得|发票|定金/
/** Paid at first, and who bears it in the end stands elsewhere. */
const AT_FIRST = /先行|垫付|预付|预缴|暂由|代为|代付|代垫/
const IN_THE_END = /最终/
const PART = /\d[^,]{0,6}(?:以[内下上]|以外|之内)|(?:不足|未满|超过|超出|低于|高于|不超过)\s*\d|部分/
const ALL = /全部|全额|均由|一律|一概|无论|不论|任何|概由|悉数|全数|完全/
/** A case by its ground: the cost of that case is borne otherwise. */
const CASE =
  /违约|过错|过失|故意|重大|责任|原因|逾期|不合格|不达标|属实|认定|成立|超出|要求|特殊|紧急|擅自|如(?!实)|若|倘|结果|不一致|增加|新增|额外/
const GENERIC =
  /单笔|单[次张件单]|每[次笔张件单]|元|因|费用?|成本|开[支销]|花费|损失|造成|导致|引起|所致|产生|发生|由此|因此|赔偿|责任|后果|风险|直接|经济|有关|相应|承担|支付|差额|聘请|自理|申请|提出|什么|无论|不论|谁|哪/g

const ASKER =
  /(?:提出|申请|提起|提请|要求|发起|聘请|引入|主张|启动|委托|邀请)[^,由]{0,10}?(?<![委受]托)(?:的?一方|方(?!面|式|可|能)|人(?!员)|者)(?:[^,]{0,10})?(?:承担|负担|支付|出|付|自理)|(?:哪|何)方[^,]{0,6}(?:承担|负担|支付|出|付)|谁[^,]{0,6}谁[^,]{0,4}(?:承担|负担|支付|出|付)/
const LOSER = /(?:败诉?|责任|过错|过失|违约|有责)(?:一)?方[^,]{0,8}(?:承担|负担|支付|赔偿|出)/

const readersOf = oncePerAnalysis(({ client, provider }: Analysis) => {
  const named = (who: string): RegExp =>
    new RegExp(
      `(?:(?:由|归)[^,由]{0,4}(?:${who})|^[^,由]{0,6}(?:${who}))(?!与|和|、|及|或|指定|同意)[^,由]{0,16}?${BEARS}`,
    )
  return {
    client: named(client),
    provider: named(provider),
    shared: new RegExp(
      `(?:双方|甲乙|两方|各方|(?:${client})(?:和|与|、|及)(?:${provider})|(?:${provider})(?:和|与|、|及)(?:${client}))[^,]{0,10}(?:各(?!自)|平均|分担|分摊|共担|均摊|平摊|对半|一半|五五|比例|\\d+\\s*[:：]\\s*\\d+|共同)|(?:${client})[^,]{0,4}(?:承担|负担|担)[^,]{0,4}(?:\\d|一半)[^,]*(?:${provider})[^,]{0,4}(?:承担|负担|担)?[^,]{0,4}(?:\\d|一半)|(?:${provider})[^,]{0,4}(?:承担|负担|担)[^,]{0,4}(?:\\d|一半)[^,]*(?:${client})[^,]{0,4}(?:承担|负担|担)?[^,]{0,4}(?:\\d|一半)`,
    ),
    /** From here on stands who bears it, and the thing no more. */
    behind: new RegExp(
      `(?:均|应|最终|全部|一律|概|则|先)*(?:(?:由|归)(?=[^,]{1,24}$)|(?:甲乙|双方|两方|各方|${client}|${provider})[^,]{0,14}${ANY_BEARS.source})`,
    ),
    causer: new RegExp(
      `(?:(?<client>${client})|(?<provider>(?:${provider})?(?:的)?(?:坐席|座席|客服|员工|人员|专员|${provider})))[^,由]{0,14}(?:造成|导致|引起|所致|失误|错误|过错|原因|操作|故意|违约|疏忽|提供|损坏)`,
    ),
  }
})

function bearerIn(part: string, analysis: Analysis): Bearer | undefined {
  const { client, provider, shared } = readersOf(analysis)
  if (ASKER.test(part)) return 'asker'
  if (LOSER.test(part)) return 'loser'
  if (shared.test(part)) return 'shared'
  const [isClient, isProvider] = [client.test(part), provider.test(part)]
  return isClient === isProvider ? undefined : isClient ? 'client' : 'provider'
}

/** A part that only names what the next one is about: 因错发造成的损失, 单笔在200元以内的. */
const LEADS = new RegExp(`(?:的|时|后|者|情形|情况|${MONEY.source})$|^(?:因|如|若|由于|对|凡|无论|不论|当|单)`)

/** What any rule yields to makes no exception of another one. */
const UNLESS_AGREED = /(?:双方|合同)?另有(?:书面)?约定的?除外/

const CLAUSE = /[^,;。]+/g

/** What a part names before the words for who bears it: 鉴定费由乙方承担; else behind them: 乙方承担鉴定费. */
function ownThing(part: string, analysis: Analysis): string {
  const bearer = readersOf(analysis).behind.exec(part)
  if (!bearer) return part
  const [before, behind] = [part.slice(0, bearer.index), part.slice(bearer.index + bearer[0].length)]
  return before.replaceAll(GENERIC, '').trim() === '' && MONEY.test(behind) ? behind : before
}

function bearingsIn(sentence: Sentence, analysis: Analysis): Bearing[] {
  const parts = allMatches(CLAUSE, sentence.text)
  return parts.flatMap(({ 0: part, index }, at): Bearing[] => {
    if (!ANY_BEARS.test(part) || NO_COST.test(part)) return []
    const who = bearerIn(part, analysis)
    if (who === undefined || (AT_FIRST.test(part) && !IN_THE_END.test(part))) return []
    const before = parts[at - 1]?.[0] ?? ''
    const own = ownThing(part, analysis)
    const lead = LEADS.test(before.trim()) || own.replaceAll(GENERIC, '').trim() === '' ? before : ''
    const all = `${ownThing(lead, analysis)},${own}`
    if (!MONEY.test(`${lead}${part}`) || NO_COST.test(lead)) return []
    const { groups } = readersOf(analysis).causer.exec(all) ?? {}
    return [
      {
        sentence,
        from: lead === '' ? index : (parts[at - 1]?.index ?? index),
        to: index + part.trimEnd().length,
        who,
        thing: thingWordsIn(all.replaceAll('审计', '稽查').replaceAll(GENERIC, ' '), analysis),
        isPart: PART.test(`${lead}${part}`),
        isAll: ALL.test(`${lead}${part}`),
        isOfCase: CASE.test(all),
        causer: groups?.['client'] ? 'client' : groups?.['provider'] ? 'provider' : undefined,
        isLoss: IS_LOSS.test(`${lead}${part}`),
      },
    ]
  })
}

/** Whatever a contract says of who bears a cost or a loss. */
export const bearingsOf = oncePerAnalysis((analysis: Analysis): readonly Bearing[] =>
  analysis
    .sentencesFor(ANY_BEARS)
    .filter(({ node, text }) => binds(node) && !RECONCILED.test(text.replace(UNLESS_AGREED, '')) && MONEY.test(text))
    .flatMap((sentence) => bearingsIn(sentence, analysis)),
)
