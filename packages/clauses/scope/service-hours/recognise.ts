import { cue, type Match } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const HOURS = String.raw`(?<from>\d{1,2}[:时点]\d{0,2}分?)\s*(?:-|~|至|到)\s*(?:次日)?(?<to>\d{1,2}[:时点]\d{0,2}分?)`
/** Hours that are still to be filled in. */
const BLANK_HOURS = cue`(?:早上?|上午|每[日天])?\s*{blank}\s*[:时点]\s*(?:{blank}\s*分?)?\s*(?:-|~|至|到)\s*(?:晚上?|下午|次日)?\s*{blank}\s*[:时点]`
const DAYS = String.raw`(?:(?:周|星期)(?<first>[一二三四五六日天])\s*(?:-|~|至|到)\s*(?:周|星期)?(?<last>[一二三四五六日天])|(?<every>每[日天]|全年)|(?<working>(?:法定)?工作日)|(?<weekend>周末|双休日))`
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY_CHARACTERS = '一二三四五六日'

export const sight: Sight = {
  headings: [cue`(?:服务|工作|营业|值班|受理|客服)时间|服务时段|工作时段`],
  sentences: [
    cue`(?:服务|工作|营业|在线|受理|值班)(?:时间|时段)[^。;]{0,10}(?:为|:|是)`,
    { source: HOURS },
    BLANK_HOURS,
    cue`7\s*[*X×]\s*24|24\s*[*X×]\s*7|全天候|24\s*小时(?:不间断|全天)?(?:在线|服务|值[班守])`,
    cue`(?:规定|约定)的(?:办公|工作|营业)时间内[^。;]{0,10}(?:提供|服务)`,
  ],
  not: [cue`响应时间|解决时间|付款时间|工作时间表|第三方|解决爭|劳动`],
  read: (place) => {
    const { all, first, set } = place
    const always = first(cue`7\s*[*X×]\s*24|24\s*[*X×]\s*7|全天候|24\s*小时(?:不间断|全天)?(?:在线|服务|值)`)
    set('roundTheClock', true, always)
    const rows = all({ source: `${DAYS}[^。;]{0,10}?${HOURS}` })
    for (const [index, match] of rows.entries()) {
      set(`weekly[${index}].days`, daysOf(match), match)
      set(`weekly[${index}].windows`, [{ from: clock(match.words('from')), to: clock(match.words('to')) }], match)
    }
    const blank = rows.length === 0 ? first(BLANK_HOURS) : undefined
    set('weekly[0].windows', [{ from: null, to: null }], blank)
    readHolidays(place)
  },
}

function readHolidays({ first, set }: Place): void {
  const hours = first({ source: `节假日[^。;]{0,6}?${HOURS}` })
  if (hours) set('holidays', { windows: [{ from: clock(hours.words('from')), to: clock(hours.words('to')) }] }, hours)
  set('holidays', 'closed', first(cue`(?:法定)?节假日[^。;,]{0,6}(?:除外|(?<!不)休息|不提供|放假)`))
  set(
    'holidays',
    'as-weekday',
    first(
      cue`(?:含|包括|法定)?(?:法定)?节假日[^。;,]{0,8}(?:照常|正常|不休|在内|提供服务)|全年无休|(?:无|没有)节假日|节假日无休`,
    ),
  )
}

function daysOf(match: Match): readonly string[] {
  if (match.words('working') !== undefined) return WEEKDAYS.slice(0, 5)
  if (match.words('weekend') !== undefined) return WEEKDAYS.slice(5)
  const [first, last] = [match.words('first'), match.words('last')]
  if (first === undefined || last === undefined) return WEEKDAYS
  const [from, to] = [first, last].map((day) => DAY_CHARACTERS.indexOf(day.replace('天', '日')))
  return WEEKDAYS.slice(from, (to ?? 6) + 1)
}

/** `9点`, `9时30分`, `09:00` as `09:00`. */
function clock(text: string | undefined): string {
  const [hours = '0', minutes = ''] = (text ?? '').split(/[:：时点分]/)
  return `${hours.padStart(2, '0')}:${(minutes || '00').padStart(2, '0')}`
}
