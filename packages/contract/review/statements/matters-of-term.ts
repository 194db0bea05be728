import { DURATION, NUMERAL } from '@heqi/clauses'
import { DAYS_OF_A_MONTH, daysOf, TOLERANCE_DAYS } from '../reading/dates.ts'
import { dateOfNamedDay, NAMED_DAY } from '../reading/named-days.ts'
import { inArticles } from '../reading/parts.ts'
import { count, duration } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { WHO, WITHIN } from './words.ts'

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日'

/** Either may leave with notice, and nobody may without the other's consent. */
const LEAVING = choice({
  ways: {
    free: new RegExp(
      `(?:可以?|有权|均可)[^。;,]{0,6}提前\\s*${DURATION}[^。;,]{0,6}通知[^。;,]{0,8}(?:解除|终止)|提前\\s*${DURATION}[^。;,]{0,6}通知[^。;]{0,6}(?:即可|可以?|有权)(?:解除|终止)`,
    ),
    barred:
      /未经(?:双方|对方)[^。;,]{0,6}同意,?(?:任何?一方|双方|各方)(?:均)?不得(?:单方面?)?(?:提前)?(?:解除|终止)|(?:期(?:限)?内|有效期内),?(?:任何?一方|双方|各方)(?:均)?不得(?:单方面?)?(?:提前)?(?:解除|终止)/,
  },
  not: /除[^。;]{0,20}(?:外|另有)|另有|无故|无正当理由|擅自|违约|严重|连续|拖欠|逾期|不可抗力/,
  within: inArticles,
})

const ENDING: readonly Matter[] = [
  LEAVING,
  quantity({
    pattern: `提前(?:至少)?(?<value>${DURATION})[^。;]{0,24}?(?:解除|终止|解约|退出)(?![^。;]{0,10}续)|(?:解除|终止|解约)[^。;]{0,16},?[^。;,]{0,8}提前(?:至少)?(?<also>${DURATION})|(?:解除|终止|解约|退出)[^。;]{0,16},?[^。;,]{0,6}(?:通知期限?|预告期|通知时间|预通知期)(?:限?为|是|不(?:得)?[少低短]于|至少|应?为|:)*(?<later>${DURATION})`,
    on: WHO,
    isGeneral: true,
    isNear: true,
    not: /严重|违约|整改|催告|续|试用|试运行|逾期|连续|不可抗力|涨价|调价|人员|更换|期满|届满|预见/,
    read: duration,
  }),
  quantity({
    pattern: `(?:不可抗力)[^。;]{0,30}?(?:持续|超过|满|达)[^。;,\\d]{0,6}?(?<value>${DURATION})[^。;]{0,16}(?:解除|终止)`,
    read: duration,
  }),
  quantity({
    pattern: `不可抗力[^。;]{0,40}?(?<value>${DURATION})(?:之)?内[^。;,]{0,14}?(?<metric>通知|证明)`,
    not: /解除|终止/,
    read: duration,
  }),
  quantity({
    pattern: `连续(?<value>${NUMERAL})个?(?:月|季度?)[^。;,]{0,14}?(?:低于|不足|不满|未达到?)(?<metric>\\d+)分`,
    not: /扣|警告|整改|约谈|累计|减少|暂停|降低|更换|[调缩削]减|下调|奖|罚|提醒/,
    read: count,
  }),
  quantity({
    pattern: `(?:终止|解除|届满)(?:后|之日起)?(?<value>${DURATION})(?:之)?内[^。;,]{0,10}(?:删除|销毁)|(?:数据|信息|资料|录音)(?:保存|留存|保留)(?:期限?|时间)?为?(?:合同|协议)?(?:终止|解除|届满)后(?<also>${DURATION})`,
    read: duration,
  }),
  quantity({
    pattern: `(?:逾期|拖欠|迟延)[^。;,]{0,14}(?:超过|满|达)(?:到)?\\s*(?<value>${DURATION})[^。;]{0,12}(?:有权|可以?)[^。;,]{0,8}(?<metric>解除|终止|暂停|中止)`,
    on: WHO,
    read: duration,
  }),
  quantity({
    pattern: `(?:终止|解除|届满|期满)(?:后|之日起)(?:的)?,?[^。;,\\d]{0,8}?${WITHIN},?[^。;,]{0,16}?(?<metric>移交|交接|结清|返还|退还|销毁|删除)`,
    on: /保证金|押金|资料|数据|费用|人员|账号/,
    same: (act) => ({ 销毁: '删除', 交接: '移交', 退还: '返还' })[act] ?? act,
    read: duration,
  }),
]

const LENGTH = new RegExp(
  `(?:合同|协议|服务|合作|委托)(?:有效|服务)?期限?(?:为|共|:)?\\s*(?<length>${DURATION})(?!内|前|后)|^[^。;,]{0,4}(?:合同|协议)[^。;,]{0,6}满(?<until>${DURATION})[^。;,]{0,2}(?:自动|自行|即(?:行|告)?)(?:终止|失效|届满)`,
)
const SPAN = new RegExp(
  `(?:期限?|有效期|(?:合同|协议)(?:自|从))[^。;\\d]{0,8}(?<from>${DATE})[^。;\\d]{0,8}(?:至|到)[^。;\\d]{0,4}(?<to>${DATE})`,
)

/** 自2025年1月1日至2025年12月31日 below a heading on the term. */
const SPAN_BELOW = new RegExp(`^[^。;\\d]{0,6}(?<from>${DATE})[^。;\\d]{0,4}(?:至|到)[^。;\\d]{0,4}(?<to>${DATE})`)
const OF_THE_TERM = /^(?:(?:合作|服务|合同|协议|委托|外包|履行)(?:的)?)?(?:期限?|有效期|时间)$/

/** Whole months between two dates, in days; undefined where they are no whole months. */
function spanOf(from: string | undefined, to: string | undefined): string | undefined {
  const days = daysOf(to) + 1 - daysOf(from)
  const whole = Math.round(days / DAYS_OF_A_MONTH) * DAYS_OF_A_MONTH
  return whole > 0 && Math.abs(days - whole) <= TOLERANCE_DAYS ? `${whole} day` : undefined
}

/** How long the contract runs, as a length or by its dates. */
const TERM_LENGTH: Matter = {
  patterns: [LENGTH, SPAN, SPAN_BELOW],
  of: ({ text, node }) => {
    if (/续|试用|试运行|保密|首[期年]|第[一二三\d]+年|考核期|[一逐]年一|顺延/.test(text)) return []
    const length = LENGTH.exec(text)
    const span = SPAN.exec(text) ?? (OF_THE_TERM.test(node.article.heading.text.trim()) ? SPAN_BELOW.exec(text) : null)
    const value = length
      ? duration(length.groups?.['length'] ?? length.groups?.['until'] ?? '')
      : spanOf(span?.groups?.['from'], span?.groups?.['to'])
    const match = length ?? span
    return match && value?.endsWith(' day') ? [{ match, on: '', value }] : []
  },
}

const FROM_NAMED_DAY = new RegExp(
  `(?:自|从)(?:本?(?:合同|协议))?(?<day>${NAMED_DAY})[^。;\\d]{0,12}?(?:(?<length>${DURATION})[^。;\\d]{0,8})?(?:至|到)(?<to>${DATE})`,
)

/** 自生效日起为期三年，至2027年5月31日止: the length, and the end from the day that is told elsewhere. */
const LENGTH_FROM_NAMED_DAY: Matter = {
  isInside: true,
  patterns: [FROM_NAMED_DAY],
  of: ({ text }, analysis) => {
    const match = FROM_NAMED_DAY.exec(text)
    const { day = '', length, to } = match?.groups ?? {}
    const from = match ? dateOfNamedDay(analysis, day) : undefined
    const span = spanOf(from?.date, to)
    if (!match || !from || !span) return []
    const said = duration(length ?? '')
    return [
      { sentence: from.sentence, match: from.match, on: '', value: span },
      ...(said ? [{ match, on: '', value: said }] : []),
    ]
  },
}

const NOT_RENEWING = '(?:不(?:再)?续|异议|不予?延)'

const TERM: readonly Matter[] = [
  TERM_LENGTH,
  LENGTH_FROM_NAMED_DAY,
  quantity({
    pattern: `(?:试用|试运行)(?:期|期限|期间)(?:为|共|:)?\\s*(?<value>${DURATION})(?!前)|前(?<also>${DURATION})为(?:试用|试运行)期?`,
    not: /员工|人员|客服/,
    read: duration,
  }),
  quantity({
    pattern: `(?:期满|届满|到期)(?:日)?(?:之)?(?:前|,)?(?:应当?|须)?(?:提前|前)?(?:的)?(?<value>${DURATION})(?=[^。;]{0,30}${NOT_RENEWING})|${NOT_RENEWING}[^。;]{0,8},?[^。;,]{0,8}提前(?<also>${DURATION})`,
    not: /解除|提前终止/,
    read: duration,
  }),
  choice({
    ways: {
      renews: /(?:期满|届满|到期)[^。;]{0,24}(?:自动(?:续|顺延|延长|延续))/,
      ends: /(?:期满|届满|到期)(?:后|时|之日)?,?(?:本)?(?:合同|协议)?(?:即(?:行)?|自动|自行|自然){1,2}(?:终止|失效|解除)|(?:期满|届满|到期)[^。;]{0,10}(?:须|应当?|需|必须)(?:另行|重新)[^。;,]{0,6}签[订署约]/,
    },
    not: /(?:如|若|除非)[^。;]{0,20}(?:期满|届满|到期)|未续|不续|不再续|没有续/,
  }),
  choice({
    ways: {
      signing: /(?:签字|签署|签订|盖章|签章)[^。;,]{0,16}生效/,
      date: new RegExp(`(?:自|于|从)\\s*${DATE}(?:之日)?(?:起)?(?:正式)?生效`),
      payment: /(?:支付|付清|到账|收到|缴纳)[^。;,:]{0,20}生效(?!后)/,
      approval: /(?:批准|备案|审批|核准)[^。;,]{0,12}生效/,
    },
    not: /变更|补充|修改|附件|续|解除|通知|保密|不(?:是|以|影响)/,
  }),
  quantity({ pattern: `一式(?<value>${NUMERAL})份`, not: /报告|报表|清单|账单|附件|验收/, read: count }),
]

const SECRECY: readonly Matter[] = [
  choice({
    ways: {
      survives: /保密[^。;]{0,16}(?:不因[^。;]{1,12}(?:失效|终止|解除|免除)|继续有效|仍然?有效|持续有效)/,
      lapses: /保密(?:条款|义务|责任)?[^。;]{0,10}(?:一并|随之|同时)(?:失效|终止|解除)/,
    },
  }),
  quantity({
    pattern: `(?:保密(?:义务|条款|期限?|责任))[^。;]{0,40}?(?<value>${DURATION}|永久|长期|无限期|永远)(?!内)|(?:终止|解除|届满)(?:后|之日起)(?:的)?(?<also>${DURATION})(?:之)?内[^。;]{0,24}(?:保密|保守|不得(?:泄露|披露))|保密[^。;]{0,16}(?:终止|解除|届满)后(?<later>永久|长期|持续)有效|保密[^。;]{0,16}(?:终止|解除|届满)后(?:的)?(?<after>${DURATION})内?(?:继续|仍然?|持续|均)?有效`,
    // What staff promise ends by their leaving, not by the contract's end.
    on: /离职|不再参与/,
    not: /个人信息|客户信息|用户信息|通知|销毁|返还|员工离职/,
    read: duration,
  }),
]

export const MATTERS_OF_TERM: readonly Matter[] = [...ENDING, ...TERM, ...SECRECY]
