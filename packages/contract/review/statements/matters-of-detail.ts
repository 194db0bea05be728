import { DURATION, NUMERAL, parseNumeral, SHARE } from '@heqi/clauses'
import { outsideNotes } from '../reading/parts.ts'
import { count, duration, share } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { PROVIDER, WHO } from './words.ts'

const CLIENT_OR_CUSTOMER = '(?:甲方|发包[方人]|委托[方人]|采购人|客户)'

/** The least that is paid a month, in money. */
const FLOOR_OF_MONEY = quantity({
  pattern: '(?:每个?月|一个?月的?|当月|月)保底[^。;,\\d]{0,6}(?<value>\\d[\\d,]*)\\s*(?:元|块)',
  not: /超过|另加|第[二三]年/,
  within: outsideNotes,
  read: count,
})

const INCIDENT = quantity({
  pattern: `(?:安全事件|数据泄[露漏]|信息泄[露漏])[^。;]{0,16}?(?<value>${DURATION})(?:之)?内[^。;,]{0,8}(?:通知|报告|告知)|(?:安全事件|泄[露漏])[^。;,\\d]{0,4}通知[^。;,\\d]{0,4}?(?<also>${DURATION})`,
  not: /有关部门|监管|主管/,
  within: outsideNotes,
  read: duration,
})

const COMMISSION = quantity({
  pattern: `(?:提成|佣金)[^。;,\\d]{0,6}(?:销售额|成交额|销售金额)的(?<value>${SHARE})`,
  not: /以上|以下|以内|超过|超出|部分|档/,
  within: outsideNotes,
  read: share,
})

const LEAVING = quantity({
  pattern: `(?:不想做|不做|退出)了?的?,?[^。;,]{0,4}提前(?<value>${DURATION})|(?:不做|退出)[^。;,]{0,4}(?:没有?|未)提前(?<also>${DURATION})`,
  not: /人员|客服离职|员工/,
  on: WHO,
  isGeneral: true,
  read: duration,
})

const CLOTHES = choice({
  ways: {
    client: new RegExp(
      `(?:工装|工作服|制服)[^。;|]{0,40}费用由${CLIENT_OR_CUSTOMER}(?:承担|负担)|(?:工装|工作服|制服)由${CLIENT_OR_CUSTOMER}(?:免费)?提供`,
    ),
    provider: new RegExp(
      `(?:工装|工作服|制服)[^。;]{0,30}${PROVIDER}自行(?:制作|购买|承担|提供|解决)|(?:工装|工作服|制服)[^。;|]{0,20}费用由${PROVIDER}(?:承担|负担)`,
    ),
  },
  within: outsideNotes,
})

const FAILURES = choice({
  ways: {
    counted: /故障期间[^。;,]{0,6}(?:考核照常|照常考核|照常计算)|故障期间(?:仍|同样)?(?:计入|纳入)考核/,
    left: /故障期间[^。;,]{0,6}(?:不计入|不纳入|剔除|免于|不予)[^。;,]{0,4}考?核?/,
  },
  within: outsideNotes,
})

const MONTHS_OF_SEASON = new RegExp(`旺季(?<count>${NUMERAL})个月`)
const SEASON =
  /旺季(?:为|是|指)?(?:每年)?(?<from>\d{1,2})月(?:至|到|-|—|~)(?:次年|翌年)?(?<to>\d{1,2})月(?!\d{1,2}[日号])/

/** How many months the peak season lasts, by its months and by a calculation. */
const LENGTH_OF_SEASON: Matter = {
  patterns: [MONTHS_OF_SEASON, SEASON],
  within: outsideNotes,
  of: ({ text }) => {
    const counted = MONTHS_OF_SEASON.exec(text)
    const span = SEASON.exec(text)
    const [from, to] = [Number(span?.groups?.['from']), Number(span?.groups?.['to'])]
    return [
      ...(span ? [{ match: span, on: '', value: String(((to - from + 12) % 12) + 1) }] : []),
      ...(counted ? [{ match: counted, on: '', value: String(parseNumeral(counted.groups?.['count'] ?? '')) }] : []),
    ]
  },
}

/** Sales days by their dates: the same first day, another last one. */
const SALES_DAYS =
  /(?:双十一|双11|大促|618|年货节|旺季|高峰)[^。;]{0,12}\((?<from>\d{1,2}月\d{1,2}[日号])(?:到|至|-|—|~)(?<to>\d{1,2}月\d{1,2}[日号])\)/
const END_OF_SALES: Matter = {
  patterns: [SALES_DAYS],
  within: outsideNotes,
  of: ({ text }) => {
    const match = SALES_DAYS.exec(text)
    return match ? [{ match, on: match.groups?.['from'] ?? '', value: match.groups?.['to'] ?? '' }] : []
  },
}

/** How a public client found its supplier: only one procedure leads to one contract. */
const PROCUREMENT = choice({
  ways: {
    tender: /公开招标/,
    consultation: /竞争性磋商/,
    negotiation: /竞争性谈判/,
    single: /单一来源/,
    inquiry: /询价采购/,
    invited: /邀请招标/,
  },
  not: /失败|废标|转为|改为/,
  within: outsideNotes,
})

export const MATTERS_OF_DETAIL: readonly Matter[] = [
  FLOOR_OF_MONEY,
  INCIDENT,
  COMMISSION,
  LEAVING,
  CLOTHES,
  FAILURES,
  LENGTH_OF_SEASON,
  END_OF_SALES,
  PROCUREMENT,
]
