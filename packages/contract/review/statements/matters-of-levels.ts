import { parseNumeral } from '@heqi/clauses'
import type { Matter } from './statement.ts'

const SUBJECT = '投诉|故障|事件|事故|工单|风险|应急|响应|升级|隐患|会员|客户|预警|差错'
/** 一级、二级、三级: the list of what is counted behind it. */
const LIST = /(?:[一二三四五ⅠⅡⅢⅣⅤ]级[、,和及与]*){2,}(?=[一二三四五两\d])/g
const LEVELS = new RegExp(
  `(?<subject>${SUBJECT})[^。;,]{0,12}?(?:分为|分成|划分为?|分|共|设|实行|采用|为|按)[^。;]{0,30}?(?<value>[两二三四五六]|[2-6])\\s*个?(?:等级|层级|级别|级(?!以|投|故|事|工|客|会|的[^。]{0,6}[时内])|档|层)`,
)
const NO_LEVELS =
  /扣|罚|低于|高于|以上|之一|每|升级为|升级至|第[一二三四]级|[一二三四]级(?:投诉|故障|事件)[^。;,]{0,10}(?:由|应|须|在)/

/** Into how many levels complaints, faults or escalations are sorted. */
export const LEVELS_COUNTED: Matter = {
  patterns: [LEVELS],
  of: ({ text }) => {
    const plain = text.replace(LIST, (list) => '、'.repeat(list.length))
    const match = NO_LEVELS.test(text) ? null : LEVELS.exec(plain)
    const value = parseNumeral(match?.groups?.['value'] ?? '')
    const named = (word: string): boolean => match?.[0].includes(word) === true
    const on = named('升级') ? '升级' : named('投诉') ? '投诉' : (match?.groups?.['subject'] ?? '')
    return match && value !== undefined ? [{ match, on, value: String(value) }] : []
  },
}
