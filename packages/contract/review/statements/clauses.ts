import { allMatches, DURATION, NUMERAL, parseNumeral, SHARE, VALUE_AHEAD } from '@heqi/clauses'
import type { Sentence } from '../analysis.ts'
import { amount } from '../reading/amounts.ts'
import { CLOCK, minutesOf } from '../reading/clock.ts'
import { lengthOf, share } from '../reading/values.ts'

const COUNTED =
  '学时|课时|封|倍|节|套|首|篇|页|箱|桌|辆|名|人|个|席|条|通|单|件|家|店|台|份|遍|轮|张|间|班|户|票|次|字|分|声|周岁|岁|位'
/** What any figure begins with, a value or a word for a day or for how often: at all other places one look spares the many ways. */
const FIGURE_AHEAD = `(?:${VALUE_AHEAD}|(?=[当次第翌每]))`
export const FIGURE = new RegExp(
  `${FIGURE_AHEAD}(?:(?<price>半价)|(?<day>当[日天晚]|次日|第二天|翌日)(?!的|有效|生效|起|\\d)|(?<often>每(?:(?:${NUMERAL})个?)?(?:日|天|周[一二三四五六日天]?|月|季度?|半年|年)(?=[^,。;不至最]{0,12}(?:一次|更新|备份|清点|开具|召开|提交|报送|盘点|轮换|巡检)))|(?<clock>(?<![\\d:.])${CLOCK}(?![\\d:]))|(?<share>${SHARE}(?!之)|(?:${NUMERAL})(?:\\.\\d)?折)|(?<sum>(?:${NUMERAL})(?:\\.\\d+)?(?:元|块|美元|欧元|港[元币]))|(?<duration>${DURATION})|(?<count>(?<![\\d.:第年月])${NUMERAL}(?:\\.\\d+)?)\\s*(?<unit>${COUNTED})(?![\\u4e00-\\u9fff]?(?:以上|以下)之间))`,
  'g',
)
/** The number of an article. */
const REFERENCE = /\d{1,2}(?:\.\d{1,2}){2,3}|第\d{1,2}(?:\.\d{1,2})*[条款项]|\d{1,2}\.\d{1,2}(?=[条款项])/g
/** Commas and colons inside a number end nothing. */
const CLAUSE = /(?:[^,:。;!?()|]|(?<=\d),(?=\d{3})|(?<=\d):(?=\d))+/g

/** What stands between two commas of a sentence. */
export type Clause = {
  readonly text: string
  readonly index: number
  /** The same with blanks for the numbers of articles. */
  readonly words: string
  readonly figures: readonly RegExpExecArray[]
}

const known = new WeakMap<Sentence, readonly Clause[]>()

/** A sentence clause by clause, with the figures of each. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses = known.get(sentence) ?? allMatches(CLAUSE, sentence.text).map(clauseAt)
  known.set(sentence, clauses)
  return clauses
}

function clauseAt({ 0: text, index }: RegExpExecArray): Clause {
  const words = text.replace(REFERENCE, (reference) => ' '.repeat(reference.length))
  return { text, index, words, figures: allMatches(FIGURE, words) }
}

export function valueOf(groups: Record<string, string | undefined>): { value: number; unit: string } | undefined {
  if (groups['price']) return { value: 0.5, unit: 'share' }
  if (groups['day']) return { value: groups['day'].startsWith('当') ? 0.9 : 1.9, unit: 'day' }
  if (groups['often']) return { value: timesAYear(groups['often']), unit: 'a year' }
  if (groups['clock']) return { value: minutesOf(groups['clock']), unit: 'clock' }
  if (groups['share']) {
    const tenths = /^(.+)折$/.exec(groups['share'])?.[1]
    const read = tenths === undefined ? sharePoints(groups['share']) : (parseNumeral(tenths) ?? Number(tenths)) / 10
    return Number.isNaN(read) ? undefined : { value: read, unit: 'share' }
  }
  if (groups['sum']) {
    const [foreign] = /[美欧港]/.exec(groups['sum']) ?? ['yuan']
    const read = Number(amount(groups['sum'].replace(/[美欧港]|块|币/g, '').replace(/元?$/, '元')))
    return Number.isNaN(read) ? undefined : { value: read, unit: foreign }
  }
  if (groups['duration']) {
    const read = lengthOf(groups['duration'])
    return read?.unit === 'second' ? { value: read.value / 86_400, unit: 'day' } : read
  }
  const value = parseNumeral(groups['count'] ?? '') ?? Number(groups['count'])
  return { value, unit: (groups['unit'] ?? '').replace(/[名位]/, '人').replace('块', '元') }
}

/** 5% and 5‰ as numbers. */
function sharePoints(words: string): number {
  const [, value = '', mark = ''] = /^([\d.]+)(%|‰)$/.exec(share(words) ?? '') ?? []
  return value === '' ? Number.NaN : Number(value) / (mark === '‰' ? 1000 : 100)
}

const PER_YEAR: Readonly<Record<string, number>> = { 日: 360, 天: 360, 周: 52, 月: 12, 季: 4, 半: 2, 年: 1 }

/** 每季度, 每两周: how often a year. */
function timesAYear(words: string): number {
  const [, every = '', unit = ''] = /^每(.*?)个?([日天周月季半年])/.exec(words) ?? []
  return (PER_YEAR[unit] ?? 1) / (every === '' ? 1 : (parseNumeral(every) ?? 1))
}
