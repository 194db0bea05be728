import type { ClauseText } from '../../clause.ts'
import { duration, localPhrase } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '备案',
  body: [
    p`${when('within', s`本合同生效后${term('within', duration)}内，`)}${choose('by', {
      client: s`${client}应当`,
      provider: s`${provider}应当`,
      both: s`双方应当各自`,
    })}将本合同报“${term('authority', localPhrase)}”备案。备案不是本合同生效的条件。`,
  ],
  labels: { by: '备案义务人', authority: '备案机关', within: '备案期限' },
  help: {
    purpose: '约定由谁、向哪里、多久内备案。',
    legalBasis: '《中华人民共和国民法典》第五百零二条（生效与批准等手续）。',
    forClient: '法律不要求备案的，写明备案不影响生效；由对方办理的，要求提供备案回执。',
    forProvider: '备案材料涉及价格、人员等商业秘密的，约定可以遮盖；备案费用由谁承担也应写明。',
  },
  findings: {
    'no-time': {
      problem: '没有约定备案期限。',
      reason: '没有期限，备案容易遗漏，责任也无从追究。',
      repair: '填写备案期限，例如合同生效后三十日。',
    },
  },
}
