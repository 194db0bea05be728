import { allMatches } from '@heqi/clauses'
import type { Analysis, Sentence } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { binds } from '../reading/parts.ts'
import type { Figure } from './figures.ts'

const NUMBER = String.raw`(?<![\d,.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d,.])\d+(?:\.\d+)?`
const HEAD_COUNT = '(?:人|名|席位?|[坐座]席|客服|岗|个)'
const PIECE =
  '(?:通(?:话|电话)?|条|单|件|票|个?会话|人?次|分钟|个?工单|小时|工时|人天|[天日]|封|店|家|户|班|线路?|路|套)'
const PER = `(?:${HEAD_COUNT}[/·.]?\\s*月|月[/·]${HEAD_COUNT}|${HEAD_COUNT}[/·]\\s*(?:[天日]|小时)|${PIECE}(?:[/·]${PIECE})?|月)`

/** 7,400元/席/月, 5.8元/通: the unit behind the sum. */
const UNIT_BEHIND = `(?<sum>${NUMBER})\\s*元?\\s*\\/\\s*(?<unit>${PER})(?![一-鿿]{0,2}\\/)|(?<sum2>${NUMBER})\\s*元\\s*(?<unit2>每(?:${HEAD_COUNT}每?月|${PIECE}))`
/** 每席每月7,400元, 每条收取3.20元: the unit first. */
const UNIT_FIRST = `每个?(?<unit3>${HEAD_COUNT}(?:[坐座]席|客服)?(?:每个?月|月|每[天日]|每小时)|${PIECE})(?:有效)?(?:通话|会话|工单|电话|来电|咨询)?[^。;,:|\\d]{0,6}?(?<sum3>${NUMBER})\\s*元`
/** 每席7,400元/月: one on either side. */
const UNIT_AROUND = `每个?(?<unit5>${HEAD_COUNT})(?:[坐座]席|客服)?[^。;,:|\\d]{0,4}?(?<sum5>${NUMBER})\\s*元\\s*\\/\\s*月`
/** 12席 × 5,600元 = 67,200元: a month of each, where the sum is no day's. */
const IN_PRODUCT = `(?<![\\d.])\\d{1,4}\\s*(?<unit6>${HEAD_COUNT})\\s*[X×*]\\s*(?<sum6>\\d{4,}|\\d{1,3},\\d{3})\\s*元?(?=\\s*=)`
const PRICED = new RegExp(`${UNIT_BEHIND}|${UNIT_AROUND}|${UNIT_FIRST}|${IN_PRODUCT}`, 'g')
/** A row: `热线坐席 席/月 7,400元 85 629,000元`. */
const ROW = new RegExp(
  `^\\s*\\|?\\s*(?:\\d{1,2}\\s*[.、|]?\\s+)?\\|?\\s*(?<item>[\\u4e00-\\u9fff][^\\s|\\d]{1,13})(?:\\s*\\|\\s*|\\s+)(?:元\\s*\\/\\s*)?(?<unit4>${PER})(?:\\s*\\|\\s*|\\s+)(?<sum4>${NUMBER})\\s*元?(?=[\\s|]|$)`,
)

/** What a breach costs is no price, nor what a step of a scale costs the price of the item. */
const PENALTY =
  /扣|罚|违约|赔偿|补偿|垫付|录用|聘用|雇[佣用]|招[揽募用]|挖[角人走]|保额|例如|举例|示例|假设|以[上内下]|超[出过]|部分|阶梯/

/** No price of its own: what was agreed before, what only limits, a step of a scale. */
const NO_PRICE =
  /奖|(?:调整|变更|[上下]调|上涨|增加|涨)[至为到]|改为|原(?:合同|协议|单价|价)|参考|估|折|上限|不[高低]于|不超过|最低|最高|封顶|保底|起步|至\s*\d|~|调价|低消/
/** 由5元/通调整为6元/通: the first sum was agreed before. */
const BEFORE = /^[^。;,]{0,6}(?:调整|变更|提高|降低|[上下]调|增加|上涨|改)[至为到]/
const FORMERLY = /[由从]/

/** What makes the price of an item another one. */
const OF_A_KIND =
  /高峰|旺季|淡季|大促|夜[班间]?|凌晨|[早中晚]班|节假日|节日|加班|周末|休息日|第[一二三四五]年|首年|次年|首月|次月|试[运用]|优惠|会员|临时|增[援派加配]|备用|培训|津贴|补贴|补助|佣金|提成|推广|安置|启动|实施|管理费|平台|系统|设备|线路|招聘|英[语文]|日[语文]|韩语|粤语|外语|双语|小语种|泰语|越南语|高级|中级|初级|资深|[一二三四五]线|主管|组长|班长|经理|质检|培训师|专家|投诉|升级|售[前后]|不含税|未税|税前/g

/** What every item of its kind bears. */
const COMMON =
  /^\s*(?:\(?[一二三四五六七八九十\d]{1,3}[).、]|[a-z]\))|\([^)]*\)|(?:按|依|以)(?!件).*$|每.*$|其中|本(?:合同|协议|订单)|服务(?:费用?)?|费用?|单价|价格?|资费|标准|基[本础]|固定|常规|酬金|报酬|成功|办理|普通(?!话)|[坐座]席|席位|客服|人员|专员|代表|岗位?|人工|人力|有效|结算|业务|受理|接听|接待|收取|收费|支付|计算?|合计|均|甲方|乙方|[为是的:、,。;\s\d.()%|]/g
/** One channel by its names. */
const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/(?:来电|电话量?|(?<!普)通话|热线|呼入|语音(?!机器人)|话务)+/g, '热线'],
  [/(?:会话|咨询|在线|线上|聊天|文字)+/g, '在线'],
]

/** A heading that says no more than that prices follow. */
const OF_MONEY = /价|费|报酬|结算|支付|付款/
/** A name as long as that is no name but a sentence. */
const LONGEST_NAME = 8

const unitOf = (words: string): string =>
  words
    .replace(/席位?|[坐座]席|名|客服|岗|个(?=月)|人(?=[/·.\s]*月|每)/g, '人')
    .replace(/人+/g, '人')
    .replace(/^月[/·]人$/, '人月')
    .replace(/[/·.\s每个]/g, '')
    .replace(/工时/, '小时')
    .replace(/日/, '天')
    .replace(/^(?:通话|通电话)$/, '通')
    .replace(/线路|路/, '线')

/** What an item is called, without what every item bears and with one name for one channel. */
export const subjectOf = (name: string): string =>
  CHANNELS.reduce((text, [words, channel]) => text.replace(words, channel), name.replace(COMMON, ''))

/** The name before a price: in its own part of the sentence, else in the part before that; in a row its first cell. */
export function nameBefore(text: string, at: number): { readonly name: string; readonly from: number } {
  const parts = allMatches(/[^,:;。、|]+/g, text.slice(0, at))
  const named = parts.findLast(([part]) => /[\u4e00-\u9fff]/.test(part) && !/^\s*(?:按|每)/.test(part))
  if (!named) return { name: '', from: at }
  const [cell = named[0]] = named[0].trim().split(/\s+(?=\d)/)
  return { name: cell, from: named.index }
}

/** What makes a price one of some kind, in words. */
export const kindsIn = (text: string): string => [...new Set(text.match(OF_A_KIND))].sort().join(' ')

type Priced = {
  readonly sentence: Sentence
  readonly name: string
  readonly from: number
  readonly to: number
  readonly unit: string
  readonly sum: string
}

function figureOf({ sentence, name, from, to, unit, sum }: Priced): Figure[] {
  const { text, node } = sentence
  const value = amount(`${sum}元`)
  const own = text.slice(from, to)
  const subject = subjectOf(name)
  const isFormer = FORMERLY.test(own) && BEFORE.test(text.slice(to))
  if (value === undefined || subject.length > LONGEST_NAME || NO_PRICE.test(own) || isFormer) return []
  const kinds = kindsIn(`${node.article.heading.text.replace(/\(.*|（.*/, '')} ${own}`)
  return [{ sentence, from, to, kind: `${unitOf(unit)} ${kinds}`, subject, value }]
}

function pricesIn(sentence: Sentence): Figure[] {
  const { text, node } = sentence
  const row = ROW.exec(text)
  // What a row says behind the price is a remark.
  if (PENALTY.test(row?.[0] ?? text)) return []
  if (row?.groups) {
    const { item = '', unit4 = '', sum4 = '' } = row.groups
    const from = row.index + row[0].indexOf(item)
    return figureOf({ sentence, name: item, from, to: row.index + row[0].length, unit: unit4, sum: sum4 })
  }
  return allMatches(PRICED, text).flatMap((match) => {
    const { sum, sum2, sum3, sum5, sum6, unit, unit2, unit3, unit5, unit6 } = match.groups ?? {}
    const perHead = unit5 ?? unit6
    const before = nameBefore(text, match.index)
    const { text: heading } = node.article.heading
    const name = subjectOf(before.name) === '' && !OF_MONEY.test(heading) ? heading : before.name
    return figureOf({
      sentence,
      name,
      from: before.from,
      to: match.index + match[0].length,
      unit: unit ?? unit2 ?? unit3 ?? (perHead === undefined ? '' : `${perHead}/月`),
      sum: sum ?? sum2 ?? sum3 ?? sum5 ?? sum6 ?? '',
    })
  })
}

const PRICE_COLUMN = /单价|价格|(?:基[本础]|服务|月)费用?(?!合|小|总)|资费|费率|元\s*[/·]/
const NO_COLUMN = /合计|小计|总|金额|月费用$/
const UNIT_OF_TABLE = new RegExp(`元\\s*\\/\\s*(?<unit>${PER})`)
const FEWEST_CELLS = 3
const HEADED = /(?:岗位|项目|类别|类型|席|服务内容|名称).*(?:单价|价格|费|元\s*[/·])/

const cellsOf = (text: string): readonly RegExpExecArray[] => allMatches(/[^|\s][^|]*?(?=\s*\||\s{1,}|\s*$)/g, text)

/** `岗位 人数 单价(元/人/月)`: a unit in the head of a table, and below it sums that bear none. */
function pricesBelow(analysis: Analysis, head: Sentence): Figure[] {
  const columns = cellsOf(head.text)
  const at = columns.findIndex(([cell]) => PRICE_COLUMN.test(cell) && !NO_COLUMN.test(cell))
  const unit = (UNIT_OF_TABLE.exec(columns[at]?.[0] ?? '') ?? UNIT_OF_TABLE.exec(head.node.article.heading.text))
    ?.groups
  if (at < 1 || columns.length < FEWEST_CELLS || !unit?.['unit']) return []
  // A post costs what one of its people costs.
  const per = unit['unit'] === '月' && /岗位|人数/.test(head.text) ? '人月' : unit['unit']
  const names = columns.findIndex(([cell]) => /岗位|项目|类别|类型|席|内容|名称/.test(cell))
  const below = analysis.sentencesIn(head.node).slice(head.index + 1)
  const end = below.findIndex(({ text }) => cellsOf(text).length !== columns.length)
  return below.slice(0, end < 0 ? undefined : end).flatMap((sentence) => {
    const cells = cellsOf(sentence.text)
    const [name, cell] = [cells[Math.max(names, 0)], cells[at]]
    const sum = /^¥?(\d[\d,]*(?:\.\d+)?)元?$/.exec(cell?.[0] ?? '')?.[1]
    if (!name || !cell || sum === undefined) return []
    return figureOf({
      sentence,
      name: name[0],
      from: name.index,
      to: cell.index + cell[0].length,
      unit: per,
      sum,
    })
  })
}

/** A price and the same price with its tax are one. */
const TAXES = [1.01, 1.03, 1.06, 1.09, 1.13]
const AS_MUCH = 0.002
export const isOtherPrice = (one: Figure, other: Figure): boolean => {
  const [less = 0, more = 0] = [Number(one.value), Number(other.value)].sort((a, b) => a - b)
  return less !== more && !TAXES.some((tax) => Math.abs(more / less / tax - 1) < AS_MUCH)
}

/** What each item costs by its unit, wherever a contract says it. */
export const pricesOfItems = oncePerAnalysis((analysis: Analysis): readonly Figure[] => [
  ...analysis
    .sentencesFor(PRICED, ROW)
    .filter(({ node }) => binds(node))
    .flatMap(pricesIn),
  ...analysis
    .sentencesFor(HEADED)
    .filter(({ node, text }) => binds(node) && HEADED.test(text))
    .flatMap((head) => pricesBelow(analysis, head)),
])
