import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '第三方的义务与费用',
  body: [
    p`第三方应当依照法律和约定完成工作，服从与其工作有关的合理要求，遵守保密义务；双方应当向第三方提供必要的资料和协助。第三方的工作由${choose(
      'supervisor',
      {
        'engaging-party': s`引入方负责监督`,
        both: s`双方共同监督`,
        client: s`${client}负责监督`,
        provider: s`${provider}负责监督`,
      },
    )}。`,
    choose('report', {
      week: p`第三方应当每周向双方书面报告工作进展。`,
      month: p`第三方应当每月向双方书面报告工作进展。`,
      quarter: p`第三方应当每季度向双方书面报告工作进展。`,
      absent: s``,
    }),
    when(
      'acceptWithin',
      p`第三方完成工作后，双方应当自收到完成通知之日起${term('acceptWithin', duration)}内共同验收，并书面告知结果。`,
    ),
    choose('fees', {
      'engaging-party': p`第三方的费用由引入方承担并支付。`,
      client: p`第三方的费用由${client}承担并支付。`,
      provider: p`第三方的费用由${provider}承担并支付。`,
      shared: p`第三方的费用由双方平均分担。`,
    }),
    p`第三方无权变更本合同，也无权代表任何一方作出承诺，但取得该方书面授权的除外。`,
  ],
  labels: { supervisor: '监督人', report: '报告频率', acceptWithin: '验收期限', fees: '费用承担' },
  help: {
    purpose: '约定第三方对双方承担什么义务、由谁监督、怎样验收以及费用由谁承担。',
    legalBasis:
      '《中华人民共和国民法典》第五百二十二条至第五百二十四条（涉及第三人的合同）、第五百零九条（诚信原则）。',
    forClient: '由引入方承担费用和监督责任，同时保留直接了解进展的权利。',
    forProvider: '委托方引入的第三方，费用和监督应由委托方承担。',
  },
  findings: {
    'no-reports': {
      problem: '没有约定第三方的报告，未引入的一方无从了解进展。',
      reason: '另一方不知道进展，问题暴露时已来不及补救。',
      repair: '选择按周、按月或者按季报告。',
    },
    'no-acceptance': {
      problem: '没有约定第三方工作的验收期限。',
      reason: '第三方工作是否合格没有定论，费用和责任都悬置。',
      repair: '填写验收期限，例如五个工作日。',
    },
    'payer-does-not-supervise': {
      problem: '费用由一方承担，却由另一方监督，容易发生争议。',
      reason: '付费方不能监督，监督方不承担费用，激励错位。',
      repair: '使付费方参与监督，或者由监督方付费。',
    },
  },
}
