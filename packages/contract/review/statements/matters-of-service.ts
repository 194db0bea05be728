import { allMatches, DURATION, SHARE } from '@heqi/clauses'
import { CLOCK, minutesOf } from '../reading/clock.ts'
import { duration, share } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { WITHIN } from './words.ts'

const LEVELS = /特急|紧急|重大|严重|一级|二级|三级|[ABCP][1-4]?级|升级|复杂|疑难|普通|一般/
const CHANNELS = /电话|热线|在线|会话|邮件|微信|工单|社交|现场|投诉|短信|差评|留言|邮箱/

const SOLVED = '(?:解决|办结|处理完|处理完毕|完结|答复处理结果)'

const SPEED: readonly Matter[] = [
  quantity({
    pattern: `(?:普通|一般)(?:投诉|问题|工单|咨询|报修)[^。;,]{0,16}?${WITHIN}[^。;,]{0,12}${SOLVED}`,
    read: duration,
  }),
  quantity({
    pattern: `(?:复杂|疑难|重大|升级)(?:投诉|问题|工单)[^。;,]{0,16}?${WITHIN}[^。;,]{0,12}${SOLVED}`,
    read: duration,
  }),
  quantity({
    pattern: `投诉(?:类)?(?:工单|件|问题|处理)?[^。;,]{0,10}?${WITHIN}[^。;,]{0,8}${SOLVED}`,
    on: /电话|热线|在线|邮件|12345|监管/,
    not: LEVELS,
    read: duration,
  }),
  quantity({
    pattern: `${WITHIN}(?:作出|予以|给予|进行|完成)?(?<metric>响应|受理)`,
    on: CHANNELS,
    not: new RegExp(`平均|\\d+%|第三方|系统|故障|不可抗力|${LEVELS.source}`),
    read: duration,
  }),
  quantity({
    pattern: `(?:首次|首)(?:人工)?(?:响应|回复|应答)(?:时间|时长)?[^。;,]{0,12}?(?<value>${DURATION})|(?<also>${DURATION})(?:之)?内[^。;,]{0,4}首次(?:人工)?(?:响应|回复|应答)`,
    on: CHANNELS,
    not: /平均|紧急|特急|重大|(?<!不|不得|不应|不能)(?:超过|大于|高于|超出)[^。;]{0,30}(?:扣|罚|减)|\d+%/,
    under: {
      heading: /首次?(?:人工)?(?:响应|回复|应答)/,
      pattern: `${WITHIN}|不(?:得|应)?(?:超过|高于|长于)(?<also>${DURATION})`,
    },
    isGeneral: true,
    read: duration,
  }),
]

const OF_SOME_SEASON = /试|旺季|大促|首月|高峰|临时|[上下]调|放宽|降[至为到]|前[一二两三]个?月/
const NO_TARGET = new RegExp(
  `(?<![,;](?:低于|未达到?|未达标|不达标|达不到|不足|否则)[^。;\\d]{0,10})扣|奖|加[付发给]|以上(?:时|的(?![^,;。]))|得分|系数|上浮|每[低高]|连续|之间|至\\s*\\d|(?<![不,;])低于|不足|解除|终止|提升|${OF_SOME_SEASON.source}`,
)
const LIKE_TARGETS = {
  isLocal: true,
  same: (metric: string) => (metric === 'Availability' || metric === '可用率' ? '可用性' : metric),
  on: /\d+秒|热线|在线|电话|会话|邮件|投诉(?!率)|年度|季度|CRM|录音系统|呼叫(?:平台|系统)/,
  read: share,
} as const

const METRIC =
  '(?<metric>接通率|接听率|接起率|应答率|满意[度率]|首次解决率|一次(?:性)?解决率|投诉率|质检合格率|好评率|工单及时率|回复率|可用[性率]|Availability)'

/** The targets of metrics, in sentences and in the rows of a scoring sheet: `15秒接通率 | 10 | ≥85% | 每低1个百分点扣0.5分`, `满意率 15 96%以上满分`. */
const TARGETS: readonly [Matter, Matter, Matter] = [
  quantity({
    pattern: `${METRIC}[^。;,\\d%]{0,16}?(?<value>${SHARE})`,
    not: NO_TARGET,
    under: {
      heading: new RegExp(METRIC),
      pattern: `(?:不[低少]于|应?达到?|≥|>=?|不(?:得|应)?[高超][于过])\\s*(?<value>${SHARE})`,
    },
    ...LIKE_TARGETS,
  }),
  quantity({
    pattern: `${METRIC}[^。;,|\\d%]{0,6}[|\\s]+(?:\\d{1,3}[分%]?[|\\s]+)?(?:≥|>=?|不[低少]于)\\s*(?<value>${SHARE})(?=\\s*(?:\\||$))`,
    not: OF_SOME_SEASON,
    isNear: true,
    ...LIKE_TARGETS,
  }),
  quantity({
    pattern: `${METRIC}(?:\\([^)]{0,10}\\))?[|\\s]+(?:\\d{1,3}分?[|\\s]+)?(?:≥|>=)?\\s*(?<value>${SHARE})(?:\\(含\\))?(?:及)?(?:以上)?(?:的|者)?,?(?:为|得|计)?满分`,
    not: OF_SOME_SEASON,
    isNear: true,
    ...LIKE_TARGETS,
  }),
]

const QUALITY: Matter = {
  ...TARGETS[0],
  patterns: TARGETS.flatMap(({ patterns }) => patterns),
  of: (sentence, analysis) => TARGETS.flatMap((matter) => matter.of(sentence, analysis)),
}

const HOURS = new RegExp(
  `(?<from>${CLOCK})\\s*(?:(?:开始)?(?:上线|上班|开通|接听|服务)[,、至到]\\s*|至|到|-|—|–|~|～)\\s*(?:次日|当日|晚|晚上)?(?<to>${CLOCK})`,
)

const ALWAYS =
  /7\s*[x×*]\s*24|24\s*[x×*]\s*7|全天候|24小时(?:不间断|服务|在线|值守|开通|畅通|有人|接听|运营|人工)|(?:每[日天]|全天|昼夜)24(?:个)?小时(?!内)/i

/** Days that have hours of their own, the widest first. */
const SPECIAL_DAYS: readonly (readonly [string, RegExp])[] = [
  ['holiday', /法定|节假日|非交易日|非工作日/],
  ['weekday', /(?<!非)交易日/],
  ['weekend', /周末|双休|周六(?:[、和及至到]|周)+日|星期六[、和及至到](?:星期)?[日天]/],
  ['saturday', /周六|星期六/],
  ['sunday', /周日|星期[日天]/],
]

/** Hours of weekdays say nothing of Sundays, those of Sundays nothing of public holidays; hours of every day have no name. */
function daysOf(text: string): string {
  if (/(?:周|星期)一[至到]?(?:周|星期)[四五六](?!日)/.test(text)) return 'weekday'
  if (/周一[至到]周日|含|包括/.test(text)) return ''
  return SPECIAL_DAYS.find(([, words]) => words.test(text))?.[0] ?? ''
}

/** Whose hours they are, in the sentence or in the heading of its item. */
const CHANNEL =
  /热线|电话|呼入|呼出|外呼|回访|在线|线上|网上|微信|邮件|文字|图文|视频|私信|社交|短视频|工单|投诉|人工|机器人|智能|应急|紧急|后台|门店|线下|[A-Za-z一-鿿]{0,3}(?:旗舰店|专营店|专卖店)|店铺|APP|小程序|公众号|官网|天猫|京东|淘宝|抖音|快手|拼多多|窗口|网点|现场|短信|国际|国内|英语|外语/i

const MACHINES = /机器人|智能|自助|IVR/i

const OF_SERVICE =
  /服务时间|工作时间|服务时段|值守|在线时间|营业时间|受理时间|人工(?:坐席|座席|客服|服务)|上线|开通时间|接听时间|时间.{0,6}(?:在线|接听)/
const OF_OTHERS =
  /其余|其他(?:事项|业务|时间|渠道)|[早晚中夜白]班|轮班|班次|高峰|大促|培训|午休|用餐|会议|活动|维护|值班|非(?:服务|工作)时间|外[,的]/

/** What is said of hours: around the clock, or from one time to another; undefined where both or several are. */
function hoursIn(text: string): { readonly match: RegExpExecArray; readonly value: string } | undefined {
  const always = ALWAYS.exec(text)
  const match = HOURS.exec(text)
  if (!match) return always ? { match: always, value: 'always' } : undefined
  const isSingle = !HOURS.test(text.slice(match.index + match[0].length))
  return isSingle && !always
    ? { match, value: `${minutesOf(match.groups?.['from'])}-${minutesOf(match.groups?.['to'])}` }
    : undefined
}

/** The hours of service, where a sentence states them once, or once for each channel: 热线全天候，人工在线9:00至21:00. */
const HOURS_OF_SERVICE: Matter = {
  isGeneral: true,
  patterns: [ALWAYS, HOURS],
  of: ({ text, node }, { text: all }) => {
    const heading = node.article.heading.text
    if ((!ALWAYS.test(text) && !OF_SERVICE.test(heading + text)) || OF_OTHERS.test(text)) return []
    const parts = allMatches(/[^,;]+/g, text)
    const whole = hoursIn(text)
    const stated = whole
      ? [{ ...whole, words: text }]
      : parts.flatMap((part) => {
          const said = CHANNEL.test(part[0]) ? hoursIn(part[0]) : undefined
          if (!said) return []
          said.match.index += part.index
          return [{ ...said, words: part[0] }]
        })
    return stated.map(({ match, value, words }) => {
      const named = CHANNEL.exec(words)?.[0] ?? CHANNEL.exec(heading)?.[0] ?? ''
      // Where no machine answers, that people do tells nothing apart.
      const channel = named === '人工' && !MACHINES.test(all) ? '' : named
      const days = daysOf(heading + words)
      return { match, on: days === 'weekday' ? channel || days : `${channel} ${days}`.trim(), value }
    })
  },
}

/** Manned on every day of the year here, closed or left to a machine on some of them there. */
const DAYS_OFF: Matter = choice({
  ways: {
    never:
      /7\s*[xX×*]\s*24|24\s*[xX×*]\s*7|全年无休|全年[^。;,]{0,10},?[^。;,]{0,4}(?:无|没有)休息日|(?:全年|一年)?365(?:天|日)[^。;,]{0,10}(?:在线|值守|服务|不间断|接听|无休)|(?:一年|全年)(?:365|三百六十五)[天日]|(?:全年|一年到头)(?:每天|天天|无间断)[^。;,]{0,4}(?:有人|接听|在线|值守|服务|接待|$)|(?:周末|节假日)[^。;,]{0,6}(?:照常|正常)(?:接单|接待|处理|在线|上班|营业)|不因[^。;,]{0,6}节假日[^。;,]{0,8}(?:停|中断)|节假日(?:均)?(?:正常|照常)(?:值班|服务|接听)/i,
    some: /(?:节假日|双休日?|周末|星期[一二三四五六日天]|每?周[一二三四五六日天](?![至到])|春节|国庆|服务日以外)[^。;]{0,16}(?:不安排|不提供|休息|放假|停止(?:服务|接听|接待)|暂停|只(?:提供|设)[^。;,]{0,6}(?:语音|留言|自助)|无人值守|顺延至)|除(?:春节|国庆|法定)[^。;]{0,20}外[^。;]{0,10}(?:正常|照常|提供|在线)/,
  },
  on: /热线|电话|呼入|外呼|回访|在线|线上|微信|邮件|投诉|应急|紧急|后台/,
  not: /机器人|智能|人员(?:轮)?休|轮休|轮班|培训/,
  isGeneral: true,
})

const HOURS_A_DAY = /每[日天](?:提供|服务)?(?:不少于)?(?<hours>\d{1,2})(?:个)?小时/

/** `每日提供12小时服务，时间为9:00至22:00`: a number of hours beside the hours. */
const LENGTH_OF_DAY: Matter = {
  isInside: true,
  patterns: [HOURS_A_DAY],
  of: ({ text }) => {
    const stated = HOURS_A_DAY.exec(text)
    const span = HOURS.exec(text)
    if (!stated || !span || /次日|休息|午休|用餐|轮|班|机器人|智能|自助|其余|其他/.test(text)) return []
    const length = minutesOf(span.groups?.['to']) - minutesOf(span.groups?.['from'])
    const said = Number(stated.groups?.['hours']) * 60
    return [
      { match: stated, on: '', value: String(said) },
      { match: span, on: '', value: String(length) },
    ]
  },
}

const COUNTED = /有效(?:接通|通话|会话|样本|外呼|工单|回访|来电|订单|沟通|接待)/
const ITS_LENGTH = new RegExp(`(?:时长|时间|通话|停留)[^。;,\\d]{0,8}?(?<value>${DURATION})`)

/** What counts as one: a call of fifteen seconds in the prices, of ten among the definitions. */
const LENGTH_THAT_COUNTS: Matter = {
  within: ({ part }) => part !== 'preamble' && part !== 'signature',
  patterns: [ITS_LENGTH],
  of: ({ text, node }) => {
    const term = COUNTED.exec(text) ?? COUNTED.exec(node.article.heading.text)
    const match = term && ITS_LENGTH.exec(text)
    const value = match && duration(match.groups?.['value'] ?? '')
    return term && match && value ? [{ match, on: term[0], value }] : []
  },
}

/** Who provides the tools of the work. */
const TOOLS: readonly Matter[] = ['系统|平台|软件', '电脑|设备', '场地|工位|办公场所'].map((tool) =>
  choice({
    ways: {
      client: new RegExp(
        `(?:${tool})[^。;]{0,8}由甲方(?:负责|免费|无偿)?提供|甲方(?:应当?|负责)?(?:免费|无偿)?(?:向乙方)?提供(?:客服|所需的?|必要的?|办公){0,2}(?:${tool})`,
      ),
      provider: new RegExp(
        `(?:${tool})[^。;]{0,8}由乙方(?:自行|负责)?(?:提供|配备)|乙方(?:应当?|负责)?(?:自备|自行(?:提供|配备|解决))[^。;,]{0,8}(?:${tool})`,
      ),
    },
    on: /CRM|ERP|录音|呼叫|语音网关|机器人/,
    not: /甲方(?:自有|内部)|部分|接口|账号|权限/,
  }),
)

/** What somebody owns: the platform is not what is made with it to order. */
const WHOSE = /定制|系统|平台|软件|工具|知识库|话术|录音|会话|数据|报告|成果|素材|教材/

/** Who owns what comes of the work. */
const OWNERS: readonly Matter[] = [
  '知识产权|著作权',
  '录音|会话记录|数据',
  '知识库|话术|培训(?:教材|资料)',
  '工作成果|服务成果|成果',
].map((object) =>
  choice({
    ways: {
      client: new RegExp(
        `(?:${object})[^。;]{0,16}(?:归|属于|由)甲方(?:单独|独家)?(?:所有|享有)|(?:${object})的?所有权[^。;,]{0,4}(?:归|属于?)甲方`,
      ),
      provider: new RegExp(
        `(?:${object})[^。;]{0,16}(?:归|属于|由)乙方(?:单独|独家)?(?:所有|享有)|(?:${object})的?所有权[^。;,]{0,4}(?:归|属于?)乙方`,
      ),
      both: new RegExp(`(?:${object})[^。;]{0,16}(?:归|属于|由)(?:甲乙)?双方(?:共同|共有|所有|享有)`),
    },
    on: WHOSE,
    isGeneral: true,
    not: /原有|自有|各自|此前|签订前|独立开发|背景|提供的|一方/,
  }),
)

const REFUSED = '不同意|拒绝|未(?:通过|完成|确认)|不(?:合格|认可|通过|接受)'

/** Silence that is consent in one place and refusal in another. */
const ACCEPTANCE: Matter = choice({
  ways: {
    consents: /(?:未|没有|不|逾期)[^。;]{0,24}视为(?:已)?(?:同意|认可|接受|确认|验收(?:合格|通过)|合格|通过|无异议)/,
    refuses: new RegExp(`(?:未|没有|不|逾期)[^。;]{0,24}视为(?:${REFUSED}|验收(?:不合格|未通过))`),
  },
  on: /验收|报告|成果|对账|结算单|账单/,
  isKeyed: true,
  not: /送达|放弃/,
})

export const MATTERS_OF_SERVICE: readonly Matter[] = [
  ...SPEED,
  QUALITY,
  HOURS_OF_SERVICE,
  DAYS_OFF,
  LENGTH_OF_DAY,
  LENGTH_THAT_COUNTS,
  ...TOOLS,
  ...OWNERS,
  ACCEPTANCE,
]
