import { duration, phrase } from '@heqi/clauses/say'
import { clause, client, commas, list, p, provider, s, term } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, tableOf } from '../annex.ts'
import { emergencyFlow } from './flow.ts'

const at = (path: string) => `riders/emergency.${path}`

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`本流程图是${clause('riders/emergency', '应急响应')}的图示，适用于下列紧急事件：${list(at('events'), s`${term('', phrase)}`, commas)}。`,
  ),
  {
    kind: 'flow',
    steps: emergencyFlow({
      event: s`发生紧急事件`,
      notice: s`${client}通知${provider}`,
      start: s`${provider}在${term(at('startWithin'), duration)}内启动应急响应`,
      serve: s`优先处理受影响客户的联系`,
      report: s`每隔${term(at('reportEvery'), duration)}向${client}报告进展`,
      isOver: s`事件处理完毕？`,
      review: s`${term(at('reviewWithin'), duration)}内提交书面总结`,
      end: s`应急响应结束`,
      yes: '是',
      no: '否',
    }),
  },
  ifSet(
    at('roles'),
    heading('分工'),
    tableOf(at('roles'), column('岗位', 1, s`${term('role', phrase)}`), column('职责', 3, s`${term('duty', phrase)}`)),
  ),
  heading('联系人'),
  form(4, ['姓名', 2], ['所属方和岗位', 3], ['电话（二十四小时）', 3]),
]
