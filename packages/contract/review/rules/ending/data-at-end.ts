import { DURATION } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { duration } from '../../reading/values.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const ENDED = '(?:终止|解除|期满|届满|结束|到期)'
const DATA = '(?:数据|资料|信息|录音|记录|文件)'
const GONE = new RegExp(
  `${ENDED}(?:之日起|之日|后)?[^。;\\d]{0,6}?(?<within>${DURATION})[^。;]{0,40}(?:删除|销毁|清除|清空)[^。;]{0,16}`,
)
const SERVED_ON = new RegExp(
  `${ENDED}[^。;]{0,20}?(?:(?:继续|过渡|交接|移交)[^。;\\d]{0,16}?(?<for>${DURATION})|(?<within>${DURATION})(?:的)?(?:内|以内|期限内)?[^。;]{0,8}(?:过渡|交接期|继续(?:提供)?服务|完成[^。;]{0,20}(?:移交|交接)))`,
)

/** What the receiver of secrets gives back or destroys is no record of the service. */
const OF_SECRETS = /保密信息|接收方/

/** Notice given before the end: what is done until then is done while the data are there. */
const BEFORE_END = /提前/

const daysOf = (words = ''): number => {
  const [value, unit] = (duration(words) ?? '').split(' ')
  return unit === 'day' || unit === 'working-day' ? Number(value) : Number.NaN
}
const windowOf = ({ match: { groups } }: Saying): number => daysOf(groups?.['within'] ?? groups?.['for'])

const told = (found: Saying, other: Saying): Offence =>
  atWords(found.sentence, found.match, { words: other.match[0], article: other.sentence.node.article.number })

/** All data are deleted within five days of the end, and served with or handed over within thirty. */
function goneBeforeHandover(analysis: Analysis): Offence[] {
  const handovers = saying(analysis, SERVED_ON, binds).filter(({ match }) => !BEFORE_END.test(match[0]))
  return saying(analysis, GONE, binds).flatMap((gone) => {
    if (!new RegExp(DATA).test(gone.match[0]) || OF_SECRETS.test(gone.sentence.text)) return []
    const later = handovers.find((each) => each.sentence !== gone.sentence && windowOf(each) > windowOf(gone))
    return later ? [told(gone, later)] : []
  })
}

const KEPT = new RegExp(
  `(?:录音|会话|聊天记录|通话记录|工单记录|服务记录|质检记录|日志)[^。;]{0,14}(?:保存|保留|留存|存储|存档)(?:期限?)?[^。;,\\d]{0,8}?(?<kept>${DURATION})`,
)
const KEPT_ON = new RegExp(
  `${ENDED}(?:后)?[^。;]{0,10}(?:可以?|有权|仍|继续)[^。;,]{0,6}(?:保留|留存|保存|存储)[^。;,]{0,6}(?:客户|用户)?[^。;,]{0,4}${DATA}[^。;,\\d]{0,8}?(?<kept>${DURATION})`,
)
const ALL_GONE = new RegExp(
  `(?:${ENDED}|交接)[^。;]{0,40}(?:删除|销毁|清除|清空)[^。;,]{0,6}(?:全部|所有|一切|甲方|委托[方人]|客户|用户|项目)?[^。;,]{0,6}(?:数据|资料|信息|录音|记录)`,
)
const SOME_KEPT =
  /除外|除[^。;]{1,24}外|法律[^。;]{0,10}规定|但|另有|副本|匿名|期满后|保存期|仍[^。;,]{0,8}(?:保存|保留|留存)/
const withClient = ({ client }: Analysis): RegExp =>
  new RegExp(`存(?:储|放|于)[^。;,]{0,4}(?:在|于)?(?:${client})|由(?:${client})(?:负责)?保[存管]`)
const A_QUARTER = 90

/** Recordings are kept for a year, and everything is deleted ten days after the end. */
function keptAndGone(analysis: Analysis): Offence[] {
  const isWithClient = withClient(analysis)
  const kept = [...saying(analysis, KEPT, binds), ...saying(analysis, KEPT_ON, binds)].find(
    (each) => !isWithClient.test(each.sentence.text) && daysOf(each.match.groups?.['kept']) >= A_QUARTER,
  )
  if (!kept) return []
  const isLog = kept.match[0].startsWith('日志')
  return saying(analysis, ALL_GONE, binds)
    .filter(
      ({ sentence, match }) =>
        !(isLog && match[0].includes('个人信息')) &&
        sentence !== kept.sentence &&
        !SOME_KEPT.test(sentence.text) &&
        !OF_SECRETS.test(sentence.text),
    )
    .slice(0, 1)
    .map((gone) => told(gone, kept))
}

export const DATA_AT_END_RULES: readonly Rule[] = [
  { code: 'data-gone-before-handover', severity: 'note', check: goneBeforeHandover },
  { code: 'data-kept-and-gone', severity: 'note', check: keptAndGone },
]
