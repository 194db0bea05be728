import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { lengthInDays } from '../../reading/values.ts'
import { atWords, type Offence } from '../../rule.ts'

const RECORDS =
  '(?:(?:通话|电话|服务)?录音(?:文件|数据)?|(?:聊天|会话|通话|服务|沟通|咨询|接待)记录|监控录像|录像|工单记录)'
const KEPT = new RegExp(
  `(?<what>录[音像]|记录)[^。;,\\d]{0,6}(?:保存|保留|留存|存储|存放)(?:期限?|时间)?[^。;,\\d]{0,4}?(?<period>${DURATION})`,
)
const LOOK_UP = '(?:提供|调[取阅听出看]|查[阅询看听]|抽[取查听]|回[听放溯]|导出|复核|检索|复查)'
/** 随时提供180日内任一通录音, 可调取一年内的录音, 录音可在通话后六个月内调听. */
const ASKED = new RegExp(
  `${LOOK_UP}[^。;,\\d]{0,10}?(?<period>${DURATION})(?:之?内|以内|来)的?[^。;,\\d]{0,6}${RECORDS}|${RECORDS}[^。;,]{0,6}(?:可|应|须|能)[^。;,\\d]{0,10}(?:后|起)?(?<later>${DURATION})(?:之?内|以内)[^。;,\\d]{0,6}${LOOK_UP}`,
)
const AT_LEAST = /至少|不(?:得|应)?[少低短]于|以上/
const daysOf = (period: string | undefined): number => lengthInDays((period ?? '').trim())

/** Records may be asked for when they have long been deleted. */
export const askedAfterKept = (analysis: Analysis): Offence[] => {
  const kept = saying(analysis, KEPT, binds).filter(({ match }) => !AT_LEAST.test(match[0]))
  if (kept.length === 0) return []
  return saying(analysis, ASKED, binds).flatMap(({ sentence, match }) => {
    const asked = daysOf(match.groups?.['period'] ?? match.groups?.['later'])
    const isOf = (words: string): boolean => match[0].includes(words)
    const shorter = kept.find(
      (each) =>
        each.sentence !== sentence &&
        isOf(each.match.groups?.['what'] ?? '') &&
        daysOf(each.match.groups?.['period']) < asked,
    )
    return shorter
      ? [
          atWords(sentence, match, {
            article: shorter.sentence.node.article.number,
            first: shorter.match[0],
            second: match[0],
          }),
        ]
      : []
  })
}
