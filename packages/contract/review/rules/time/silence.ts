import { readDuration } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { FAIRNESS } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const SILENT =
  '(?:未|不|没有?)(?:能|予|作|做)?(?:书面)?(?:提出?|答复|回复|反馈|反对|表态|回应|确认|回信|回音|表示)(?:书面|任何)?(?:的)?(?:反对|异议|意见|答复|回复)?'
const CONSENTS =
  '(?:即|则|均|就|也|一律)?(?:视为|视同|默认|推定|即为|就是|即是|等于|算|表示)(?:已)?[^。;,]{0,6}(?:承认|同意|认可|接受|确认|无异议|没有异议|放弃|通过|合格|无误|准确|属实)'
/** 2小时内未提出异议的,视为认可; 当日未书面反对的,视为接受. */
const PRESUMED = new RegExp(
  `(?:(?<period>[\\d一二两三四五六七八九十半]{1,3}\\s*个?(?:分钟|小时|钟头|工作日|日|天))(?:之?内|里|以内)|(?<sameDay>当[日天]|次日(?:\\d{1,2}[时点:]\\d{0,2}[^。;,]{0,2}前)?|当班|当场|即时|下班前))[^。;,]{0,8}${SILENT}[^。;,]{0,6},?${CONSENTS}`,
)
/** A word of people who are on shift, not of a party that weighs what it owes. */
const OPERATIONAL =
  /(?:客户|用户|顾客|消费者|来电|访客|买家|会话|患者|业主)[^。;,]{0,6}(?:未|不|没)|验证码|排班表|工单(?!价)/
const HOURS: Readonly<Record<string, number>> = { minute: 1 / 60, hour: 1, day: 24, 'working-day': 24 }
/** What is presumed against a party leaves it more than one day to read. */
const LEAST_HOURS = 24
/** Of money two days are as little. */
const OF_MONEY = /对账|账单|结算|价[格目款]|单价|费用|扣款|罚|违约金|考核|涨价|调价|合同|条款/
const LEAST_HOURS_OF_MONEY = 48

const silenceTooSoon = (analysis: Analysis): Offence[] =>
  saying(analysis, PRESUMED, binds).flatMap(({ sentence, match }) => {
    const { period, sameDay } = match.groups ?? {}
    const read = readDuration((period ?? '').trim())
    const hours = sameDay ? 0 : Number(read?.value) * (HOURS[read?.unit ?? ''] ?? Number.NaN)
    const least = OF_MONEY.test(sentence.text) && read?.unit === 'day' ? LEAST_HOURS_OF_MONEY : LEAST_HOURS
    return hours <= least && !OPERATIONAL.test(sentence.text)
      ? [atWords(sentence, match, { words: period ?? sameDay ?? '' })]
      : []
  })

export const SILENCE_RULES: readonly Rule[] = [
  { code: 'silence-too-soon', severity: 'warning', legalBasis: FAIRNESS, check: silenceTooSoon },
]
