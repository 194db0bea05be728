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
    forClient: '核心条款无效时，仍应保留解除的权利。',
    forProvider: '价款条款无效时的处理宜单独约定。',
  },
  findings: { 'closest-valid-uncertain': '由“最接近原意的内容”自动代替，内容不确定，容易争议。' },
}
