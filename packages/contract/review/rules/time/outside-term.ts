import { allMatches, DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { daysOf } from '../../reading/dates.ts'
import { datesOfTerm, daysIn, termOf } from '../../reading/length-of-term.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const TRIAL = '(?:试用|试运[行营]|试合作|磨合|考察)(?:期限?|期间|阶段)?'
const TRIAL_LENGTH = new RegExp(
  `${TRIAL}(?:限)?(?:为|共|:|是)?\\s*(?<length>${DURATION})(?!前)|(?:前|首)(?<first>${DURATION})为${TRIAL}`,
)
const OF_STAFF = /员工|新人|客服人员|试用期工资/

const lengthOf = ({ match: { groups } }: Saying): string => (groups?.['length'] ?? groups?.['first'] ?? '').trim()

/** A trial of four months in a contract of three. */
function trialOutlasts(analysis: Analysis): Offence[] {
  const trials = saying(analysis, TRIAL_LENGTH, binds).filter(({ sentence: { text } }) => !OF_STAFF.test(text))
  const term = trials.length === 0 ? undefined : termOf(analysis)
  if (term === undefined) return []
  return trials.slice(0, 1).flatMap((trial) => {
    const days = daysIn(lengthOf(trial))
    return days !== undefined && days > term ? [atWords(trial.sentence, trial.match, { length: lengthOf(trial) })] : []
  })
}

const NOTICE_IN_TRIAL = new RegExp(
  `${TRIAL}内[^。;]{0,24}?提前(?<window>\\s*(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})\\s*个?(?:日|天|月))[^。;,]{0,10}(?:通知|告知|解除|终止|解约)|${TRIAL}内[^。;]{0,16}(?:解除|终止|解约)[^。;]{0,12}提前(?<window2>\\s*(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})\\s*个?(?:日|天|月))`,
)
const ANY_TRIAL_LENGTH = new RegExp(`${TRIAL_LENGTH.source}|首(?<month>个?月)为${TRIAL}`)

/** Thirty days of trial that may be ended with sixty days' notice. */
export const noticeOutlastsTrial = (analysis: Analysis): Offence[] =>
  saying(analysis, NOTICE_IN_TRIAL, binds).flatMap(({ sentence, match }) => {
    const window = (match.groups?.['window'] ?? match.groups?.['window2'] ?? '').trim()
    const [trial] = saying(analysis, ANY_TRIAL_LENGTH, binds)
    const length = trial?.match.groups?.['month'] ? '1个月' : trial ? lengthOf(trial) : ''
    const [days, whole] = [daysIn(window), daysIn(length)]
    return days !== undefined && whole !== undefined && days >= whole
      ? [atWords(sentence, match, { window, 'whole:zh-CN': '试用期', 'whole:en': 'the trial' })]
      : []
  })

const DATE = /\d{4}年\d{1,2}月\d{1,2}日/g
const PREPARES =
  /(?<!不得|未|不)(?:培训|到岗|到位|进场|入场|开通|调试|部署|搭建|配置|招聘|账号|线路|联调|测试|验收环境|知识库)/
const WHEN = /\d{4}年\d{1,2}月\d{1,2}日(?:之?前|以前|起)?[^。;,]{0,24}/
const STARTS =
  /(?<day>\d{4}年\d{1,2}月\d{1,2}日)[^。;,]{0,6}(?:起)?(?:正式)?(?:上线|启动服务|开始(?:提供)?服务|接线|开始接听)|(?:正式|全面)?(?:上线|服务开始|服务启动|开始服务|起始)(?:日期?|时间)?(?:为|:|是)?\s*(?<day2>\d{4}年\d{1,2}月\d{1,2}日)|服务(?:期限?)?自\s*(?<day3>\d{4}年\d{1,2}月\d{1,2}日)(?:正式)?(?:起|开始)/
const LATER_STAGE = /第二[期批阶]|扩容|新增|复训|补充培训|年度|每[月季年]|续|轮训|试用|试运行/

/** The day from which the service runs: said so, else the first day of the term. */
function startOf(analysis: Analysis): string | undefined {
  const [stated] = saying(analysis, STARTS, binds)
  const { day, day2, day3 } = stated?.match.groups ?? {}
  return day ?? day2 ?? day3 ?? datesOfTerm(analysis).from
}

/** Trained and connected some weeks after the service has begun. */
function readiedLate(analysis: Analysis): Offence[] {
  const prepared = saying(analysis, WHEN, binds).filter(
    ({ sentence: { text }, match }) => PREPARES.test(match[0]) && !LATER_STAGE.test(text) && !STARTS.test(text),
  )
  const start = prepared.length === 0 ? undefined : startOf(analysis)
  if (start === undefined) return []
  return prepared.flatMap(({ sentence, match }) => {
    const [date = ''] = match[0].match(DATE) ?? []
    return daysOf(date) > daysOf(start) ? [atWords(sentence, match, { date, start })] : []
  })
}

const PAID = /支付|付清|付款|结清|付至/
const NOT_A_FEE = /保证金|质保|押金|违约|发票|退|返还|定金/
/** Advances come before the first day, and last parts after the last. */
const TOLERANCE_DAYS = 60
const LAST = /尾款|余款|末期|最后一[期笔]|结清/

/** The last part due before the service has begun; the third quarter paid half a year after the end. */
function dueOutside(analysis: Analysis): Offence[] {
  const { from, to } = datesOfTerm(analysis)
  if (!from || !to) return []
  return saying(analysis, PAID, binds).flatMap(({ sentence }) => {
    if (NOT_A_FEE.test(sentence.text)) return []
    return allMatches(DATE, sentence.text).flatMap((match) => {
      const day = daysOf(match[0])
      const part = sentence.text.slice(sentence.text.lastIndexOf(',', match.index) + 1).split(',')[0] ?? ''
      const isEarly = LAST.test(part) ? day < daysOf(from) : day < daysOf(from) - TOLERANCE_DAYS
      return isEarly || day > daysOf(to) + 2 * TOLERANCE_DAYS
        ? [atWords(sentence, match, { date: match[0], from, to })]
        : []
    })
  })
}

export const OUTSIDE_TERM_RULES: readonly Rule[] = [
  { code: 'trial-outlasts-term', severity: 'error', check: trialOutlasts },
  { code: 'readied-after-start', severity: 'warning', check: readiedLate },
  { code: 'due-outside-term', severity: 'warning', check: dueOutside },
]
