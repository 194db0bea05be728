import { NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { partAround } from '../../reading/part-around.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const numberOf = (text: string | undefined): number => parseNumeral(text ?? '') ?? 0

const AGENTS = '(?:人工)?(?:坐席|座席|客服|话务员|人员|员工|人)'
/** All who are provided, not those of one shift or one kind. */
const STAFF = new RegExp(
  `(?:配备|安排|派驻|派出|投入|配置|提供|设置|组建|总?编制|总人数|共计?|合计)[^。;,\\d每一二三四五六七八九十两]{0,10}?(?<count>${NUMERAL})\\s*(?:名|人|席|个|位)?(?=[^。;,]{0,4}${AGENTS}|[。;,])|${AGENTS}(?:总数|总计|共计?|合计)?(?<also>${NUMERAL})\\s*(?:名|人|位)`,
)
const NOT_ALL =
  /每班|各班|班长|组长|主管|经理|质检|培训师|驻场|增派|增加|新增|机动|备用|至少一|夜班|值班|晚班|不少于|以上|其中|每天|每日\d|业务员|联系人|[早中白]班/

const staffOf = (analysis: Analysis): { readonly each: Saying; readonly staff: number } | undefined => {
  const all = saying(analysis, STAFF, binds)
    .filter((each) => !NOT_ALL.test(partAround(each.sentence.text, each.match)))
    .map((each) => ({ each, staff: numberOf(each.match.groups?.['count'] ?? each.match.groups?.['also']) }))
    .filter(({ staff }) => staff > 0)
  // Of several numbers the largest; whether they contradict is asked elsewhere.
  return all.toSorted((one, other) => other.staff - one.staff)[0]
}

const ROUND_THE_CLOCK =
  /7\s*[X×x*]\s*24|24\s*[X×x*]\s*7|24小时[^。;,]{0,6}(?:不间断|值守|服务|在线|接听|全年)|全天候|0?0?[:点时]?0?0[:点时]00?(?:至|到|-|~)24[:点时]/
const BY_MACHINE = /机器人|智能|自助|系统|平台|留言|语音信箱|应急|紧急|故障|报警|监控|值班电话|运维/
/** 168 hours a week, of which one may work forty: one seat takes five. */
const FOR_ONE_SEAT = 5

const PER_SHIFT = new RegExp(
  `(?:每班|每个班次|各班|每一班)[^。;,\\d一二三四五六七八九十两]{0,10}?(?<seats>${NUMERAL})\\s*(?:名|人|席|个|位)|同时(?:在线|在岗|接听)[^。;,\\d一二三四五六七八九十两]{0,8}?(?<also>${NUMERAL})\\s*(?:名|人|席|个|位)`,
)
const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/四班/, 4],
  [/三班(?:倒|制|轮)?|早、?中、?晚|早班[^。;]{0,10}中班[^。;]{0,10}[晚夜]班/, 3],
  [/[两二]班(?:倒|制|轮)?|早、?晚|早班[^。;]{0,10}[晚夜]班|白班[^。;]{0,10}夜班/, 2],
]

/** Seats of a shift times the shifts of a day. */
function neededByShifts(analysis: Analysis): number {
  const [each] = saying(analysis, PER_SHIFT, binds)
  const shifts = SHIFTS.find(([words]) => saying(analysis, words, binds).length > 0)
  const seats = numberOf(each?.match.groups?.['seats'] ?? each?.match.groups?.['also'])
  return each && shifts ? seats * shifts[1] : 0
}

const TAKE_TURNS = /轮班|倒班|轮流|轮值|轮休|换班/
const AT_ALL_TIMES = new RegExp(
  `(?:任何时[候间段刻]|始终|时刻|全程|随时|每时每刻|服务时间内|营业时间内|全天)[^。;,\\d一二三四五六七八九十两]{0,8}(?:不少于|至少|均?有|保持|保证)+(?<seats>${NUMERAL})\\s*(?:名|人|席|个|位)[^。;,]{0,6}(?:同时)?(?:在线|在岗|值守|接待|接听)`,
)

/** Two people who take turns are not always two at work. */
function neededByTurns(analysis: Analysis): number {
  const [always] = saying(analysis, AT_ALL_TIMES, binds)
  if (!always || saying(analysis, TAKE_TURNS, binds).length === 0) return 0
  return numberOf(always.match.groups?.['seats']) + 1
}

const VOLUME = new RegExp(
  `(?:每月|月均|月度?|平均每月)[^。;,\\d]{0,12}(?:接听|处理|话务|来电|通话|呼入|外呼|会话|业务)?[^。;,\\d]{0,6}(?:量)?(?:约|不少于|达|为|:)?\\s*(?<volume>\\d+(?:\\.\\d+)?)\\s*(?<unit>万)?\\s*(?:通|个会话|次来电|单|件)`,
)
const HANDLED = /(?:平均)?(?:通话|处理|接听|单次|每通)[^。;,\d]{0,8}(?<minutes>\d+(?:\.\d+)?)\s*分钟/
/** Twenty-two days of eight hours, without a minute of rest. */
const MINUTES_A_MONTH = 22 * 8 * 60

/** As many as the month's contacts take, each at least a minute long. */
function neededByVolume(analysis: Analysis): number {
  const volume = saying(analysis, VOLUME, binds).find(
    ({ sentence }) => !/每[席人名]|机器人|扣|奖|超/.test(sentence.text),
  )
  if (!volume) return 0
  const { volume: count, unit } = volume.match.groups ?? {}
  const minutes = Number(saying(analysis, HANDLED, binds)[0]?.match.groups?.['minutes'] ?? 1)
  return Math.ceil((Number(count) * (unit ? 10_000 : 1) * Math.max(minutes, 1)) / MINUTES_A_MONTH)
}

/** Fewer people than the shifts, the hours or the volume of the same contract take. */
function tooFew(analysis: Analysis): Offence[] {
  const all = staffOf(analysis)
  if (!all) return []
  const isAlways = saying(analysis, ROUND_THE_CLOCK, binds).some(({ sentence }) => !BY_MACHINE.test(sentence.text))
  const need = Math.max(
    neededByShifts(analysis),
    neededByTurns(analysis),
    neededByVolume(analysis),
    isAlways ? FOR_ONE_SEAT : 0,
  )
  return need > all.staff ? [atWords(all.each.sentence, all.each.match, { staff: all.staff, need })] : []
}

export const CAPACITY_RULES: readonly Rule[] = [{ code: 'staff-too-few', severity: 'warning', check: tooFew }]
