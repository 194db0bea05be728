import { cue, cueOf } from '../../recognise/cue.ts'
import { fold } from '../../recognise/fold.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { HOURS, TO, type Window, windowOf } from '../../shared/clock-words.ts'

/** Hours that are still to be filled in. */
const BLANK_HOURS = cue`(?:早上?|上午|每[日天])?\s*{blank}\s*[:时点]\s*(?:{blank}\s*分?)?\s*(?:-|~|至|到)\s*(?:晚上?|下午|次日)?\s*{blank}\s*[:时点]`
const DAY = '[一二三四五六日天]'
const DAYS = String.raw`(?:(?:周|星期|礼拜)(?<first>${DAY})\s*${TO}\s*(?:周|星期|礼拜)?(?<last>${DAY})|(?<named>(?:周|星期|礼拜)${DAY}(?:\s*[、,和及与]\s*(?:周|星期|礼拜)?${DAY})*)|(?<every>每[日天]|全年|365天)|(?<working>(?:法定|每个)?工作日|平日)|(?<weekend>周末|双休日|休息日))`
const ALWAYS = cue`7\s*[*X×x]\s*24|24\s*[*X×x]\s*7|全天候|(?:24|二十四)\s*小时(?:均|都|须|应)?(?:不间断|全天|轮班|有人|专人)?(?:在线|服务|值|受理|人工|开通|开放|接听)|(?:热线|专线|电话)[^。;,\d]{0,3}为\s*(?:24|二十四)\s*小时|(?:0|00)[:点时](?:00)?\s*${TO}\s*24[:点时]|(?:全天|每[日天]|昼夜|全年)(?:每[日天])?\s*24\s*小时`
/** `7*8小时`: how long a shift is, between the days and their hours. */
const SHIFT = String.raw`7\s*[*X×x]\s*\d{1,2}\s*小时`
/** How much of a week is covered: `7×24小时`, `5*8小时`, `24×7`. */
const COVERAGE = cue`(?<![\d.:])(?<days>[1-7])\s*天?\s*[*X×x]\s*(?:(?<hours>24)(?![\d:])|(?<part>1\d|2[0-3]|\d)\s*小时)|(?<![\d.:])(?<all>24)\s*(?:小时)?\s*[*X×x]\s*(?<week>7)(?![\d:])`
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY_CHARACTERS = '一二三四五六日'

export const sight: Sight = {
  headings: [cue`(?:服务|工作|营业|值班|受理|客服|开放|在线|上班|接待)时间|服务时段|工作时段`],
  sentences: [
    cue`(?:除夕|春节|过年|节假日|年三十|初[一二三])[^。;,]{0,6}(?:\d{1,2}|[一二三四五六七八九十]{1,2})点(?:以?后|起)?[^。;,]{0,4}(?:停接|不接|休息|下线|关线)|节假日照常`,
    cue`(?:一天|每天|一日|每日)(?:最少|至少|不少于|保证|要)?[^。;,]{0,4}在线[^。;,\d]{0,6}{duration}`,
    cue`周[一二三四五六日](?:到|至|-)周[一二三四五六日][^。;]{0,20}(?:其他|其余|别的)时间[^。;,]{0,4}(?:归|由|是){provider}`,
    cue`(?:吃饭|午休|用餐|休息)(?:时间)?[^。;,\d]{0,4}{duration}[^。;,]{0,4},?[^。;,]{0,4}(?:轮|错开|换着)`,
    cue`(?:节假日|周末|全年|全天|每天|天天)(?:都)?不(?:休息|打烊|停|下线|放假)`,
    cue`[三两四]班倒|每班(?:次)?\s*{count}\s*小时,|{count}\s*小时(?:都)?有人(?:值守|值班|在线|接)?(?=[,。;])`,
    cue`(?:夜里|凌晨|半夜|晚上)\s*[^。;,]{1,4}点(?:半|钟)?(?:以后|之后|后)(?:可以?|才能)?(?:下线|下班|休息)`,
    cue`(?:服务|值班|上线)(?:时段|时间)[^。;,]{0,4}(?:按|以)[^。;,]{0,8}(?:时间|时区)(?:计算|为准)?`,

    cue`(?:早上?|上午|清早)\s*[^。;,]{1,4}[点时]半?(?:开门|开始|上班|上线),?[^。;,]{0,2}(?:晚上?|下午|夜里|半夜|凌晨)\s*[^。;,]{1,4}[点时]半?(?:下班|关门|结束|下线)`,
    cue`朝[七八九十]晚[五六七八九十]`,
    cue`[早中晚夜白]班[^。;,]{0,6}[点时][^。;,]{0,6}(?:到|至)[^。;,]{0,8}[点时]`,
    cue`(?:春节|国庆|除夕|节假日|周末|双休日)[^。;,]{0,8}(?:照常|正常)(?:上班|值班|接待|值守)|(?:节假日|周末)[^。;,]{0,6}(?:轮流值班|安排轮值|轮值)`,

    cue`(?:服务|工作|营业|在线|受理|值班|开放)(?:时间|时段)[^。;]{0,10}(?:为|:|是)`,
    cueOf(HOURS),
    BLANK_HOURS,
    ALWAYS,
    cue`(?:旺季|淡季|高峰期?|大促|暑期|夏季|冬季|汛期|月)\)?(?:期间)?(?:为|实行|改为|延长[至到]|须|应)?(?:每[日天])?(?:全天|昼夜)?\s*(?:24|二十四)\s*小时`,
    cue`(?:过年|春节|除夕|国庆|五一|节假日|法定假日)[^。;,]{0,10}(?:放假|休息|放|休)\s*{count}\s*天`,
    cue`(?:一个月|每个?月)[^。;,]{0,4}(?:上班?|做|开|干)满?\s*{count}\s*天|(?:每个?月|一个月)(?:休息?|放假?)\s*{count}\s*天|(?:没有?|无|不设)(?:休息日|周末|节假日)[,。;]|(?:客服|店铺|热线|全年)[^。;,]{0,4}(?:全年)?无休`,
    cue`(?:规定|约定)的(?:办公|工作|营业)时间内[^。;]{0,10}(?:提供|服务)`,
    cue`(?:热线|电话|服务|客服|坐席|座席)[^。;,]{0,6}每[日天](?:开通|开放|服务|在线|值班|营业)[^。;,]{0,6}(?:{count}|{blank})\s*(?:个)?小时`,
    cue`每[日天](?:服务|在线|接待|值守)(?:时间|时长)[^。;,]{0,6}(?:不少于|不低于|为)\s*{count}\s*(?:个)?小时`,
  ],
  not: [
    cue`\([^)]*\d:\d\d[^)]*\)[^。;,]{0,6}(?:≥|>=|≤|<=|不低于|不少于|不高于|达到?|为)\s*{share}`,
    cue`响应时间|解决时间|付款时间|工作时间表|第三方|解决爭|劳动|(?:\d|一|二|两)倍|夜间[^。;]{0,20}计费|维护窗口|(?:系统|平台)维护`,
  ],
  alsoIn: ['annex'],
  read: (place) => {
    const always = place.first(ALWAYS)
    readWeekly(place, always)
    readCoverage(place)
    readSpecialDays(place)
    readHolidays(place)
  },
}

type Row = { readonly days: readonly string[]; readonly windows: Window[]; readonly match: Match }

/** Each stretch of hours with the days named before it; further hours right behind belong to the same days. */
function readWeekly({ passages, all, first, make, set }: Place, always: Match | undefined): void {
  const rows: Row[] = []
  const ofDays = all(
    cueOf(
      `${DAYS}(?:[^。;\\d]|${SHIFT}){0,14}?${HOURS}(?<more>(?:\\s*[、,及和]\\s*${HOURS.replaceAll(/\?<\w+>/g, '?:')})*)`,
    ),
  )
  for (const match of ofDays) rows.push({ days: daysOf(match), windows: windowsOf(match), match })
  if (rows.length === 0) {
    const alone = all(cueOf(`(?<![日\\d]|\\d:)(?<!节假日[^。;,]{0,6})${HOURS}(?<more>)`))
    for (const match of alone) rows.push({ days: daysAbove(match), windows: windowsOf(match), match })
  }
  // One channel may be open round the clock and the others by day.
  if (rows.length === 0) set('roundTheClock', true, always)
  if (always) rows.push({ days: WEEKDAYS, windows: [{ from: '00:00', to: '24:00' }], match: always })
  for (const [index, { days, windows, match }] of rows.entries()) {
    set(`weekly[${index}].days`, days, match)
    make(`weekly[${index}].windows`, windows, match)
  }
  if (rows.length === 0 && passages.length > 0) set('weekly[0].windows', [{ from: null, to: null }], first(BLANK_HOURS))
}

function readCoverage({ first, set }: Place): void {
  const covered = first(COVERAGE)
  set('coverage.daysAWeek', Number(covered?.words('days') ?? covered?.words('week')), covered)
  set('coverage.hoursADay', Number(covered?.words('hours') ?? covered?.words('part') ?? covered?.words('all')), covered)
}

const ANY_DAYS = new RegExp(DAYS)

/** `周一至周五的工作时间：9点至18点`: the days stand in the heading, the hours below it. */
function daysAbove({ passage }: Match): readonly string[] {
  const heading = passage.path.findLast((article) => article.heading.text !== '')?.heading.text ?? ''
  const found = ANY_DAYS.exec(fold(heading))
  return found ? daysIn(found.groups ?? {}) : WEEKDAYS
}

function windowsOf(match: Match): Window[] {
  const one = windowOf(match.words('from'), match.words('to'))
  const more = [...fold(match.words('more') ?? '').matchAll(new RegExp(HOURS.replaceAll(/\\s\*/g, '\\s*'), 'g'))]
  return [one, ...more.map(({ groups }) => windowOf(groups?.from, groups?.to))]
}

/** `10月31日20:00至次日2:00`: a day of its own; the year is the contract's and stays open. */
function readSpecialDays({ all, set }: Place): void {
  const DATED = String.raw`{date:date}\s*(?:当日|当天|的)?\s*${HOURS}`
  for (const [index, match] of all(cueOf(DATED)).entries()) {
    set(`specialDays[${index}].date`, match.value('date'), match)
    set(`specialDays[${index}].windows`, windowsOf(match), match)
  }
}

function readHolidays({ first, set }: Place): void {
  const hours = first(cueOf(`节假日[^。;\\d]{0,8}?${HOURS}`))
  if (hours) set('holidays', { windows: [windowOf(hours.words('from'), hours.words('to'))] }, hours)
  set(
    'holidays',
    'closed',
    first(cue`(?:法定)?节假日(?!、)[^。;,]{0,6}(?:除外|(?<!不)休息|不提供|放假)|(?:除|不含)(?:国家)?(?:法定)?节假日`),
  )
  set(
    'holidays',
    'as-weekday',
    first(
      cue`(?:含|包括|法定)?(?:法定)?节假日[^。;,]{0,8}(?:照常|正常|不休|在内|提供服务|不间断)|全年无休|(?:无|没有)节假日|节假日无休`,
    ),
  )
}

/** The named groups of `DAYS`. */
const DAY_GROUPS = ['first', 'last', 'named', 'working', 'weekend'] as const
type DayWords = Readonly<Partial<Record<string, string>>>

const daysOf = (match: Match): readonly string[] =>
  daysIn(Object.fromEntries(DAY_GROUPS.map((name) => [name, match.words(name)])))

function daysIn({ first, last, named, working, weekend }: DayWords): readonly string[] {
  if (working !== undefined) return WEEKDAYS.slice(0, 5)
  if (weekend !== undefined) return WEEKDAYS.slice(5)
  if (named !== undefined)
    return named
      .replaceAll(/星期|周|礼拜/g, '')
      .split('')
      .flatMap((day) => WEEKDAYS[indexOf(day)] ?? [])
  if (first === undefined || last === undefined) return WEEKDAYS
  return WEEKDAYS.slice(indexOf(first), indexOf(last) + 1)
}

const indexOf = (day: string): number => DAY_CHARACTERS.indexOf(day === '天' ? '日' : day)
