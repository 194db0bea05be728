import { AMOUNT, allMatches, DURATION, SHARE, VALUE_AHEAD } from '@heqi/clauses'
import { CLOCK, minutesOf } from '../reading/clock.ts'
import { duration, shareOrAmount } from '../reading/values.ts'

import type { Matter } from './statement.ts'

const VALUE = new RegExp(`${VALUE_AHEAD}(?:${AMOUNT}|${SHARE})`, 'g')
/** What makes no other rule of a sentence. */
const LIGHT = /^\s*[（(]?[\d一二三四五六七八九十]{1,3}[、.)）]|应当?|必须|须|需|将|则|的|人民币|[,、:。;"()\s]/g
/** So many characters without the value make a rule that nobody states twice by chance. */
const A_RULE = 12

/** 乙方擅自停止服务的，每次支付违约金5,000元, and in another article 8,000元: one sentence with two sums. */
const SAME_SENTENCE: Matter = {
  isApart: true,
  patterns: [VALUE],
  of: ({ text }) => {
    const [match, ...others] = allMatches(VALUE, text)
    const value = match && others.length === 0 && !text.includes('|') ? shareOrAmount(match[0]) : undefined
    if (!match || value === undefined || /\d/.test(text.replace(match[0], '').replace(LIGHT, ''))) return []
    const on = text.replace(match[0], '').replace(LIGHT, '')
    return on.length < A_RULE ? [] : [{ match, on, value }]
  },
}

const SHIFT = new RegExp(
  `(?<shift>[早中晚夜白])班[^。;,\\d]{0,6}(?<from>${CLOCK})\\s*(?:至|到|-|—|~)\\s*(?:次日|当日)?(?<to>${CLOCK})`,
  'g',
)
const OF_SOME = /周末|周[六日]|节假日|法定|大促|旺季|高峰|夏季|冬季|培训|试运行/

/** One shift, and its hours in two places. */
const SHIFTS: Matter = {
  isApart: true,
  patterns: [SHIFT],
  of: ({ text, node }) =>
    OF_SOME.test(text + node.article.heading.text)
      ? []
      : allMatches(SHIFT, text).map((match) => ({
          match,
          on: `${match.groups?.['shift']} ${/热线|电话|在线|邮件|外呼/.exec(text)?.[0] ?? ''}`,
          value: `${minutesOf(match.groups?.['from'])}-${minutesOf(match.groups?.['to'])}`,
        })),
}

const OBJECT = /投诉|工单|报修|故障|退款|邮件|留言|咨询/g
const DEED = new RegExp(
  `(?<value>${DURATION})(?:之)?内[^。;,→\\d]{0,8}?(?<deed>响应|回复|答复|受理|派单|转派|派出|解决|办结|回访|反馈)(?<of>[^。;,→]{0,6})`,
  'g',
)
const SAME_DEED: Readonly<Record<string, string>> = { 答复: '回复', 办结: '解决', 派出: '派单', 转派: '派单' }
/** A case of a kind of its own, or a step of its own. */
const OF_A_KIND =
  /特急|紧急|重大|严重|[一二三四五]级|[ABCP][1-4]|升级|复杂|疑难|普通|一般|VIP|重要|平均|首次|初步|再次|二次|扣|超过|未|第三方|监管|夜间|节假日|%|(?:完毕|完成|结束|解决|办结|处理)后/

/** The steps of a flow in an annex, and the same steps in the articles: 投诉24小时内回复, 投诉 → 48小时内回复客户. */
const STEPS_OF_FLOWS: Matter = {
  isApart: true,
  patterns: [DEED],
  of: ({ text, node }) => {
    if (OF_A_KIND.test(text)) return []
    return allMatches(DEED, text).flatMap((match) => {
      const before = text.slice(0, match.index)
      const object = allMatches(OBJECT, before).at(-1)?.[0] ?? allMatches(OBJECT, node.article.heading.text).at(-1)?.[0]
      const value = duration(match.groups?.['value'] ?? '')
      const deed = match.groups?.['deed'] ?? ''
      const result = /结果|方案|意见|结论|情况/.test(match[0]) ? 'result' : ''
      return object && value ? [{ match, on: `${object} ${SAME_DEED[deed] ?? deed} ${result}`, value }] : []
    })
  },
}

export const MATTERS_OF_FRAMES: readonly Matter[] = [SAME_SENTENCE, SHIFTS, STEPS_OF_FLOWS]
