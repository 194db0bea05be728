import { DecimalNumber, Duration, listOf, oneOf, optional, PartyRole, Phrase, record } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import type { Meaning } from '../clause.ts'
import { duration, phrase } from '../say/index.ts'
import { decimal } from '../say/quantities.ts'
import { choose, items, p, partyOf, s, term, when } from '../wording/build.ts'
import type { Body, Part } from '../wording/part.ts'

/** What the figures of a limit count. Lengths of time are whole units; a class hour is an hour. */
export const LIMIT_UNITS = [
  'percent',
  'yuan',
  'person',
  'time',
  'item',
  'character',
  'point',
  'second',
  'minute',
  'hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
] as const

/** What a party must have done by when, in words of the contract: `销毁备份数据` within 30 days after `合同终止`. */
export const Deadline = record({
  by: PartyRole,
  what: Phrase,
  side: oneOf('after', 'before'),
  /** Absent: the event that the clause is about. */
  event: optional(Phrase),
  within: Duration,
})

/** The least or the most of something, in words of the contract: `每批培训人数` at most 30 people. */
export const Limit = record({
  what: Phrase,
  bound: oneOf('at-least', 'at-most', 'exactly'),
  number: DecimalNumber,
  of: oneOf(...LIMIT_UNITS),
})

/** For clauses that say much more in figures than any catalogue foresees. */
export const deadlinesAndLimits = {
  deadlines: optional(listOf(Deadline, { minItems: 1 })),
  limits: optional(listOf(Limit, { minItems: 1 })),
}

/** What a clause puts on record of its terms, as its meaning says it; nothing where none of them is set. */
export function figuresOnRecord(clause: string, terms: Readonly<Record<string, unknown>>): Pick<Meaning, 'settings'> {
  const set = Object.entries(terms).filter(([, value]) => value !== undefined)
  return set.length === 0 ? {} : { settings: { [clause]: Object.fromEntries(set) } }
}

const UNIT_WORDS: Readonly<Record<(typeof LIMIT_UNITS)[number], readonly [zh: string, en: string]>> = {
  percent: ['%', '%'],
  yuan: ['元', ' yuan'],
  person: ['人', ' person(s)'],
  time: ['次', ' time(s)'],
  item: ['件', ' item(s)'],
  character: ['字', ' character(s)'],
  point: ['分', ' point(s)'],
  second: ['秒', ' second(s)'],
  minute: ['分钟', ' minute(s)'],
  hour: ['小时', ' hour(s)'],
  day: ['日', ' day(s)'],
  'working-day': ['个工作日', ' working day(s)'],
  week: ['周', ' week(s)'],
  month: ['个月', ' month(s)'],
  year: ['年', ' year(s)'],
}

const words = (text: string): Part => ({ kind: 'words', words: text })

const unitWords = (nth: 0 | 1): Part =>
  choose('of', Object.fromEntries(Object.entries(UNIT_WORDS).map(([unit, each]) => [unit, words(each[nth])])))

/**
 * The deadlines and limits of a clause as paragraphs.
 * @param start the event that the clause is about, in each language, such as the end of the contract.
 */
export const deadlineAndLimitWords = (start: Readonly<Record<Language, string>>): Readonly<Record<Language, Body>> => ({
  'zh-CN': [
    when(
      'deadlines',
      items(
        'deadlines',
        p`${partyOf('by')}应当在${choose('event', { absent: words(start['zh-CN']) }, s`“${term('event', phrase)}”`)}${choose('side', { after: s`后${term('within', duration)}内`, before: s`前${term('within', duration)}` })}完成下列事项：“${term('what', phrase)}”。`,
      ),
    ),
    when(
      'limits',
      items(
        'limits',
        p`“${term('what', phrase)}”：${choose('bound', { 'at-least': s`不少于`, 'at-most': s`不超过`, exactly: s`为` })}${term('number', decimal)}${unitWords(0)}。`,
      ),
    ),
  ],
  en: [
    when(
      'deadlines',
      items(
        'deadlines',
        p`${partyOf('by')} shall see to the following ${choose('side', { after: s`within ${term('within', duration)} after `, before: s`no later than ${term('within', duration)} before ` })}${choose('event', { absent: words(start.en) }, s`“${term('event', phrase)}”`)}: “${term('what', phrase)}”.`,
      ),
    ),
    when(
      'limits',
      items(
        'limits',
        p`“${term('what', phrase)}”: ${choose('bound', { 'at-least': s`at least `, 'at-most': s`at most `, exactly: s`exactly ` })}${term('number', decimal)}${unitWords(1)}.`,
      ),
    ),
  ],
})

/** Labels of the terms for the studio. */
export const deadlineAndLimitLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    deadlines: '按期完成的事项',
    'deadlines.by': '由谁完成',
    'deadlines.what': '事项',
    'deadlines.side': '之前或者之后',
    'deadlines.event': '起算的事由',
    'deadlines.within': '时间',
    limits: '数量要求',
    'limits.what': '项目',
    'limits.bound': '上限或者下限',
    'limits.number': '数值',
    'limits.of': '单位',
  },
  en: {
    deadlines: 'Deadlines',
    'deadlines.by': 'By whom',
    'deadlines.what': 'What is done',
    'deadlines.side': 'Before or after',
    'deadlines.event': 'Event',
    'deadlines.within': 'Time',
    limits: 'Limits',
    'limits.what': 'Of what',
    'limits.bound': 'Least or most',
    'limits.number': 'Number',
    'limits.of': 'Unit',
  },
}
