import { duration, phrase } from '@heqi/clauses/say'
import { choose, client, p, provider, s, term, when } from '@heqi/clauses/words'
import { type AnnexPart, column, form, heading, ifSet, paragraphs, tableOf, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`本手册由${choose('scope/services.manual', { client: s`${client}`, provider: s`${provider}`, jointly: s`双方共同`, absent: s`双方` })}编制，服务人员应当按照手册提供服务。`,
  ),
  heading('服务时间'),
  wordingOf('scope/service-hours'),
  heading('渠道'),
  wordingOf('scope/channels'),
  heading('问题类型和处理步骤'),
  tableOf(
    'scope/services.caseTypes',
    column('问题类型', 2, s`${term('', phrase)}`),
    column('受理时应当了解的信息', 3, []),
    column('处理步骤', 4, []),
    column('答复要点', 3, []),
  ),
  ifSet('service-level/first-response', heading('首次响应'), wordingOf('service-level/first-response')),
  ifSet('service-level/resolution', heading('解决'), wordingOf('service-level/resolution')),
  ifSet(
    'riders/technical-support.levels',
    heading('分级和升级'),
    tableOf(
      'riders/technical-support.levels',
      column('级别', 1, s`${term('name', phrase)}`),
      column('职责', 3, s`${term('scope', phrase)}`),
      column('联系人', 2, []),
    ),
  ),
  heading('用语'),
  form(5, ['场景', 2], ['规范用语', 5], ['不得使用的用语', 4]),
  heading('记录'),
  paragraphs(
    p`每一次联系应当记录渠道、时间、客户、问题类型、处理经过和结果；客户个人信息只记录处理问题所必需的内容。`,
    when(
      'care/provider-duties.recordKeeping',
      p`录音、会话记录和工单自形成之日起保存${term('care/provider-duties.recordKeeping', duration)}。`,
    ),
  ),
]
