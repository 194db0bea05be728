import type { ClauseText } from '../../clause.ts'
import { choose, p } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '条款的独立性',
  body: [
    p`本合同的部分条款无效、被撤销或者不能执行的，不影响其他条款的效力。`,
    choose('replacement', {
      negotiated: p`双方应当协商以合法有效且最接近原意的条款代替该条款。`,
      'closest-valid': p`该条款由合法有效且最接近原意的内容代替。`,
      statutory: p`该条款所涉事项适用法律的规定。`,
    }),
  ],
  labels: { replacement: '代替的内容' },
  help: {
    purpose: '部分条款无效时，保全其余条款。',
    legalBasis: '《中华人民共和国民法典》第一百五十六条（部分无效）、第五百零七条（争议解决条款的独立性）。',
    forClient: '考核、违约金等条款被认定无效时，价款是否相应减少应当协商；核心条款无效的，保留解除合同的权利。',
    forProvider: '价款或者付款条款无效时，已经提供的服务仍应当按照约定价格或者市场价格补偿，宜单独写明。',
  },
  findings: {
    'closest-valid-uncertain': {
      problem: '由“最接近原意的内容”自动代替，内容不确定，容易争议。',
      reason: '“最接近原意”由谁认定没有规则。',
      repair: '改为双方协商代替条款。',
    },
  },
}
