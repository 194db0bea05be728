import { allMatches, DURATION, readDuration } from '@heqi/clauses'
import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { whereSaid } from '../../checks-of-words.ts'
import { daysOf } from '../../reading/dates.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const RECEIPT =
  '(?:(?:收到?|收取|取得|开具?|出具|提供|提交)(?:(?:乙方|服务[方商]|受托方)?(?:开具|出具|提供)?的?)?(?:正式|合规|合法|有效|等额|增值税|专用|普通)*(?:发票|票据?)|开票)'
/** 收票前10日付款: who pays on an invoice cannot pay before it. */
const PAID_BEFORE_INVOICE = new RegExp(
  `${RECEIPT}(?:之|以)?前(?:的)?\\s*${DURATION}(?:之?内)?[^。;,]{0,16}(?:支付|付款|付清|付(?!款通知|息)|汇款|转账)`,
)
const ADVANCE = /预付|先付|预存|定金|首付|首款/

const DATE = '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日'
const WORK = '(?:上岗|到岗上线|上线接听|开始接听|正式接线|正式接听)'
const WORK_ON = new RegExp(
  `(?<!培训[^。;,]{0,8})${WORK}(?:日期|时间|日)?\\s*[为是:于在]{0,2}\\s*(?<date>${DATE})|(?<date2>${DATE})(?:起|前|开始)?(?:正式)?${WORK}(?!培训|前|考)`,
)
const TRAINING_ON = new RegExp(
  `(?<!复训|年度|季度|提升|专项)培训(?:日期|时间|期|安排)?\\s*[为是:于在自从]{0,2}\\s*(?<date>${DATE})|(?<date2>${DATE})[^。;,]{0,14}(?:进行|开展|组织|参加|接受|完成|举行)[^。;,]{0,6}(?:岗前|上岗|入职|新人)?培训`,
)
const LATER_TRAINING = /复训|在岗|再次|年度|提升|专项|轮训|后续|第二[批期次]|补训|升级/

const dateOf = ({ groups }: RegExpExecArray): string => groups?.['date'] ?? groups?.['date2'] ?? ''
const hasYear = (date: string): boolean => date.includes('年')
const YEAR = /^\d{4}年/

/** Days of two dates, of which one may leave out its year. */
function daysOfBoth(one: string, other: string): readonly [number, number] {
  const dates =
    hasYear(one) && hasYear(other) ? [one, other] : [one, other].map((date) => `0年${date.replace(YEAR, '')}`)
  const [first = '', second = ''] = dates
  return [daysOf(first), daysOf(second)]
}

/** On duty from the 26th, and trained from the 28th on. */
function workBeforeTraining(analysis: Analysis): Offence[] {
  const work = saying(analysis, WORK_ON, binds)
  const training = work.length === 0 ? [] : saying(analysis, TRAINING_ON, binds)
  const [first] = training
  if (!first || training.length > 1 || LATER_TRAINING.test(first.sentence.text)) return []
  return firstOnly(
    work.flatMap(({ sentence, match }) => {
      const [date, trained] = [dateOf(match), dateOf(first.match)]
      const [day, of] = daysOfBoth(date, trained)
      return day < of ? [atWords(sentence, match, { date, training: trained })] : []
    }),
  )
}

const LENGTH = `(?<length>${DURATION})`
const AHEAD = `(?:(?:应|须|需|至少|不少于|最[迟晚])*提前\\s*(?:至少)?${LENGTH}|[\\u4e00-\\u9fff]{1,8}(?:之|以)?前\\s*(?:至少)?${LENGTH.replace('length', 'length2')})`
const TELLING = '(?:告知|通知|告诉|提出|下达|发出|书面通知|确认函|发函)'
const DOING = '(?:招聘|招募|招人|储备|确定|定(?![期额价金向时点])|培训|排班|锁定|到位|备齐|安排)'
const TOLD = new RegExp(`${AHEAD}[^。;\\d]{0,10}${TELLING}[^。;,]{0,18}`, 'g')
const DONE = new RegExp(
  `(?:提前\\s*(?:至少)?${LENGTH}[^。;,\\d]{0,8}${DOING}|${DOING}[^。;,\\d]{0,6}提前\\s*(?:至少)?${LENGTH.replace('length', 'length2')})`,
  'g',
)
/** Both must be about more people or a busy time. */
const OF_MORE = /增|加|扩|大促|旺季|高峰|节前|节日|活动|促|坐席数|人数|招|临时|峰|机动/

const daysAhead = ({ groups }: RegExpExecArray): number => {
  const length = groups?.['length'] ?? groups?.['length2'] ?? ''
  const read = readDuration(length)
  const perUnit = DAYS[read?.unit ?? ''] ?? Number.NaN
  return read && typeof read.value === 'number' ? read.value * perUnit : Number.NaN
}
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, 'working-day': 1.4, month: 30 }

type Told = { readonly sentence: Sentence; readonly match: RegExpExecArray; readonly days: number }

const statedIn = ({ sentencesFor }: Analysis, pattern: RegExp): Told[] =>
  sentencesFor(pattern).flatMap((sentence) =>
    binds(sentence.node) && OF_MORE.test(sentence.text)
      ? allMatches(pattern, sentence.text).map((match) => ({ sentence, match, days: daysAhead(match) }))
      : [],
  )

const NOT_OF_IT = /解除|终止|续|退|离职|变更|价|请假|调休|辞职|更换|停机|维护|违约|整改/

/** The number is told ten days ahead, and who is hired for it fifteen days ahead. */
function toldAfterDone(analysis: Analysis): Offence[] {
  const done = statedIn(analysis, DONE).filter(({ sentence }) => !NOT_OF_IT.test(sentence.text))
  const told =
    done.length === 0 ? [] : statedIn(analysis, TOLD).filter(({ sentence }) => !NOT_OF_IT.test(sentence.text))
  return firstOnly(
    told.flatMap(({ sentence, match, days }) => {
      const earlier = done.find((each) => each.days > days && isNear(each.sentence, sentence))
      return earlier && new RegExp(analysis.client).test(sentence.text)
        ? [atWords(sentence, match, { words: earlier.match[0].trim() })]
        : []
    }),
  )
}

const isNear = (one: Sentence, other: Sentence): boolean =>
  one.node === other.node || SAME_NEED.some((words) => words.test(one.text) && words.test(other.text))
/** A need that both name makes them of one matter. */
const SAME_NEED = [/旺季/, /大促/, /节前/, /扩容/, /高峰/, /活动/, /临时坐席/]

export const DEEDS_IN_ORDER_RULES: readonly Rule[] = [
  { code: 'paid-before-invoice', severity: 'error', check: whereSaid(PAID_BEFORE_INVOICE, ADVANCE) },
  { code: 'work-before-training', severity: 'warning', check: workBeforeTraining },
  { code: 'told-after-done', severity: 'warning', check: toldAfterDone },
]
