import { AMOUNT, allMatches, DURATION, NUMERAL, SHARE, VALUE_AHEAD } from '@heqi/clauses'
import type { Node } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { count, duration, share } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'

/** Annexes and clauses behind the signatures say again what the articles say, and often something else. */
const anywhere = ({ part }: Node): boolean => part !== 'preamble' && part !== 'signature' && part !== 'notes'

const KINDS = '呼入|呼出|外呼|回访|工单|会话|通话|短信|邮件|派单|录单'

const PRICES: readonly Matter[] = [
  quantity({
    pattern: `(?<metric>${KINDS})[^。;,\\d]{0,8}(?:每[通单次件条]|单价)[^。;,\\d]{0,4}?(?<value>${AMOUNT})`,
    within: anywhere,
    not: /超出|超过|以[上内下]|阶梯|夜间|节假日|高峰|旺季|扣|罚|奖|上调|第[二三]年/,
    isNear: true,
    isApart: true,
    read: amount,
  }),
  quantity({
    pattern: `每[名人个](?:客服|坐席|座席|人员|话务员)?(?:每月|月费)?(?<value>${AMOUNT})(?!\\s*\\/?(?:小时|天|日|次|通|班))`,
    on: /售前|售后|早班|晚班|白班|夜班|中班|外语|英语|粤语/,
    not: /班长|组长|主管|经理|质检|扣|罚|奖|违约|增|涨|调|缺|少|补贴|培训|超|加班|临时|兼职|大促|每[天日班次]|保险|保额/,
    isNear: true,
    isApart: true,
    within: anywhere,
    read: amount,
  }),
  quantity({
    pattern: `提成(?:比例)?(?:为|是|按)?[^。;,\\d]{0,12}?(?<value>${SHARE})`,
    on: /售前|售后|组长|主管/,
    not: /扣|超额|奖励/,
    isApart: true,
    within: anywhere,
    read: share,
  }),
]

const DATE = '\\d{1,2}月(?:\\d{1,2}[日号])?'
const SEASON_PATTERN = `(?:每年)?(?<from>${DATE})(?:起)?(?:至|到|-|—|~)(?<to>${DATE})(?:止)?`
const SEASON = new RegExp(
  `${SEASON_PATTERN}[^。;,、\\d]{0,8}(?:为|是|属)[^。;,、]{0,6}(?:旺季|高峰期)|(?:旺季|高峰期)[^。;,、\\d]{0,6}\\(?${SEASON_PATTERN.replaceAll('?<', '?<later_')}(?![、和及])`,
)
/** 旺季：每年5月至8月, the word as a heading. */
const SEASON_ALONE = new RegExp(`^[指为是:\\s]{0,3}${SEASON_PATTERN}(?![、和及])`)

/** A day of the year as `6/1`; a month alone from its first day to its last. */
const dayOf = (text: string, isEnd: boolean): string => {
  const [month = '', day = isEnd ? '末' : '1'] = text.match(/\d+/g) ?? []
  return `${month}/${isEnd && Number(day) >= 30 ? '末' : day}`
}

/** The months of the peak season, where a contract has one. */
const PEAK_SEASON: Matter = {
  patterns: [SEASON, SEASON_ALONE],
  within: anywhere,
  of: ({ text, node }) => {
    const isDefined = /^(?:旺季|高峰期)$/.test(node.article.heading.text)
    const match = SEASON.exec(text) ?? (isDefined ? SEASON_ALONE.exec(text) : null)
    if (!match) return []
    const { from, to, later_from, later_to } = match.groups ?? {}
    return [{ match, on: '', value: `${dayOf(from ?? later_from ?? '', false)}-${dayOf(to ?? later_to ?? '', true)}` }]
  },
}

/** 九五折 as a share. */
const discount = (text: string): string | undefined => {
  const tenths = text
    .replace('折', '')
    .split('')
    .map((numeral) => '一二三四五六七八九'.indexOf(numeral) + 1)
  return text.endsWith('折') && tenths.every((each) => each > 0)
    ? share(`${tenths.length === 1 ? (tenths[0] ?? 0) * 10 : tenths.join('')}%`)
    : share(text)
}

const PEAK: readonly Matter[] = [
  PEAK_SEASON,
  quantity({
    pattern: `(?<value>\\d{1,2}月\\d{1,2}[日号])(?:之)?(?:前|以前)?[^。;,\\d]{0,6}(?:提出|提交|确认|告知|通知)[^。;,\\d]{0,8}(?:旺季|高峰)[^。;,\\d]{0,6}(?:需求|人数|计划|预测|席位|坐席)`,
    within: anywhere,
    read: (text) => text.replace('号', '日'),
  }),
  quantity({
    pattern: `\\d+(?:\\.\\d+)?万?\\s*[单通件票](?:\\(含\\))?(?:及)?以上[^。;,\\d]{0,8}?[,:]?\\s*(?<value>[一二三四五六七八九]{1,2}折|\\d{2}(?:\\.\\d+)?%)`,
    within: anywhere,
    not: /扣|考核|得分|率/,
    read: discount,
  }),
]

const SAMPLES: readonly Matter[] = [
  quantity({
    pattern: `(?<!次)每(?<metric>[日天周月])(?:随机)?(?:抽[查检听取看样]{0,2})?[^。;,\\d]{0,4}(?:不少于|至少)?(?<value>${NUMERAL})\\s*[条通个](?!月|工)`,
    on: /录音|聊天|会话|通话|工单/,
    not: /班长|组长|另|达到|接听|每[名位]|总数|合计|新[人坐员]|正式|每人|每个|每席|外呼|结算/,
    isApart: true,
    read: count,
  }),
  choice({
    ways: {
      client:
        /(?:抽检|质检)(?:结论|结果|分数?|成绩)?[^。;,]{0,4}以甲方[^。;,]{0,12}为准|(?:质检|抽检)由甲方(?:负责|进行|实施)/,
      provider:
        /由乙方自检|(?:抽检|质检)(?:结论|结果|分数?|成绩)?[^。;,]{0,4}以乙方[^。;,]{0,12}为准|(?:质检|抽检)由乙方(?:负责|进行|实施|自行)/,
    },
    within: anywhere,
  }),
]

/** Words that say nothing of the matter. */
const COMMON =
  /甲乙?方|乙方|对方|双方|一方|委托方|受托方|应当?|必须|收到|接到|通知|书面|提前|之日|日?内|以前|答复|回复|确认|提出|异议|支付|付款|完成|进行|服务|费用|合同|协议|逾期|超过|发生|不(?:得|应)?少于|至少|不超过|[的之于在并向予以后前起本其由及和与或,:、。;()\d\s]+/g
/** So many characters of its own make a matter of a frame. */
const OWN_WORDS = 5
const PART = /[^,;。:]+[,;。:]?/g
/** 20秒接通率: a time in the name of a metric is no time to act. */
const NAME_OF_METRIC = /(?:秒|分钟|小时)(?:之?内)?[\u4e00-\u9fff]{0,6}率/
const ONE_DURATION = new RegExp(VALUE_AHEAD + DURATION, 'g')

/** 计划检修,…提前: what the sentence is about, named before its first comma. */
const TOPIC = /^[^一-鿿]*([\u4e00-\u9fff]{2,8})[,:]$/

/** 新政策公布后24小时内入库, and 新政策公布后2个工作日内入库: the same words around another time. */
const SAME_FRAME: Matter = {
  isApart: true,
  patterns: [ONE_DURATION],
  of: ({ text }) => {
    if (text.search(ONE_DURATION) < 0) return []
    return allMatches(PART, text).flatMap((match) => {
      const [part] = match
      const times = part.match(ONE_DURATION) ?? []
      const value = times.length === 1 ? duration(times[0] ?? '') : undefined
      if (value === undefined || part.includes('|') || NAME_OF_METRIC.test(part)) return []
      const on = part.replace(ONE_DURATION, '').replace(COMMON, '')
      const topic = TOPIC.exec(text.slice(0, match.index))?.[1] ?? ''
      return on.length < OWN_WORDS ? [] : [{ match, on: `${topic} ${on}`, value }]
    })
  },
}

/** 服务水平(40分)、质检30分、满意度30%: a list of weights that makes the whole. */
const WEIGHT =
  /(?<name>[\u4e00-\u9fff]{2,12}?)\s*\(?(?:占|为|权重)?\s*(?<value>\d{1,3})\s*(?:分|%)\)?(?=[、,和及;。]|$)/g
const FIGURE = /\d\s*[分%]/g
const LEAST_WEIGHTS = 3
const WEIGHTS: Matter = {
  patterns: [WEIGHT],
  isApart: true,
  within: anywhere,
  of: ({ text }) => {
    if ((text.match(FIGURE)?.length ?? 0) < LEAST_WEIGHTS) return []
    const weights = allMatches(WEIGHT, text)
    const sum = weights.reduce((all, { groups }) => all + Number(groups?.['value']), 0)
    if (weights.length < LEAST_WEIGHTS || sum !== 100) return []
    return weights.map((match) => ({
      match,
      on: (match.groups?.['name'] ?? '').replace(/^(?:其中|分别)/, ''),
      value: match.groups?.['value'] ?? '',
    }))
  },
}

const THIRD = '第三方|网点|分包商|供应商|服务商|中介(?:机构)?|测评机构'
const BY_A_PARTY = new RegExp(
  `(?<party>甲方|乙方)对(?:其)?(?<who>[\\u4e00-\\u9fff]{0,4}(?:${THIRD}))的(?:行为|过错|责任)[^。;,]{0,6}(?:负责|承担)`,
)
const BY_ITSELF = new RegExp(`由(?:该)?(?<who>[\\u4e00-\\u9fff]{0,4}(?:${THIRD}))(?:自行|独立)?承担(?:全部|一切|所有)`)
const PAYS_FIRST = /第三方[^。;]{0,20}(?:损失|损害)[^。;]{0,4},?由?(?<party>甲方|乙方)(?:先行|垫付|首先)/

/** Who answers for somebody outside the contract. */
const ANSWERS: Matter = {
  patterns: [BY_A_PARTY, BY_ITSELF, PAYS_FIRST],
  isGeneral: true,
  within: anywhere,
  of: ({ text }) => {
    const match = BY_A_PARTY.exec(text) ?? BY_ITSELF.exec(text) ?? PAYS_FIRST.exec(text)
    const who = match?.groups?.['who'] ?? ''
    return match ? [{ match, on: who === '第三方' ? '' : who, value: match.groups?.['party'] ?? 'itself' }] : []
  },
}

/** What a third party costs: its introducer, or the fee of the provider. */
const COSTS_OF_THIRD: Matter = choice({
  ways: {
    introducer: /第三方(?:的)?费用由(?:引入|邀请|聘请|委托)(?:方|的一方)(?:承担|负担|支付)/,
    provider:
      /第三方[^。;]{0,24}(?:从|在)(?:应付)?(?:给)?乙方[^。;]{0,10}(?:抵扣|扣除|扣减)|从(?:应付)?(?:给)?乙方[^。;]{0,10}中?(?:抵扣|扣除|扣减)[^。;]{0,10}第三方/,
  },
  within: anywhere,
})

const RISES: Matter = choice({
  ways: {
    fixed: /(?:合同|协议|服务)期(?:限)?(?:内|间)[^。;]{0,16}(?:不得?|不予)(?:上调|涨价|上浮|提高|上涨)/,
    rises: /第[二三]年(?:起|开始)?[^。;]{0,16}(?:上调|上浮|涨价|涨|递增|提高)/,
  },
  not: /首年|第一年|首个/,
  within: anywhere,
})

export const MATTERS_ACROSS_PARTS: readonly Matter[] = [
  ...PRICES,
  ...PEAK,
  ...SAMPLES,
  SAME_FRAME,
  WEIGHTS,
  ANSWERS,
  COSTS_OF_THIRD,
  RISES,
]
