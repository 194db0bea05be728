import type { ClauseText } from '../../clause.ts'
import { phrase } from '../../say/index.ts'
import { client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

const quoted = s`${term('', phrase)}`

export const text: ClauseText = {
  title: '服务对象',
  body: [
    p`${provider}的服务对象为${client}的客户。`,
    when('groups', p`客户范围：${list('groups', quoted, commas)}。`),
    when('regions', p`服务地域：${list('regions', quoted, commas)}。`),
    when('languages', p`服务语言：${list('languages', quoted, commas)}。`),
  ],
  labels: { groups: '客户范围', regions: '服务地域', languages: '服务语言' },
  help: {
    purpose: '写明服务哪些客户、哪些地域、使用什么语言。',
    legalBasis: '《中华人民共和国民法典》第四百七十条（标的）。',
    forClient: '需要方言或者外语的，写明语言并据此约定人员资质。',
    forProvider: '范围外的客户单独统计；新增语言按变更重新议价。',
  },
  findings: {
    'no-language': {
      problem: '没有约定服务语言。',
      reason: '客户使用外语或者方言时，是否属于服务范围、是否计入指标会有争议。',
      repair: '列明服务语言，例如普通话、英语。',
    },
    'nothing-limited': {
      problem: '客户范围、地域和语言均未约定，本条没有内容。',
      reason: '没有范围，任何人的任何联系都可能被要求处理，人员和费用无法测算。',
      repair: '至少填写客户范围、地域或者语言中的一项。',
    },
  },
}
