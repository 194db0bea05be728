import { duration, localProse, phrase, share } from '@heqi/clauses/say'
import {
  channelWords,
  choose,
  clause,
  commas,
  list,
  p,
  provider,
  recordFilterWords,
  s,
  term,
  when,
} from '@heqi/clauses/words'
import { type AnnexPart, column, heading, ifSet, paragraphs, tableOf } from '../annex.ts'

const targets = (at: string): AnnexPart =>
  tableOf(
    `${at}.targets`,
    column('适用范围', 5, s`${choose('filter', { absent: s`全部联系` }, recordFilterWords('filter')['zh-CN'])}`),
    column('时限', 2, s`${term('within', duration)}`),
    column('达标率', 2, s`${when('attainment', s`不低于${term('attainment', share)}`)}`),
  )

export const parts: readonly AnnexPart[] = [
  heading('服务项目'),
  tableOf('scope/services.items', column('服务项目', 1, s`${term('', localProse)}`)),
  heading('渠道和问题类型'),
  paragraphs(
    p`${provider}通过下列渠道提供服务：${list('scope/channels.channels', channelWords['zh-CN'], commas)}。`,
    p`${provider}处理的问题类型：${list('scope/services.caseTypes', s`“${term('', phrase)}”`, commas)}。`,
    when(
      'scope/services.excludedCaseTypes',
      p`不属于服务内容的问题类型：${list('scope/services.excludedCaseTypes', s`“${term('', phrase)}”`, commas)}。`,
    ),
  ),
  ifSet('service-level/first-response', heading('首次响应时限'), targets('service-level/first-response')),
  ifSet('service-level/resolution', heading('解决时限'), targets('service-level/resolution')),
  paragraphs(p`本清单所列事项的权利义务，以${clause('scope/services', '服务内容')}的约定为准。`),
]
