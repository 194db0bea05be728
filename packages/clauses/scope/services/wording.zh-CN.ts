import type { ClauseText } from '../../clause.ts'
import { amount, count, localProse, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, commas, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '服务内容',
  body: [
    lead(p`${provider}为${client}提供下列客户服务：`, items('items', p`${term('', localProse)}`)),
    p`${provider}处理的问题类型包括：${list('caseTypes', s`${term('', phrase)}`, commas)}。服务记录按上述类型归类和统计。`,
    when(
      'excludedCaseTypes',
      p`下列问题类型不属于服务内容，收到后应当转交${client}并单独统计：${list('excludedCaseTypes', s`${term('', phrase)}`, commas)}。`,
    ),
    when(
      'callLimits',
      p`${provider}外呼同一客户的次数不超过下列上限：${list('callLimits', s`${choose('every', { day: s`每日`, week: s`每周`, month: s`每月` })}${term('most', count)}次`, commas)}。`,
    ),
    when(
      'settleUpToYuan',
      p`每单不超过${term('settleUpToYuan', amount)}的退款或者补偿由${provider}自行决定，超过的应当报${client}决定。`,
    ),
    when(
      'manual',
      p`服务手册由${choose('manual', {
        client: s`${client}编制并维护`,
        provider: s`${provider}编制并维护，经${client}书面确认后使用`,
        jointly: s`双方共同编制并维护`,
      })}，客服人员应当按照手册提供服务。`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' })['zh-CN'],
  ],
  labels: {
    items: '服务项目',
    caseTypes: '问题类型',
    excludedCaseTypes: '不含的问题类型',
    callLimits: '外呼上限',
    'callLimits.most': '次数',
    'callLimits.every': '周期',
    settleUpToYuan: '自行退款或补偿的上限',
    manual: '服务手册由谁编制',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '写明服务方做什么、不做什么；问题类型决定哪些记录计入指标和费用。',
    legalBasis: '《中华人民共和国民法典》第四百七十条（标的）、第九百一十九条（委托合同）。',
    forClient: '问题类型应与系统中的分类一一对应，否则指标无从统计。',
    forProvider: '把需要委托方自己决定的事项列为不含的类型，例如赔付审批。',
  },
  findings: {
    'case-type-in-and-out': {
      problem: '“{caseType}”既在服务内容之内，又被排除在外。',
      reason: '同一类型既要处理又要转交，是否计入指标和费用互相矛盾。',
      repair: '只在一处保留“{caseType}”。',
    },
    'case-type-twice': {
      problem: '问题类型“{caseType}”重复。',
      reason: '归类时出现两个相同的选项，统计会被拆散。',
      repair: '删去重复的“{caseType}”。',
    },
  },
}
