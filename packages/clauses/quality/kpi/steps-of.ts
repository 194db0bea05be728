import { compare, divide, fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import { percentText } from '../../recognise/values.ts'
import type { Promised } from './promised.ts'

const NUMBER = '\\d{1,4}(?:\\.\\d+)?'
const UNIT = '%|秒钟?|分钟|小时|天'
const SIDE = '≥|>=?|≤|<=?|不低于|不少于|不足|不到|不满|不(?:超过|高于|大于)|未达到?|达到?|高于|超过|大于|低于|小于|少于'

/** A step and what it earns: `≥95%得20分`, `90%-95%得15分`, `85%以上的，得满分`, `<90%不得分`. */
export const STEP = cue`(?<side>${SIDE})?\s*(?<from>${NUMBER})\s*(?<unit>${UNIT}|分)?(?:\(不?含\))?(?:\s*(?:-|–|—|~|至|到)\s*(?:<|≤)?\s*(?<to>${NUMBER})\s*(?<unitTo>${UNIT}|分)?(?:\(不?含\))?)?(?<after>及?以上|及?以下|以内|之间)?(?:\(不?含[^)]{0,6}\))?的?\s*[,:]?\s*(?:则|即|可)?(?:(?:得|计|记)\s*(?<score>${NUMBER})\s*分(?!钟)|(?<none>不得分|零分|计零)|(?<full>(?:得|计|记)?满分))`

type Step = { readonly bound: string; readonly score: string; readonly isOpen: boolean; readonly match: Match }

const ABOVE = /^(?:≥|>|不低于|不少于|达|高于|超过|大于)/
const BELOW = /^(?:≤|<|不足|不到|不满|不超过|不高于|不大于|未达|低于|小于|少于)/
const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  秒: 'second',
  秒钟: 'second',
  分钟: 'minute',
  小时: 'hour',
  天: 'day',
  分: 'point',
}

/** The steps by which a KPI is scored; at least two, each worse than the one before it, in the target's unit. */
export function readSteps(place: Place, kpi: Promised, matches: readonly Match[]): boolean {
  const full = fullPointsOf(matches, kpi)
  if (matches.length < 2 || full === undefined) return false
  const read = matches.map((match) => stepOf(match, kpi, full))
  const steps = read.every((step) => step !== undefined) ? inOrder(read, kpi.direction) : undefined
  if (steps === undefined) return false
  const at = `kpis[${kpi.index}].scoring`
  for (const [index, { bound, score, match }] of steps
    .filter(({ isOpen, score }) => !isOpen || score !== '0')
    .entries()) {
    place.make(`${at}.steps[${index}].bound`, { value: bound, unit: kpi.target.unit }, match)
    place.set(`${at}.steps[${index}].score`, score, match)
  }
  place.set(`kpis[${kpi.index}].weight`, full === '100' ? undefined : full, steps[0]?.match)
  // The last step may be the one that earns nothing, of which there is no other trace.
  place.make(`${at}.kind`, 'steps', steps.at(-1)?.match)
  return true
}

/** What the best step earns, of which each score is a part; `undefined` where points and weight do not go together. */
function fullPointsOf(matches: readonly Match[], { weight }: Promised): string | undefined {
  if (matches.some((match) => match.words('full') !== undefined)) return weight
  const most = Math.max(...matches.map((match) => Number(match.words('score') ?? 0))).toString()
  return weight === undefined || weight === most || most === HUNDRED ? most : undefined
}
const HUNDRED = '100'

function stepOf(match: Match, kpi: Promised, full: string): Step | undefined {
  const score = scoreOf(match, full)
  const bound = boundOf(match, kpi)
  if (score === undefined || bound === undefined) return undefined
  // Whatever is longer than all steps has no bound to be scored by.
  return bound === 'open' && kpi.direction === 'at-most' && score !== '0'
    ? undefined
    : { bound: bound === 'open' ? '0' : bound, score, isOpen: bound === 'open', match }
}

/** The points in per cent of the full ones, where that ends. */
function scoreOf(match: Match, full: string): string | undefined {
  if (match.words('full') !== undefined) return HUNDRED
  const points = fractionOf(match.words('score') ?? '0')
  if (full === '0') return undefined
  const score = multiply(divide(points, fractionOf(full)), fraction(100n))
  const text = percentText(score).replace('%', '')
  return compare(fractionOf(text), score) === 0 ? text : undefined
}

/** The worst value that still reaches the step; `open` below or above all of them. */
function boundOf(match: Match, { target, direction }: Promised): string | undefined {
  const [from, to] = [match.words('from') ?? '', match.words('to')]
  const unit = match.words('unitTo') ?? match.words('unit')
  if ((unit === undefined ? 'point' : UNITS[unit]) !== target.unit) return undefined
  const [least, most] = to === undefined || Number(from) < Number(to) ? [from, to ?? from] : [to, from]
  if (direction === 'at-least') return isBelow(match) ? 'open' : least
  return isAbove(match) ? 'open' : most
}

const isBelow = (match: Match): boolean =>
  BELOW.test(match.words('side') ?? '') || match.words('after')?.endsWith('下') === true
const isAbove = (match: Match): boolean =>
  ABOVE.test(match.words('side') ?? '') || match.words('after')?.endsWith('上') === true

/** From the best step on. */
function inOrder(steps: readonly Step[], direction: Promised['direction']): readonly Step[] | undefined {
  const ways = direction === 'at-least' ? -1 : 1
  const sorted = steps.toSorted(
    (a, b) => Number(a.isOpen) - Number(b.isOpen) || ways * (Number(a.bound) - Number(b.bound)),
  )
  const isFalling = sorted.every((step, index) => {
    const better = sorted[index - 1]
    return !better || (Number(better.score) > Number(step.score) && (step.isOpen || better.bound !== step.bound))
  })
  return isFalling ? sorted : undefined
}
