import { DURATION, readDuration } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const KEPT = new RegExp(
  `日志[^。;,]{0,10}(?:保存|保留|留存|存储|存放)(?:期限?|时间)?[^。;,\\d]{0,8}?(?<period>${DURATION})`,
)
/** Shorter than six months, in each unit; hours and minutes are of something else. */
const MONTHS: Readonly<Record<string, number>> = { day: 1 / 30, week: 1 / 4, month: 1, year: 12 }
const LEAST_MONTHS = 6

const keptShort = (analysis: Analysis): Offence[] =>
  saying(analysis, KEPT, binds).flatMap(({ sentence, match }) => {
    const period = (match.groups?.['period'] ?? '').trim()
    const read = readDuration(period)
    const months = Number(read?.value) * (MONTHS[read?.unit ?? ''] ?? Number.NaN)
    return months < LEAST_MONTHS && !/[日内]内[^。;,]{0,4}(?:提供|提交)|另行|备份/.test(sentence.text)
      ? [atWords(sentence, match, { period })]
      : []
  })

export const LOG_RULES: readonly Rule[] = [
  {
    code: 'log-kept-short',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国网络安全法》关于网络安全等级保护的规定：留存相关的网络日志不少于六个月。',
      'Cybersecurity Law, on graded protection: network logs are kept for at least six months.',
    ),
    check: keptShort,
  },
]
