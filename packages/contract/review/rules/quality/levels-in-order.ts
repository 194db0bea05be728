import { allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { duration } from '../../reading/values.ts'
import { atSentence, type Offence } from '../../rule.ts'

/** A row or a line of a list for one level of gravity: `P1 软件不可用 30分钟 2小时`. */
const LEVEL =
  /^\s*\|?\s*(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]\s*)?(?:P(?<p>[0-5])|(?<ordinal>[一二三四五])级|(?<roman>I{1,3}|IV)级)/
const DURATIONS = new RegExp(DURATION, 'g')
const ORDINALS = ['一', '二', '三', '四', '五']
const ROMANS = ['I', 'II', 'III', 'IV']
const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  'working-day': 1440,
  week: 10_080,
  month: 43_200,
}

type Time = { readonly words: string; readonly minutes: number }
type Row = { readonly level: number; readonly sentence: Sentence; readonly times: readonly Time[] }

const minutesOf = (words: string): number => {
  const [value = '', unit = ''] = (duration(words) ?? '').split(' ')
  return Number(value) * (MINUTES[unit] ?? Number.NaN)
}

function rowOf(sentence: Sentence): Row | undefined {
  const groups = LEVEL.exec(sentence.text)?.groups
  if (!groups) return undefined
  const { p, ordinal = '', roman = '' } = groups
  const level = p === undefined ? Math.max(ORDINALS.indexOf(ordinal), ROMANS.indexOf(roman)) : Number(p)
  const times = allMatches(DURATIONS, sentence.text).map(([words]) => ({ words, minutes: minutesOf(words) }))
  return { level, sentence, times }
}

type Step = { readonly row: Row; readonly isUp: boolean; readonly words: string }

/** From each level to the next, time by time. */
const stepsOf = (rows: readonly Row[]): Step[] =>
  rows.flatMap((row, at) => {
    const before = rows[at - 1]
    if (!before || row.level !== before.level + 1 || row.times.length !== before.times.length) return []
    return row.times.flatMap((time, column) => {
      const earlier = before.times[column] ?? time
      const difference = time.minutes - earlier.minutes
      return difference === 0 || Number.isNaN(difference)
        ? []
        : [{ row, isUp: difference > 0, words: `${earlier.words}、${time.words}` }]
    })
  })

const FEWEST_STEPS = 3
/** P1 within 30 minutes, P2 within 15, P3 within two hours: all other times grow from level to level. */
export function levelsOutOfOrder(analysis: Analysis): Offence[] {
  const rows = analysis.sentences.flatMap((sentence) => (binds(sentence.node) ? (rowOf(sentence) ?? []) : []))
  const homes = Map.groupBy(rows, ({ sentence: { node } }): Node => node.parent ?? node)
  return [...homes.values()].flatMap((beside) => {
    const steps = stepsOf(beside)
    const odd = steps.filter(({ isUp }) => isUp !== steps.filter((each) => each.isUp).length * 2 > steps.length)
    const [only, second] = odd
    return only && !second && steps.length >= FEWEST_STEPS
      ? [atSentence(only.row.sentence, undefined, undefined, { values: only.words })]
      : []
  })
}
