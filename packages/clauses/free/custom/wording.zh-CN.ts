import type { ClauseText } from '../../clause.ts'
import { prose } from '../../say/index.ts'
import { items, p, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '自定条款',
  body: [items('paragraphs', p`${term('', prose)}`)],
  labels: { heading: '标题', paragraphs: '段落' },
  help: {
    purpose: '条款库没有的内容，逐字保留。',
    legalBasis: '',
    forClient: '自定条款逐字保留，不驱动时限、考核和结算；能用库内条款表达的，改用库内条款，数字才会自动执行。',
    forProvider: '自定条款不参与一致性审查，与其他条款矛盾时系统不会提示；金额和期限请在库内条款中填写。',
  },
  findings: {
    'no-heading': {
      problem: '自定条款没有标题，目录和引用中无法辨认。',
      reason: '目录、引用和比对都以标题识别条款。',
      repair: '为条款填写标题。',
    },
  },
}
