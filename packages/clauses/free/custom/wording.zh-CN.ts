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
    forClient: '自定条款不驱动任何计算；能用库内条款表达的，请改用库内条款。',
    forProvider: '自定条款不驱动任何计算；能用库内条款表达的，请改用库内条款。',
  },
  findings: { 'no-heading': '自定条款没有标题，目录和引用中无法辨认。' },
}
