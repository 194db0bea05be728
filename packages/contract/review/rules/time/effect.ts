import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { daysOf } from '../../reading/dates.ts'
import { datesOfTerm } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** What the effect of a contract may wait for, by the words for it. */
const CONDITIONS: readonly RegExp[] = [
  /保证金|押金|定金/,
  /预付款|首付款?|首期款?|首月(?:服务)?费|启动费|服务费/,
  /保函/,
  /附件|排班表|人员名单|保密协议|承诺书/,
  /备案|审批/,
  /验收|上线|开通/,
  /培训|考试/,
  /资质|许可证|营业执照/,
]
const DONE =
  '(?:缴纳|交纳|缴付|支付|付清|到账|提交|出具|交付|收到|签署|签订|签字|办理|完成|通过|取得|合格|打入|汇入|存入|缴清|交清|缴齐|交齐)'
const WAITS = new RegExp(
  `${DONE}[^。;]{0,20}(?:之日起?|之时起?|当[日天]起?|后|时起?)(?:方|才|始|正式|即|开始)*[^。;,后]{0,2}生效`,
)
const WAITS_ALSO = new RegExp(`[^。;,]{0,10}(?:到账|付清|合格|通过|完成)(?:之日起?|后|时起?)(?:方|才|始|正式|即)*生效`)
const AFTER_EFFECT = new RegExp(
  `(?:本?(?:合同|协议))?生效(?:之日起?|之?后|的?当[日天])[^。;]{0,20}(?:日|天|月|周)内?[^。;]{0,16}(?:${DONE}|付|交)|[^。;]{0,16}(?:应|须|于|在|自)[^。;,]{0,4}(?:本?(?:合同|协议))?生效(?:之日起?|之?后)[^。;,]{0,12}(?:${DONE}|付|交)`,
)
const OF_ANOTHER = /补充协议|变更|续约|订单|附件[^。;]{0,4}生效/

/** In force once the deposit is paid, which is owed within ten days of the effect. */
function effectWaitsForItself(analysis: Analysis): Offence[] {
  const wait = [WAITS, WAITS_ALSO]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .find(({ sentence: { text } }) => !OF_ANOTHER.test(text))
  if (!wait) return []
  const before = wait.sentence.text.slice(0, wait.match.index + wait.match[0].length)
  const things = CONDITIONS.filter((thing) => thing.test(before))
  const after = saying(analysis, AFTER_EFFECT, binds).find(({ match, sentence: { text } }) => {
    const part = text.slice(text.lastIndexOf(',', match.index - 1) + 1, match.index + match[0].length + 12)
    return things.some((thing) => thing.test(part)) && match[0] !== wait.match[0]
  })
  return after ? [atWords(after.sentence, after.match, { words: wait.match[0] })] : []
}

const FIRST_SUM = '(?:首[笔期付][款项]?款?|首付款?|预付款?|第一[笔期]款?项?|启动费|首月(?:服务)?费)'
const BEGINS_WITH = new RegExp(
  `(?:付出|支付|付清|付|收到|交)[^。;,]{0,4}${FIRST_SUM}[^。;,]{0,4}(?:时|后|之日起?|当[天日])[^。;,]{0,8}(?:开始|方可|方|才|起)[^。;,]{0,4}(?:履行|服务|上线|进场|生效|开工)|${FIRST_SUM}(?:到账|付清|支付|付|到位)[^。;,]{0,4}(?:时|后|之日起?)[^。;,]{0,8}(?:开始|方可|方|才|起)[^。;,]{0,4}(?:履行|服务|上线|进场|开工)`,
)
const DUE_BEHIND = new RegExp(
  `${FIRST_SUM}[^。;,]{0,6}(?:履行|服务|上线|进场|开工|开始)[^。;,付]{0,10}(?:后|之日起|起)[^。;,]{0,8}(?:支付|付清|付款|付)`,
)

/** The work begins with the first payment, which is due when a month of work is over. */
function workWaitsForItself(analysis: Analysis): Offence[] {
  const [begins] = saying(analysis, BEGINS_WITH, binds)
  return begins
    ? saying(analysis, DUE_BEHIND, binds)
        .slice(0, 1)
        .map(({ sentence, match }) => atWords(sentence, match, { words: begins.match[0] }))
    : []
}

const DATE = /\d{4}年\d{1,2}月\d{1,2}日/
const PAID_BY = new RegExp(
  `${DATE.source}(?:之?前|以前|当日)?[^。;,]{0,10}(?:支付|付清|缴纳|交纳|付|交|到账|提交|出具)`,
)

/** The term runs from March, and effect waits for what is due in April: the weeks between are ruled by nothing. */
function effectAfterStart(analysis: Analysis): Offence[] {
  const { from } = datesOfTerm(analysis)
  const wait = from && [WAITS, WAITS_ALSO].flatMap((pattern) => saying(analysis, pattern, binds))[0]
  if (!from || !wait || OF_ANOTHER.test(wait.sentence.text)) return []
  const before = wait.sentence.text.slice(0, wait.match.index + wait.match[0].length)
  const things = CONDITIONS.filter((thing) => thing.test(before))
  return saying(analysis, PAID_BY, binds).flatMap(({ sentence, match }) => {
    const part = sentence.text.slice(sentence.text.lastIndexOf(',', match.index - 1) + 1).split(/[,。;]/)[0] ?? ''
    const [date = ''] = DATE.exec(match[0]) ?? []
    return things.some((thing) => thing.test(part)) && daysOf(date) > daysOf(from)
      ? [atWords(sentence, match, { date, start: from, words: wait.match[0] })]
      : []
  })
}

export const EFFECT_RULES: readonly Rule[] = [
  { code: 'effect-circular', severity: 'error', check: anyOf(effectWaitsForItself, workWaitsForItself) },
  { code: 'effect-after-start', severity: 'warning', check: effectAfterStart },
]
