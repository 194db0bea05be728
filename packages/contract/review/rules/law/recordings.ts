import { DURATION, readDuration } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const KEPT = new RegExp(
  `(?:(?:通话|电话|服务)?录音(?:文件|数据)?|(?:聊天|会话|通话|服务|沟通|咨询|接待)记录)[^。;,]{0,10}?(?:仅|只)?(?:保存|保留|留存|存储|存放)(?:期限?|时间)?[^。;,\\d]{0,6}?(?<period>${DURATION})`,
)
/** Complaints and audits of a month come after its end. */
const LEAST_DAYS = 30
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, 'working-day': 1.4, week: 7 }
const OF_A_COPY =
  /本地|临时|缓存|坐席(?:电脑|终端)|座席(?:电脑|终端)|试听|下载|[日内]内[^。;,]{0,4}(?:提供|提交|上传)|备份|归档|转存|之?后删除/

const keptShort = (analysis: Analysis): Offence[] =>
  saying(analysis, KEPT, binds).flatMap(({ sentence, match }) => {
    const period = (match.groups?.['period'] ?? '').trim()
    const read = readDuration(period)
    const days = Number(read?.value) * (DAYS[read?.unit ?? ''] ?? Number.NaN)
    return days < LEAST_DAYS && !OF_A_COPY.test(sentence.text) ? [atWords(sentence, match, { period })] : []
  })

export const RECORDING_RULES: readonly Rule[] = [
  { code: 'recording-kept-short', severity: 'warning', check: keptShort },
]
