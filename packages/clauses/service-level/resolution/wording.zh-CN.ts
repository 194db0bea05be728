import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels, recordFilterWords } from '../../shared/record-filter.ts'
import { choose, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '问题解决',
  body: [
    lead(
      p`${provider}应当按照下列时限解决客户的问题，同一问题符合多项的，以列在前面的一项为准：`,
      items(
        'targets',
        p`${recordFilterWords('filter')['zh-CN']}自客户发起联系时起${term('within', duration)}内${choose('basis', {
          'service-hours': s`，仅在服务时间内计时`,
          elapsed: s`，不分服务时间内外连续计时`,
          absent: s``,
        })}${when('attainment', s`；每一考核周期内按时解决的问题所占比例不低于${term('attainment', share)}`)}。`,
        'target',
      ),
    ),
    choose('counts', {
      solved: p`问题得到实际解决的，视为解决。`,
      'solution-proposed': p`向客户提出可行的解决方案的，视为解决。`,
      absent: [],
    }),
    choose('clock', {
      first: p`客户就同一问题再次提出的，以首次解决的时间为准。`,
      last: p`客户就同一问题再次提出的，以最后一次解决的时间为准。`,
      absent: [],
    }),
    p`等待客户补充资料的时间不计入，但应当记录原因和起止时间。`,
    ...deadlineAndLimitWords({ 'zh-CN': '受理', en: 'the case is taken' })['zh-CN'],
  ],
  labels: {
    targets: '解决目标',
    ...recordFilterLabels('targets.filter')['zh-CN'],
    'targets.within': '时限',
    'targets.basis': '计时方式',
    'targets.attainment': '达标率',
    clock: '重开后以哪次解决为准',
    counts: '什么算解决',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定客户的问题多久必须解决，什么算解决。',
    legalBasis: '《中华人民共和国民法典》第五百零九条、第五百七十七条。',
    forClient: '以最后一次解决为准，可以避免草草结案；复杂问题单列。',
    forProvider: '由委托方审批或者第三方处理的时间应当剔除；复杂问题争取以提出方案为准。',
  },
  findings: {
    'attainment-above-whole': {
      problem: '达标率超过百分之百，无法实现。',
      reason: '比例不可能超过全部，服务方自始不能履行。',
      repair: '改为百分之百以内。',
    },
    'target-unreachable': {
      problem: '本项排在一个对全部问题适用的目标之后，永远不会被适用。',
      reason: '在先的目标已覆盖全部问题，后面的时限不会适用。',
      repair: '把适用范围较窄的目标移到前面，或者删去该项。',
    },
    'counts-unsaid': {
      problem: '没有约定什么算解决，是否达标将有争议。',
      reason: '提出方案和实际解决可能相差数日，达标率因此完全不同。',
      repair: '选择“实际解决”或者“提出解决方案”。',
    },
    'faster-than-response': {
      problem: '解决时限短于首次响应时限。',
      reason: '尚未响应就须解决，时限自相矛盾。',
      repair: '延长解决时限，或者缩短首次响应时限。',
    },
  },
}
