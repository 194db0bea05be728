import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, items, lead, p, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '条款存续',
  body: [
    lead(
      p`本合同终止或者解除后，下列约定按照各自的期限继续有效：`,
      items(
        'matters',
        p`关于${choose('matter', {
          confidentiality: s`保密`,
          'data-protection': s`个人信息保护`,
          'intellectual-property': s`知识产权`,
          settlement: s`结算和清理`,
          liability: s`违约责任和赔偿`,
          handover: s`交接`,
          disputes: s`争议解决`,
        })}的约定，${choose('lasts.kind', {
          indefinite: s`持续有效`,
          within: s`自终止或者解除之日起${term('lasts.length', duration)}内有效`,
        })}。`,
      ),
    ),
    p`按照性质应当在终止后履行的其他约定，不因未列入前款而失去效力。`,
  ],
  labels: {
    matters: '继续有效的约定',
    'matters.matter': '事项',
    'matters.lasts': '期限',
    'matters.lasts.kind': '期限方式',
    'matters.lasts.length': '终止后期限',
  },
  help: {
    purpose: '列明哪些约定在合同结束后继续有效、持续多久。',
    legalBasis:
      '《中华人民共和国民法典》第五百零七条、第五百五十八条、第五百六十七条（争议解决、后合同义务、结算和清理条款的独立性）。',
    forClient: '保密和个人信息保护应当列入，且期限不短于资料的敏感期。',
    forProvider: '把结算和责任条款列入，保证终止后仍可收取价款；保密期限应当有限。',
  },
  findings: {
    'matter-twice': {
      problem: '同一事项列出两次，期限可能互相矛盾。',
      reason: '同一事项两个期限，终止后以哪个为准不明。',
      repair: '只保留一项。',
    },
    'disputes-limited': {
      problem: '争议解决的约定依法独立存在，不宜限定期限。',
      reason: '争议解决条款的效力独立于合同，限定期限会使到期后的争议没有约定的管辖。',
      repair: '改为持续有效。',
    },
    'confidentiality-missing': {
      problem: '没有列入保密，终止后是否保密可能发生争议。',
      reason: '没有列入容易被解释为终止后不再保密。',
      repair: '增加保密，期限与保密条款一致。',
    },
  },
}
