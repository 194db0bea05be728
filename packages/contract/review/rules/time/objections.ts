import { parseNumeral } from '@heqi/clauses'
import { type Analysis, saying, topOf } from '../../analysis.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const OBJECTS = '(?:异议|申诉|复核|复议|申辩|质疑|(?:反馈|书面|不同)意见)'
const RESULT =
  '(?:考核|评分|评估|质检|考评|抽检|评定|扣款|结算|对账|统计)?(?:结果|通报|报告|通知单?|得分|成绩|账单|结算单|扣款单|名单)'
const KNOWN = '(?:发出|公布|出具|送达|下发|通报|发布|作出|公示|确认|收到|出来)'
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})'

/** 应在考核结果公布前3日内提出异议: three days before there is anything to object to. */
const BEFORE_KNOWN = new RegExp(
  `${OBJECTS}[^。;]{0,24}${RESULT}${KNOWN}(?:之?前|的?前)(?:${NUMBER}个?(?:工作)?[日天]|${NUMBER}(?:个)?小时)?|${RESULT}${KNOWN}(?:之?前|的?前)${NUMBER}个?(?:工作)?[日天](?:之)?内?[^。;,]{0,10}(?:提出|提交|书面)[^。;,]{0,10}${OBJECTS}`,
)

const DAY = `(?<month>每|当|次|下|该|本|同)(?:一?个)?月(?<day>${NUMBER})[日号](?:之)?前`
/** 甲方每月5日前出具上月考核结果. */
const TOLD = new RegExp(
  `${DAY}[^。;]{0,24}(?:出具|公布|发出|反馈|提供|通报|下发|作出|形成|发送|提交|公示|完成|给出|告知)[^。;,]{0,12}(?:结果|得分|评分|账单|结算单|对账单|报告|扣款单|考核表|通报)|${RESULT}[^。;,]{0,4}(?:于|在)?${DAY.replaceAll(/<(?<name>month|day)>/g, '<$<name>2>')}[^。;,]{0,8}(?:通知|告知|公布|发布|发出|发送|发给|下发|送达|送交|出具|提供|公示|通报|反馈)`,
)
/** 乙方有异议的，应在当月3日前提出. */
const OBJECTED = new RegExp(
  `${OBJECTS}[^。;]{0,20}${DAY.replaceAll(/<(?<name>month|day)>/g, '<$<name>2>')}|${DAY.replaceAll(/<(?<name>month|day)>/g, '<$<name>3>')}[^。;,]{0,10}(?:(?:提出|提交|书面|反馈|回复)[^。;,]{0,8})?${OBJECTS}`,
)

/** The month after the one that the figures are of; 次月 and 下月 may be that or the one behind. */
const isNext = (month: string): boolean => month === '次' || month === '下'

/** A result of the fifth that may be disputed until the third. */
function duePassed(analysis: Analysis): Offence[] {
  const objections = saying(analysis, OBJECTED, binds)
  if (objections.length === 0) return []
  const results = saying(analysis, TOLD, binds)
  return objections.flatMap(({ sentence, match: objection }) => {
    const { month2, day2, month3, day3 } = objection.groups ?? {}
    const month = month2 ?? month3 ?? ''
    const until = parseNumeral(day2 ?? day3 ?? '') ?? Number.POSITIVE_INFINITY
    const isLater = results.some(({ sentence: { node }, match: { groups } }) => {
      const told = groups?.['month'] ?? groups?.['month2'] ?? ''
      const day = parseNumeral(groups?.['day'] ?? groups?.['day2'] ?? '') ?? 0
      const isComparable = isNext(month) ? isNext(told) : true
      return topOf(node) === topOf(sentence.node) && isComparable && day > until
    })
    return isLater ? [atWords(sentence, objection, { words: objection[0] })] : []
  })
}

const SAME_DAY = '(?:当[日天]|同[日天]|每[日天]|结果日)'
const OBJECTED_BY = new RegExp(
  `${OBJECTS}[^。;]{0,20}${SAME_DAY}[^。;,\\d]{0,4}(?<until>${CLOCK})(?:之)?前|${SAME_DAY}[^。;,\\d]{0,4}(?<until2>${CLOCK})(?:之)?前[^。;,]{0,12}${OBJECTS}`,
)
const KNOWN_AT = new RegExp(
  `${RESULT}[^。;,]{0,6}${SAME_DAY}[^。;,\\d]{0,4}(?<at>${CLOCK})(?:之?后|左右|准时|统一)?[^。;,]{0,4}${KNOWN}|${SAME_DAY}[^。;,\\d]{0,4}(?<at2>${CLOCK})(?:之?后|左右|准时|统一)?[^。;,]{0,4}${KNOWN}[^。;,]{0,12}${RESULT}`,
)

/** 当日16:00前申诉, of scores that come at 20:00. */
function hourPassed(analysis: Analysis): Offence[] {
  const objections = saying(analysis, OBJECTED_BY, binds)
  const results = objections.length === 0 ? [] : saying(analysis, KNOWN_AT, binds)
  return objections.flatMap(({ sentence, match }) => {
    const until = minutesOf(match.groups?.['until'] ?? match.groups?.['until2'])
    const isLater = results.some(
      ({ sentence: { node }, match: { groups } }) =>
        topOf(node) === topOf(sentence.node) && minutesOf(groups?.['at'] ?? groups?.['at2']) > until,
    )
    return isLater ? [atWords(sentence, match, { words: match[0] })] : []
  })
}

/** 结果于次月10日发布,应于8日前提出异议, in one sentence. */
const KNOWN_THEN_OBJECTED = new RegExp(
  `(?:${RESULT}|数据|指标|排名|统计)[^。;,]{0,6}(?:于|在)?(?:每|次|当|下)?(?:个)?月(?:的)?(?<at>${NUMBER})[日号][^。;]{0,24}${KNOWN}[^。;]{0,24}?(?:于|在)?(?:同月|当月|该月|次月)?(?<until>${NUMBER})[日号](?:之)?前[^。;]{0,10}${OBJECTS}`,
)
const sameMonthPassed = (analysis: Analysis): Offence[] =>
  saying(analysis, KNOWN_THEN_OBJECTED, binds).flatMap(({ sentence, match }) => {
    const { at = '', until = '' } = match.groups ?? {}
    const isPassed = (parseNumeral(until) ?? Number.NaN) < (parseNumeral(at) ?? Number.NaN)
    return isPassed && !/(?:次月|下月|翌月)[^。;,]{0,4}[日号]前/.test(match[0])
      ? [atWords(sentence, match, { words: match[0] })]
      : []
  })

/** An objection that must be made before what is objected to is known. */
const objectionTooEarly = (analysis: Analysis): Offence[] => [
  ...saying(analysis, BEFORE_KNOWN, binds).map(({ sentence, match }) => atWords(sentence, match, { words: match[0] })),
  ...duePassed(analysis),
  ...sameMonthPassed(analysis),
  ...hourPassed(analysis),
]

export const OBJECTION_RULES: readonly Rule[] = [
  { code: 'objection-before-result', severity: 'error', check: objectionTooEarly },
]
