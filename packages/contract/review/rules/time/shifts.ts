import { allMatches, parseNumeral } from '@heqi/clauses'
import { type Analysis, type Node, saying } from '../../analysis.ts'
import { CLOCK, minutesOf } from '../../reading/clock.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const SHIFT = new RegExp(
  `(?:[早中晚夜白]|[A-D一二三])班[^。;,\\d]{0,4}(?<from>${CLOCK})\\s*(?:至|到|-|—|~)\\s*(?:次日)?(?<to>${CLOCK})`,
  'g',
)
const A_DAY = /每[日天][^。;,\d]{0,8}(?:不少于|不低于|至少|保证)\s*(?<hours>\d{1,2})(?:个)?小时/

/** How many minutes of a day some shifts cover, each counted once. */
function covered(shifts: readonly (readonly [number, number])[]): number {
  let end = 0
  return shifts
    .map(([from, to]): [number, number] => [from, to <= from ? to + 24 * 60 : to])
    .sort(([one], [other]) => one - other)
    .reduce((all, [from, to]) => {
      const added = Math.max(0, to - Math.max(from, end))
      end = Math.max(end, to)
      return all + added
    }, 0)
}

type Span = readonly [number, number]

/** The shifts that an article names, in its heading and its paragraphs. */
const shiftsIn = (analysis: Analysis, article: Node): Span[] =>
  [article, ...analysis.childrenOf(article)]
    .flatMap(analysis.sentencesIn)
    .flatMap(({ text, index, node }) =>
      allMatches(SHIFT, `${index === 0 ? `${node.article.heading.text}:` : ''}${text}`).map(
        ({ groups }): Span => [minutesOf(groups?.['from']), minutesOf(groups?.['to'])],
      ),
    )

/** More hours a day are promised than the shifts of the same article last. */
const hoursUncovered = (analysis: Analysis): Offence[] =>
  saying(analysis, A_DAY, binds).flatMap(({ sentence, match }) => {
    const shifts = shiftsIn(analysis, sentence.node.parent ?? sentence.node)
    const hours = Number(match.groups?.['hours'])
    const length = covered(shifts) / 60
    return shifts.length >= 2 && length < hours ? [atWords(sentence, match, { hours, length })] : []
  })

const OPEN_HOURS = new RegExp(
  `(?:(?:服务|受理|在线|营业|值守|接听)时间(?:段)?(?:为|是|:)?|^(?:每[日天]|全天)(?:的)?)[^。;\\d]{0,10}(?<from>${CLOCK})\\s*(?:至|到|-|—|~)\\s*(?:次日|当日)?(?<to>${CLOCK})`,
)

/** Hours or shifts of some days, some people or some channel. */
const OF_SOME = /周末|周[六日]|节假日|法定|大促|旺季|高峰|夏季|冬季|培训|试运行|夜间|应急|部分|组长|主管|机动/
const HOUR = 60
const DAY = 24 * HOUR

/** What of the hours of service the shifts hold; those past midnight begin the day before as well. */
const within = ([open, close]: Span, shifts: readonly Span[]): Span[] =>
  shifts.flatMap(([from, to]) => {
    const end = to <= from ? to + DAY : to
    return [0, DAY].flatMap((shift): Span[] => {
      const [start, stop] = [Math.max(open, from - shift), Math.min(close, end - shift)]
      return start < stop ? [[start, stop]] : []
    })
  })

/** 服务时间8:30至21:30, with the last shift until 20:00. */
function openWithoutShift(analysis: Analysis): Offence[] {
  const opens = saying(analysis, OPEN_HOURS, binds).filter(
    ({ sentence: { text, node } }) => !OF_SOME.test(text) && /时间/.test(node.matter + text),
  )
  const [open, ...others] = opens
  if (!open || others.length > 0 || OPEN_HOURS.test(open.sentence.text.slice(open.match.index + open.match[0].length)))
    return []
  const homes = new Set(
    saying(analysis, new RegExp(SHIFT.source), binds).map(({ sentence: { node } }) => node.parent ?? node),
  )
  const [home, ...more] = homes
  if (
    !home ||
    more.length > 0 ||
    OF_SOME.test(
      [home, ...analysis.childrenOf(home)].map(({ article: { heading, body } }) => heading.text + body.text).join(''),
    )
  )
    return []
  const span: Span = [minutesOf(open.match.groups?.['from']), minutesOf(open.match.groups?.['to'])]
  const shifts = shiftsIn(analysis, home)
  const length = covered(within(span, shifts))
  const isCovered = span[1] <= span[0] || length >= span[1] - span[0]
  return shifts.length < 2 || isCovered
    ? []
    : [atWords(open.sentence, open.match, { hours: inHours(span[1] - span[0]), length: inHours(length) })]
}

const ROUND_THE_CLOCK = /7\s*[X×x*]\s*24|24\s*[X×x*]\s*7|(?:全天|每[日天])?24小时(?:不间断|在线|值守|服务|接听)/
const BY_MACHINE = /机器人|智能|自助|系统|平台|留言|应急|紧急|故障|报警|监控/
const ALIKE =
  /(?:设|分|排|实行)(?:为)?(?<shifts>[两二三四2-4])(?:个)?班(?:次|倒|制)?[^。;]{0,10}每(?:个)?班(?:次)?(?:工作)?(?<hours>\d{1,2})(?:个)?小时/

/** Two shifts of eight hours for a service round the clock. */
function clockUncovered(analysis: Analysis): Offence[] {
  const isAlways = saying(analysis, ROUND_THE_CLOCK, binds).some(({ sentence: { text } }) => !BY_MACHINE.test(text))
  return isAlways
    ? saying(analysis, ALIKE, binds).flatMap(({ sentence, match }) => {
        const length = (parseNumeral(match.groups?.['shifts'] ?? '') ?? 0) * Number(match.groups?.['hours'])
        return length > 0 && length < 24 ? [atWords(sentence, match, { hours: 24, length })] : []
      })
    : []
}

const WITHOUT_GAP =
  /无缝|不(?:得|能|许|可)?(?:断岗|空岗|间断|脱节|断档)|(?:首尾|前后)?(?:相接|衔接)|连续(?:在线|值守|服务|接待)/

/** 早班8:30-17:00，晚班17:30-24:00，无缝衔接. */
const gapBetweenShifts = (analysis: Analysis): Offence[] =>
  saying(analysis, WITHOUT_GAP, binds).flatMap(({ sentence, match }) => {
    const shifts = allMatches(SHIFT, sentence.text).map(
      ({ groups }): Span => [minutesOf(groups?.['from']), minutesOf(groups?.['to'])],
    )
    const open = Math.min(...shifts.map(([from]) => from))
    const close = Math.max(...shifts.map(([from, to]) => (to <= from ? to + DAY : to)))
    const length = covered(shifts)
    return shifts.length < 2 || length >= close - open
      ? []
      : [atWords(sentence, match, { hours: inHours(close - open), length: inHours(length) })]
  })

const inHours = (minutes: number): number => Math.round((minutes / HOUR) * 10) / 10

const SPOKEN_HOUR = String.raw`(?<half{n}>凌晨|早上|上午|中午|下午|晚上|夜里)?(?<at{n}>\d{1,2})(?:点|时|:00)整?`
const HOURS_OF_DAY = new RegExp(
  `${SPOKEN_HOUR.replaceAll('{n}', '1')}(?:至|到|-|—|~)(?:次日)?${SPOKEN_HOUR.replaceAll('{n}', '2')},?(?:一天|每[天日]|全天|共计?|合计|计)[^。;,\\d]{0,6}(?<hours>\\d{1,2})个?小时`,
)
const NOON = 12
const HOURS_OF_A_DAY = 24

const hourOf = (half = '', at = ''): number =>
  /下午|晚上|夜里/.test(half) && Number(at) <= NOON ? Number(at) + NOON : Number(at)

/** From eight to midnight, fifteen hours a day. */
const hoursMiscounted = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_OF_DAY, binds).flatMap(({ sentence, match }) => {
    const { half1, at1, half2, at2, hours } = match.groups ?? {}
    const [from, to] = [hourOf(half1, at1), hourOf(half2, at2)]
    const length = (to - from + HOURS_OF_A_DAY) % HOURS_OF_A_DAY || HOURS_OF_A_DAY
    const rests = /休息|午休|用餐|除/.test(sentence.text)
    return !rests && length !== Number(hours) ? [atWords(sentence, match, { length, hours: Number(hours) })] : []
  })

export const SHIFT_RULES: readonly Rule[] = [
  {
    code: 'hours-uncovered',
    severity: 'error',
    check: (analysis) => [
      ...hoursUncovered(analysis),
      ...openWithoutShift(analysis),
      ...clockUncovered(analysis),
      ...gapBetweenShifts(analysis),
    ],
  },
  { code: 'hours-miscounted', severity: 'error', check: hoursMiscounted },
]
