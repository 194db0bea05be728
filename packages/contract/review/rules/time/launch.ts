import { allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const EVENT = '(?:正式)?(?:上线|开通|启动|投入运营|开始运营|运营|接线|割接|切线|入驻)'
/** A product or a function goes live at any time; the service does once. */
const OF_SOMETHING = '(?<!产品|商品|新品|功能|活动|版本|系统|页面|课程|项目经理|预案|应急|[未再])'
const HANGS = new RegExp(
  `(?:自|从)[^。;,]{0,4}(?<event>${EVENT})(?:之)?日起|${OF_SOMETHING}(?<since>${EVENT})(?:之?日)?(?:后|起)(?:的)?\\s*${DURATION}|未(?:能)?(?:按[时期]|如期)(?:完成)?(?<late>${EVENT})|(?:延迟|逾期|迟延|推迟)(?<later>${EVENT})`,
)

const stemOf = (event: string): string => event.replace(/^正式|^开始|^投入/, '')

/** 自上线之日起90天, and no day of going live is agreed. */
function launchUndated(analysis: Analysis): Offence[] {
  const told = saying(analysis, HANGS, binds)
  return [...Map.groupBy(told, ({ match: { groups } }) => stemOf(eventOf(groups)))].flatMap(([event, uses]) => {
    const dated = new RegExp(
      `${event}[^。;,]{0,12}(?:\\d{4}年|\\d{1,2}月\\d{1,2}日|_{2,}|以[^。;,]{1,14}为准)|(?:${DURATION})(?:之?内|后|之?前)[^。;,\\d]{0,14}${event}(?!之?日起|后)|\\d\\s*日?(?:之?前|起)[^。;,]{0,14}${event}|${event}(?:日期?|时间)(?:是?指|为|:|由|见|另行|以|[^。;,]{0,4}顺延)|(?:通知|确认)[^。;,]{0,8}${event}|${event}[^。;,]{0,4}(?:通知|确认)`,
    )
    return dated.test(analysis.text)
      ? []
      : firstOnly(uses.map(({ sentence, match }) => atWords(sentence, match, { event })))
  })
}
const eventOf = (groups: Readonly<Record<string, string | undefined>> = {}): string =>
  groups['event'] ?? groups['since'] ?? groups['late'] ?? groups['later'] ?? ''

const ALWAYS =
  /(?:任何情况下?|一律|无论[^。;,]{1,12})[^。;]{0,12}不(?:得|应)?超过\s*(?<hours>\d{1,2})\s*(?:个)?小时|(?<whole>\d{1,2})\s*小时(?:内)?(?:回复|响应|答复|处理)率[^。;,\d]{0,6}100%/
const WEEKDAYS =
  /(?:(?:周|星期|礼拜)一(?:至|到|[-—~])(?:周|星期|礼拜)?五|工作日)[^。;]{0,10}\d{1,2}:\d{2}|\d{1,2}:\d{2}[^。;]{0,10}(?:周|星期|礼拜)一(?:至|到|[-—~])(?:周|星期|礼拜)?五/
const OF_SERVICE = /客服|服务时间|语|在线|热线|人工|邮件|班/
const A_WEEKEND_HOURS = 48

/** Staffed Monday to Friday, and answered in any case within a day: who answers on Saturday? */
const replyOverWeekends = (analysis: Analysis): Offence[] => {
  const staffed = saying(analysis, WEEKDAYS, binds).find(
    ({ sentence: { text } }) => OF_SERVICE.test(text) && !/外呼|回访|对账|联系人|周末|休息日/.test(text),
  )
  if (!staffed) return []
  return firstOnly(
    saying(analysis, ALWAYS, binds)
      .filter(({ sentence: { text }, match: { groups } }) => {
        const hours = Number(groups?.['hours'] ?? groups?.['whole'])
        return hours < A_WEEKEND_HOURS && !/工作日内|顺延|节假日除外|次一?工作日/.test(text)
      })
      .map(({ sentence, match }) =>
        atWords(sentence, match, { words: staffed.match[0], article: staffed.sentence.node.article.number }),
      ),
  )
}

const LANGUAGE = /[英日韩德法西俄粤葡泰]语|西班牙语|阿拉伯语|中文|普通话/g
const CLOCK = '\\d{1,2}:\\d{2}|(?:7\\s*[×xX*]\\s*)?24\\s*小时'
const TIMED = new RegExp(`[英日韩德法西俄粤葡泰]语|西班牙语|阿拉伯语|中文[^。;]*(?:${CLOCK})`)
const GENERAL = new RegExp(`(?:服务时间|工作时间|热线|电话|呼入|客服|人工|每[日天]|全年|全天)[^。;]{0,16}(?:${CLOCK})`)
const SERVED = /热线|客服|坐席|座席|服务/

/** Hours for the foreign languages, and none for the first. */
function languagesUntimed(analysis: Analysis): Offence[] {
  const timed = saying(analysis, TIMED, binds).filter(({ sentence: { text } }) => new RegExp(CLOCK).test(text))
  const [first] = timed
  if (!first || saying(analysis, GENERAL, binds).some(({ sentence: { text } }) => text.match(LANGUAGE) === null))
    return []
  const withHours = new Set(timed.flatMap(({ sentence: { text } }) => text.match(LANGUAGE) ?? []))
  const served = saying(analysis, new RegExp(LANGUAGE.source), inBody).filter(
    ({ sentence: { text } }) => SERVED.test(text) && !/证书|学历|资质|水平|版本|为准|等级|级/.test(text),
  )
  const open = new Set(
    served
      .flatMap(({ sentence: { text } }) => allMatches(LANGUAGE, text).map(([language]) => language))
      .filter((language) => !withHours.has(language)),
  )
  return open.size === 0 ? [] : [atWords(first.sentence, first.match, { languages: [...open].join('、') })]
}

const IN_HOURS = /工作时[间段](?:之?内|里)?[^。;,]{0,6}(?:\d{1,3}|[一二三四五六七八九十两半])\s*个?(?:分钟|小时|秒)/
const WHEN_IT_IS =
  /工作时[间段](?:[(]|为|是?指|:|即|安排)|(?:工作|上班|服务)时[间段][^。;]{0,8}\d{1,2}:\d{2}|工作日[^。;,]{0,4}\d{1,2}:\d{2}|工作时间\s*(?:\||$)/

/** 工作时间内30分钟回复, where no hours are called working hours. */
const workingHoursUndefined = (analysis: Analysis): Offence[] => {
  const uses = saying(analysis, IN_HOURS, binds)
  const isDefined = (): boolean =>
    saying(analysis, WHEN_IT_IS, () => true).length > 0 ||
    analysis.nodes.some(({ article: { heading } }) => /工作时间/.test(heading.text))
  return uses.length === 0 || isDefined()
    ? []
    : firstOnly(uses.map((each: Saying) => atWords(each.sentence, each.match)))
}

export const LAUNCH_RULES: readonly Rule[] = [
  { code: 'launch-undated', severity: 'warning', check: launchUndated },
  { code: 'reply-over-weekends', severity: 'warning', check: replyOverWeekends },
  { code: 'languages-untimed', severity: 'note', check: languagesUntimed },
  { code: 'working-hours-undefined', severity: 'note', check: workingHoursUndefined },
]
