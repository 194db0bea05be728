import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, form, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('变更协议编号：'),
  paragraphs(p`${client}与${provider}依照${clause('change/amendment', '合同变更')}，就下列变更达成一致。`),
  form(4, ['条款', 2], ['原约定', 4], ['变更后的约定', 4]),
  field('变更的原因：'),
  field('对服务、费用和期限的影响：'),
  field('生效日期：'),
  paragraphs(p`本协议是本合同的组成部分。未变更的约定继续有效；与本合同不一致的，以本协议为准。`),
  signatures,
]
