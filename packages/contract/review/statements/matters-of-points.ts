import { allMatches } from '@heqi/clauses'
import { count } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'

/** What an agent or a shift gets wrong, by the name that contracts give it. */
const FAULT =
  /漏接|迟到|早退|旷工|脱岗|缺岗|空岗|投诉|差错|差评|规范用语|服务(?:禁语|忌语)|文明用语|错派|漏派|漏单|错单|误操作|辱骂|顶撞|主动挂[断机]|抢话|未回访|迟报|漏报|口径|泄[露密漏]|串岗|超时(?:未)?(?:处理|响应|回复|办结)?/g
const EACH = '每(?:发生|出现|有|少|漏|错|超)?(?:一|1)?(?:次|起|通|件|例|单|人次|个|人)'
const POINTS = new RegExp(
  `(?:${EACH}|\\/(?:次|起|件|单|通))?[^。;,|]{0,8}(?:扣(?:减|除|罚)?|罚(?:款)?|减)\\s*(?<value>\\d+(?:\\.\\d+)?)\\s*(?<unit>分(?!钟)|元)(?:\\/(?:次|起|件|单|通))?`,
  'g',
)
/** Of some degree, of some kind of customer, or of some number of them. */
const OF_A_KIND =
  /特急|紧急|重大|严重|一般|轻微|有责|无责|升级|首次|再次|第[一二三]|超过|以上|以内|累计|连续|\d+\s*(?:分钟|小时|次以)|媒体|监管|曝光|级/

/** 每漏接一通扣2分 in an article, 漏接每通扣1分 in the sheet. */
const DEDUCTIONS: Matter = {
  isApart: true,
  patterns: [new RegExp(POINTS.source)],
  of: ({ text }) => {
    const faults = new Set(allMatches(FAULT, text).map(([fault]) => fault))
    const points = allMatches(POINTS, text)
    const [fault] = faults
    const [match] = points
    const isEach = /每|\/(?:次|起|件|单|通)|一次|1次/.test(text)
    if (!match || !fault || faults.size > 1 || points.length > 1 || !isEach || OF_A_KIND.test(text)) return []
    return [{ match, on: `${fault} ${match.groups?.['unit']}`, value: match.groups?.['value'] ?? '' }]
  },
}

/** The score below which the contract may be ended. */
const ENDING_SCORE = quantity({
  pattern:
    '(?:得分|评分|分数|考核|成绩)[^。;,\\d]{0,8}(?<!不)(?:低于|不足|不满|未达到?|<)\\s*(?<value>\\d{2,3}(?:\\.\\d+)?)\\s*分[^。;]{0,16}(?:终止|解除)(?:本?(?:合同|协议))?',
  not: /连续|累计|两次|三次|培训|考试|员工|个人|试用|试运行|整改/,
  read: count,
})

/** The score from which work or a candidate passes, in sentences and in rows: 质检平均分不低于90分, `质检平均分 | ≥85分`. */
const PASS_SCORE = quantity({
  pattern:
    '(?:(?<metric>质检|录音|抽检|培训|结业|上岗|岗前|考试|测试|笔试)[^。;|]{0,30}?)(?:平均|总)?(?:分数?|得分|成绩|评分)(?:值)?(?:[^。;,|\\d]{0,6}(?:不低于|不少于|达到?|≥|>=?|为|须)|\\s*\\|)\\s*(?:≥|不低于)?\\s*(?<value>\\d{2,3})\\s*分(?!制)',
  same: (kind) => (/质检|录音|抽检/.test(kind) ? '质检' : /考|测|培训|结业|上岗|岗前|笔试/.test(kind) ? '考试' : kind),
  not: /满分|总分值|优秀|良好|奖|连续|解除|终止|之间|(?<!不)低于|权重|以下|[\d]分(?:至|到|-|~)/,
  isNear: true,
  read: count,
})

const NOT_ALL = '^(?![^。;]*(?:超|另|绩效|提成|扣|缺|加班|高峰|旺季|增|浮动|奖|除外|补充))[^。;]{0,60}?'

/** A fixed fee that no number changes, and a fee by what was worked or answered. */
const FIXED_OR_COUNTED = choice({
  ways: {
    fixed: new RegExp(
      `${NOT_ALL}(?:(?:服务|外包)?费(?:用)?[^。;]{0,14}(?:固定|包月|包干|一口价)[^。;]{0,30}|(?:包月制?|包干制?|固定月费)[^。;,]{0,10})`,
    ),
    counted: new RegExp(
      `${NOT_ALL}(?:(?:服务|外包)?费(?:用)?[^。;,]{0,6})?(?:按|以|依据?)(?:照)?(?:当月)?实际(?:的)?(?:出勤|在岗|到岗|接待|接听|接通|业务|会话|工单|通话|工作)(?:的)?(?:人[数天次]|量|数量?|天数|工时|时长)[^。;]{0,20}(?:结算|计算|计费|支付|计收)`,
    ),
  },
  not: /超|另|绩效|提成|扣|缺|加班|高峰|旺季|浮动|奖|除外|违约|培训/,
})

/** Points for one fault, the score that ends the contract, and whether the fee is fixed or counted. */
export const MATTERS_OF_POINTS: readonly Matter[] = [DEDUCTIONS, ENDING_SCORE, PASS_SCORE, FIXED_OR_COUNTED]
