import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { recordFilterLabels, recordFilterWords } from '../../shared/record-filter.ts'
import { choose, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '首次响应',
  body: [
    p`${provider}应当在客户发起联系后，按照本条约定的时限作出首次响应。首次响应，是指${choose('countBots', {
      true: s`客服人员或者智能客服`,
      false: s`客服人员（智能客服、自动回复除外）`,
      absent: s`客服人员`,
    })}针对客户的联系作出的第一次答复。`,
    lead(
      p`首次响应的时限如下，同一联系符合多项的，以列在前面的一项为准：`,
      items(
        'targets',
        p`${recordFilterWords('filter')['zh-CN']}自客户发起联系时起${term('within', duration)}内${choose('basis', {
          'service-hours': s`，仅在服务时间内计时`,
          elapsed: s`，不分服务时间内外连续计时`,
          absent: s``,
        })}${when('attainment', s`；每一考核周期内按时响应的联系所占比例不低于${term('attainment', share)}`)}。`,
        'target',
      ),
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '受理', en: 'the contact arrives' })['zh-CN'],
  ],
  labels: {
    targets: '响应目标',
    ...recordFilterLabels('targets.filter')['zh-CN'],
    'targets.within': '时限',
    'targets.basis': '计时方式',
    'targets.attainment': '达标率',
    countBots: '智能客服的答复是否计入',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定客户联系后多久必须得到第一次答复，是响应时限考核的依据。',
    legalBasis: '《中华人民共和国民法典》第五百零九条（按照约定全面履行义务）、第五百七十七条（违约责任）。',
    forClient: '按渠道分列时限，写明达标率和计时方式；不写达标率的，每一次超时都是违约，反而难以执行。',
    forProvider: '争取只在服务时间内计时，并以达标率代替逐次考核；确认突发流量、委托方系统故障可以剔除。',
  },
  findings: {
    'attainment-above-whole': {
      problem: '达标率超过百分之百，无法实现。',
      reason: '比例不可能超过全部，服务方自始不能履行。',
      repair: '改为百分之百以内，电话常用百分之八十至九十五。',
    },
    'target-unreachable': {
      problem: '本项排在一个对全部联系适用的目标之后，永远不会被适用。',
      reason: '在先的目标已覆盖全部联系，后面的时限形同虚设，双方却可能都以为有效。',
      repair: '把适用范围较窄的目标移到前面，或者删去该项。',
    },
    'no-attainment': {
      problem: '没有约定达标率，任何一次超时即构成违约，通常难以执行。',
      reason: '话务有波动，个别超时不可避免；逐次追责难以执行，也不利于考核。',
      repair: '约定达标率，例如每一考核周期不低于百分之九十。',
    },
  },
}
