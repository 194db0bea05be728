import { allMatches } from '@heqi/clauses'
import { type Analysis, type Sentence } from '../../analysis.ts'
import { daysOf } from '../../reading/dates.ts'
import { outsideNotes } from '../../reading/parts.ts'
import { atSentence, type Offence, type Rule } from '../../rule.ts'

const DATE = '(?<date>\\d{4}(?:年|[-./])\\d{1,2}(?:月|[-./])\\d{1,2}日?)'

/** How a contract comes about by tender, step by step; a plan or a deadline is no step. */
const STEPS: readonly { readonly zh: string; readonly en: string; readonly words: RegExp }[] = [
  { zh: '发布采购公告', en: 'the call for tenders', words: dated('(?:招标|采购|磋商|询价|比选)公告') },
  { zh: '开标或者评审', en: 'the opening of tenders', words: dated('开标|评标|唱标|递交投标文件') },
  { zh: '中标', en: 'the award', words: dated('(?<!未)中标|成交通知书?|定标') },
  { zh: '签订合同', en: 'the signature', words: new RegExp(`签[订署约](?:日期|时间|日)\\s*[:为]?\\s*${DATE}`, 'g') },
]

/** The day before what happened, or behind it. */
function dated(words: string): RegExp {
  return new RegExp(
    `于?${DATE}[^。;,\\d]{0,12}(?:${words})|(?:${words})[^。;,\\d前]{0,8}(?:于)?${DATE.replace('date', 'date2')}`,
    'g',
  )
}

type Step = {
  readonly at: number
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly date: string
}

/** One date for a step; where the contract tells two, which of them it is cannot be told. */
function stepsTold({ sentencesFor }: Analysis): Step[] {
  const told = STEPS.flatMap(({ words }, at) =>
    sentencesFor(words).flatMap((sentence) =>
      outsideNotes(sentence.node)
        ? allMatches(words, sentence.text).map((match) => ({
            at,
            sentence,
            from: match.index,
            to: match.index + match[0].length,
            date: match.groups?.['date'] ?? match.groups?.['date2'] ?? '',
          }))
        : [],
    ),
  )
  return told.filter(({ at, date }) => told.every((other) => other.at !== at || daysOf(other.date) === daysOf(date)))
}

/** Signed on the 18th, and awarded on the 26th. */
function datesOutOfOrder(analysis: Analysis): Offence[] {
  const steps = stepsTold(analysis)
  const later = steps.find((step) =>
    steps.some((other) => other.at < step.at && daysOf(other.date) > daysOf(step.date)),
  )
  const before = later && steps.find((other) => other.at < later.at && daysOf(other.date) > daysOf(later.date))
  if (!later || !before) return []
  const [first, second] = [STEPS[before.at], STEPS[later.at]]
  return [
    atSentence(later.sentence, later.from, later.to, {
      'first:zh-CN': first?.zh ?? '',
      'first:en': first?.en ?? '',
      firstDate: before.date,
      'second:zh-CN': second?.zh ?? '',
      'second:en': second?.en ?? '',
      secondDate: later.date,
    }),
  ]
}

export const ORDER_OF_DATES_RULES: readonly Rule[] = [
  { code: 'dates-out-of-order', severity: 'error', check: datesOutOfOrder },
]
