import { cue, cueOf } from '../recognise/cue.ts'
import type { Match } from '../recognise/match.ts'
import type { Place } from '../recognise/sight.ts'
import { LEVEL } from './target-words.ts'

/** What the columns of times are called. */
const COLUMNS = {
  answer: '(?:首次|首问)?(?:响应|回复|答复|应答|首响)(?:时间|时限|时效)?',
  resolution: '(?:处理|解决|恢复|修复|办结|完成)[^\\s|]{0,8}',
} as const
export type TimeColumn = keyof typeof COLUMNS

const LEVELS_HEAD = String.raw`^[\s|]*(?:工单|事件|故障|问题|投诉|诉求)?(?:级别|等级|优先级|严重程度|紧急程度|类别|分级)[\s|][^。;,]{0,40}?`

/** The head of a table of times by level: `级别 定义 首次回复 处理完成`. */
export const priorityHead = (column: TimeColumn): string =>
  String.raw`${LEVELS_HEAD}(?<=[\s|])${COLUMNS[column]}(?=[\s|]|$)`

const HEAD_COLUMNS = new RegExp(
  String.raw`(?<=[\s|])(?:(?<answer>${COLUMNS.answer})|(?<resolution>${COLUMNS.resolution}))(?=[\s|]|$)`,
  'g',
)
const ROW = cue`^[\s|]*(?:${LEVEL})[\s|]`
const TIME = cue`(?<=[\s|]){within:duration}(?=[\s|]|之?内|以内|[。;]|$)`

/** The time of a column in each row that begins with a level: `P1 全站无法访问 5分钟 2小时`. */
export function priorityTimes({ passages, within }: Place, column: TimeColumn): readonly Match[] {
  const isHead = cueOf(priorityHead(column))
  const head = passages.findIndex((passage) => within(passage, isHead).length > 0)
  if (head < 0) return []
  const columns = [...(passages[head]?.text ?? '').matchAll(HEAD_COLUMNS)]
  const nth = columns.findIndex(({ groups }) => groups?.[column] !== undefined)
  return passages
    .slice(head + 1)
    .filter((passage) => within(passage, ROW).length > 0)
    .flatMap((passage) => within(passage, TIME)[nth] ?? [])
}
