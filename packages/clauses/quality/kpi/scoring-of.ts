import { type Fraction, fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { type Cue, cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { articleOf, type Passage } from '../../recognise/passage.ts'
import type { Place } from '../../recognise/sight.ts'
import { percentText } from '../../recognise/values.ts'
import type { Promised } from './promised.ts'
import { readSteps, STEP } from './steps-of.ts'

const WORSE =
  '低于?|降低|下降|降|减少|少于?|差|下浮|落后|相差|偏离|欠缺?|不足|高于?|高出|超过?|超出|超时|多于?|升高|上升|增加|延长|延迟|长'
const BETTER = '优于?|提高|提升|缩短'
const ONE_UNIT =
  '(?:{gap:share}|(?:(?:{parts:decimal}|{whole:count})\\s*)?个(?:百分)?点|{time:duration}钟?|(?:{marks:decimal}|{mark:count})\\s*分(?!钟))'

/** `每低1个百分点扣2分`, `每超过目标值5秒，扣该项分值的10%`, `每高0.1个百分点加1分`. */
const PER_UNIT = cue`每(?:再)?(?<way>${WORSE}|${BETTER})?(?:目标值?|标准值?|基准值?|指标值?|规定值?|要求|约定)?(?:\(\d[^)]{0,8}\))?\s*${ONE_UNIT}(?:的|时|以上)?\s*,?\s*(?:则|即|就|应|相应)?(?:从?(?:该|本|此)?(?:单?项)?(?:指标)?(?:得分|分值|总分|考核(?:得)?分)?[中内]?)?\s*(?<move>扣(?:除|减|罚|去)?|减(?:少|去|扣)?|加|奖(?:励)?|增加?|-|\+)\s*(?:当[月期季年]度?)?(?:(?:该|本|此|单)?项)?(?:指标|考核)?(?:得分|总分|分值|分数|分)?\s*(?:{points:decimal}\s*分(?!钟)|(?:权重|分值|标准分|满分|总分|得分)分?的?\s*{part:share})`
/** The most that is added: `最多加5分`, `加分上限为3分`, `加至5分为止`. */
const MOST = cue`(?:(?:最多|最高|至多|上限|封顶|不(?:得)?超过|不高于)(?:可|只|再)?(?:加|奖励?)?分?(?:为|是|至|:)?|加(?:分)?(?:至|到|以))\s*{most:decimal}\s*分`
const NEXT_FIGURES = /每|扣/

const PART =
  '(?:不足|不满|不到|未满|未足|未达到?)(?:\\s*(?:[\\d.]+|[一半])\\s*(?:个?(?:百分)?点|%|秒钟?|分钟?|小时)|(?:该|此|一个?)?单位|整数)(?:的部分|部分|的|者)?,?'
/** What a fraction of a unit counts as. */
const PARTS: readonly (readonly [partial: string, words: Cue])[] = [
  [
    'begun',
    cue`${PART}(?:也|均|都|仍)?(?:按|以|视为|算)(?:作)?\s*(?:[\d.]+|一)\s*(?:个?(?:百分)?点|%|秒钟?|分钟?|小时|个?单位)`,
  ],
  ['full', cue`${PART}(?:的)?(?:不(?:予)?(?:计|扣|加|作|考虑)|忽略|舍去|舍弃|免扣)`],
  [
    'exact',
    cue`${PART}(?:也|均|都)?按(?:比例|实际|相应比例)|(?:扣分|得分|加分|计分)?(?:按(?:差额|实际)?比例|按(?:线性)?插值|内插法?)(?:折算|计算|计分|扣分|扣减|计)`,
  ],
]

/** `各项指标每低于目标值1个百分点扣2分`: of every metric. */
const OF_ALL =
  /每项|各项|单项|任[一何](?:单?项|指标)|(?:上述|以上|前述|各|每个|所有|全部|单个)指标|指标(?:未达标|不达标|未达到|低于|每)/

/** Reads for each KPI how its value becomes its score. */
export function readScorings(place: Place, kpis: readonly Promised[]): void {
  const rest = kpis.filter((kpi) => !readOwn(place, kpi, kpis))
  const promising = new Set(kpis.map(({ promise }) => promise.passage.index))
  const general = place
    .all(PER_UNIT)
    .filter(({ passage }) => OF_ALL.test(passage.text) && !promising.has(passage.index))
  for (const kpi of rest) putPerUnit(place, kpi, general)
}

function readOwn(place: Place, kpi: Promised, kpis: readonly Promised[]): boolean {
  const { passage } = kpi.promise
  const isOwn = reachOf(kpi, kpis)
  const below = goingOn(place, passage, kpis)
  const own = (pattern: Cue): readonly Match[] => [
    ...place
      .within(passage, pattern)
      .filter((match) => match.passage === passage && isOwn(match) && !isOfAnother(match, kpi)),
    ...below.flatMap((each) => place.within(each, pattern)).filter((match) => !isOfAnother(match, kpi)),
  ]
  const steps = own(STEP)
  const perUnit = own(PER_UNIT)
  const isFull = (match: Match) => match.words('from') === kpi.target.value
  const full = kpi.weight === undefined ? steps.find(isFull) : undefined
  const weight = kpi.weight ?? full?.words('score')
  if (!putPerUnit(place, { ...kpi, weight }, perUnit)) return readSteps(place, kpi, steps)
  place.make(`kpis[${kpi.index}].weight`, weight, full)
  return true
}

/** The sentences right behind a promise that go on to say how it is scored. */
function goingOn(place: Place, { index, path }: Passage, kpis: readonly Promised[]): readonly Passage[] {
  const promising = new Set(kpis.map(({ promise }) => promise.passage.index))
  const behind = place.passages.filter((each) => each.index > index && articleOf(each) === path.at(-1))
  const ends = behind.findIndex(
    (each, nth) =>
      each.index !== index + nth + 1 ||
      each.isHeading ||
      promising.has(each.index) ||
      ![STEP, PER_UNIT].some((pattern) => place.within(each, pattern).length > 0),
  )
  return ends < 0 ? behind : behind.slice(0, ends)
}

const SUBJECT = /([一-鿿]{1,8}(?:率|满意度|时长|时间|时效|评分))\s*[,:]?$/
const NAME_LENGTH = 3

/** `满意度不低于95%，出勤率每低1%扣1分`: what is scored there is named by its own name. */
function isOfAnother(match: Match, { promise }: Promised): boolean {
  const subject = SUBJECT.exec(match.passage.text.slice(0, match.within()[0]))?.[1]
  return (
    subject !== undefined && !promise.passage.text.slice(0, promise.within()[1]).includes(subject.slice(-NAME_LENGTH))
  )
}

/** Whether a match stands behind the promise and before the next one; in a row, anywhere. */
function reachOf({ promise, isRow }: Promised, kpis: readonly Promised[]): (match: Match) => boolean {
  const [start] = promise.within()
  const next = kpis
    .filter((other) => other.promise !== promise && other.promise.passage.index === promise.passage.index)
    .map((other) => other.promise.within()[0])
    .filter((from) => from > start)
  const until = Math.min(...next, Number.POSITIVE_INFINITY)
  return (match) => (isRow && next.length === 0) || (match.within()[0] >= start && match.within()[0] < until)
}

type Unit = Promised['target']

/** The size of one unit, `undefined` where it does not fit the target: a share of seconds is none of them. */
function unitOf(match: Match, { unit }: Unit): Unit | undefined {
  const isTime = unit !== 'percent' && unit !== 'point'
  if (match.words('time') !== undefined) return isTime ? timeOf(match) : undefined
  const isPoints = ['marks', 'mark'].some((name) => match.words(name) !== undefined)
  if (isTime || isPoints !== (unit === 'point')) return undefined
  const share = match.value('gap') as string | null | undefined
  if (share) return { value: figure(multiply(fractionOf(share), fraction(100n))), unit }
  const name = NUMBERS.find((each) => match.words(each) !== undefined)
  const number = match.value(name ?? '') as number | string | null | undefined
  const isBlank = share === null || number === null
  return isBlank ? undefined : { value: (number ?? 1).toString(), unit }
}

/** The figures of a unit that is no share and no time; without one it is a whole `个百分点`. */
const NUMBERS = ['parts', 'whole', 'marks', 'mark'] as const

function timeOf(match: Match): Unit | undefined {
  const time = match.value('time') as { readonly value: number | null; readonly unit: Unit['unit'] } | null | undefined
  return time?.value == null ? undefined : { value: time.value.toString(), unit: time.unit }
}

const figure = (value: Fraction): string => percentText(value).replace('%', '')

/** Points of a unit; a share is one of the weight. */
function pointsOf(match: Match, { weight }: Promised): string | undefined {
  const points = match.value('points') as string | null | undefined
  if (points) return points
  const part = match.value('part') as string | null | undefined
  if (!part || weight === undefined) return undefined
  return figure(multiply(fractionOf(part), fractionOf(weight)))
}

const ADDS = /^(?:加|奖|增|\+)/
const LESS = /^(?:低|降|减|少|下|落|欠|不足|缩)/
const MORE = /^(?:高|超|多|升|上|增|延|长|提)/

/** Whether the words lead away from the target, or beyond it, as points off and points on do. */
function leads(match: Match, direction: Promised['direction'], isBonus: boolean): boolean {
  const way = match.words('way') ?? ''
  const isUp = (direction === 'at-least') === isBonus
  return !(isUp ? LESS : MORE).test(way)
}

function putPerUnit(place: Place, kpi: Promised, matches: readonly Match[]): boolean {
  const [off, on] = [false, true].map((isBonus) =>
    matches.find(
      (match) =>
        ADDS.test(match.words('move') ?? '') === isBonus &&
        unitOf(match, kpi.target) !== undefined &&
        leads(match, kpi.direction, isBonus),
    ),
  )
  if (off === undefined) return false
  const at = `kpis[${kpi.index}].scoring`
  place.make(`${at}.kind`, 'per-unit', off)
  place.set(`${at}.unit`, unitOf(off, kpi.target), off)
  place.set(`${at}.points`, pointsOf(off, kpi), off)
  const [partial, part] = partOfUnit(place, off)
  place.make(`${at}.partial`, partial, part)
  if (on === undefined) return true
  place.make(`${at}.bonus.unit`, unitOf(on, kpi.target), on)
  place.set(`${at}.bonus.points`, pointsOf(on, kpi), on)
  place.put(`${at}.bonus.most`, mostOf(place, on), 'most')
  return true
}

/** What is said of fractions beside the points, or else once for all. */
function partOfUnit({ all, within }: Place, { passage }: Match): readonly [string?, Match?] {
  for (const read of [(words: Cue) => within(passage, words), all])
    for (const [partial, words] of PARTS) {
      const [match] = read(words)
      if (match) return [partial, match]
    }
  return []
}

/** The most points, behind what a unit adds and before figures of anything else. */
function mostOf({ within }: Place, on: Match): Match | undefined {
  const [, end] = on.within()
  return within(on.passage, MOST).find(
    (most) => most.within()[0] >= end && !NEXT_FIGURES.test(on.passage.text.slice(end, most.within()[0])),
  )
}
