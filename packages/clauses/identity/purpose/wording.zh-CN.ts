import type { ClauseText } from '../../clause.ts'
import { localProse } from '../../say/index.ts'
import { p, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同目的',
  body: [
    when('background', p`合同背景：${term('background', localProse)}`),
    p`双方订立本合同的目的：${term('purpose', localProse)}`,
  ],
  labels: { background: '背景', purpose: '目的' },
  help: {
    purpose: '写明双方为什么订立合同。',
    legalBasis:
      '《中华人民共和国民法典》第五百六十三条（致使不能实现合同目的的，可以解除合同）、第一百四十二条（意思表示的解释）。',
    forClient: '把服务质量写进目的：持续不达标时，便于主张合同目的不能实现而解除。',
    forProvider: '目的宜具体到服务本身，不写销售额、留存率等结果，避免对经营结果承担责任。',
  },
  findings: {
    'purpose-too-short': {
      problem: '合同目的过于简略，难以据此判断合同目的是否实现。',
      reason: '“不能实现合同目的”是法定解除的理由；目的不明，解除权难以主张。',
      repair: '写明为谁、提供什么服务、期望达到什么结果。',
    },
  },
}
