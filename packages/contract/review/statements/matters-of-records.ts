import { allMatches, DURATION } from '@heqi/clauses'
import { duration } from '../reading/values.ts'
import type { Matter } from './statement.ts'

const RECORDS: readonly (readonly [string, RegExp])[] = [
  ['录像', /录像|监控|视频/],
  ['录音', /录音|通话记录/],
  ['会话', /会话|聊天|对话|服务记录/],
  ['工单', /工单/],
  ['日志', /日志/],
  ['客户信息', /客户(?:信息|资料|数据)|个人信息|用户(?:信息|资料|数据)/],
]
const RECORD =
  '(?:录音|通话记录|(?:会话|聊天|对话)(?:数据|记录|内容)?|服务记录|工单(?:数据|记录)?|录像|监控(?:视频|资料)?|(?:操作|访问|系统)?日志|(?:客户|用户)(?:信息|资料|数据)|个人信息)'
const KEPT = /保存|保留|留存|存储|存档|备份|[删销清](?:除|毁|理)/
/** 聊天记录存于境内，保存期限为18个月; 保存期限：聊天记录9个月，录音6个月; 录音满6个月后删除. */
const PERIOD = new RegExp(
  `(?<record>${RECORD})(?<between>(?:(?!${RECORD})[^。;\\d]){0,24}?)(?<value>${DURATION})(?!内|之内|前)`,
  'g',
)
const KINDS = /投诉|涉诉|争议|质检|普通|一般|重要|VIP|抽检|差评|原始|异地/
/** Counted from the end of the contract, or only up to so long. */
const AFTER_THE_END = /终止|届满|结束|解除|期满/
const AT_MOST = /不(?:得|应)?(?:超过|长于|多于)|最长|最多/
/** Times to do something else with them. */
const OF_ANOTHER_ACT =
  /提供|调取|查询|交付|移交|上传|抽|提交|每|近|最近|历史|过去|处理|回复|响应|交[接还付]|配合|归还|通知|告知|审[核查]|整理/

/** How long each kind of record is kept, in an article, in an annex on data, in a list below the words 保存期限. */
export const RETENTION: Matter = {
  patterns: [PERIOD],
  of: ({ text, node }) => {
    if (!KEPT.test(text) && !KEPT.test(node.article.heading.text)) return []
    return allMatches(PERIOD, text).flatMap((match) => {
      const { record = '', between = '', value = '' } = match.groups ?? {}
      const kept = duration(value)
      const own = match[0].slice(record.length)
      const isKept =
        KEPT.test(own) ||
        KEPT.test(text.slice(0, match.index)) ||
        KEPT.test(text.slice(match.index).slice(match[0].length, match[0].length + 14))
      if (kept === undefined || OF_ANOTHER_ACT.test(between) || !(isKept || KEPT.test(node.article.heading.text)))
        return []
      const name = RECORDS.find(([, words]) => words.test(record))?.[0] ?? record
      const before = text.slice(Math.max(0, match.index - 8), match.index)
      const on = [
        name,
        KINDS.exec(before + between)?.[0] ?? '',
        AFTER_THE_END.test(between) ? 'after' : '',
        AT_MOST.test(between) ? 'most' : '',
      ]
      return [{ match, on: on.join(' ').trim(), value: kept }]
    })
  },
}
