import { p, provider } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`本协议是本合同的附件，约定双方为履行本合同提供和形成的成果的权利。`),
  heading('归属和许可'),
  wordingOf('care/intellectual-property'),
  heading('成果登记'),
  paragraphs(p`成果完成后，${provider}应当在下表登记；双方签字的登记是权利归属和交付的证明。`),
  form(5, ['成果名称', 3], ['形式', 2], ['完成日期', 2], ['权利人', 2], ['交付日期', 2]),
  heading('使用许可申请'),
  form(3, ['申请方', 2], ['使用的内容', 3], ['用途、期限和范围', 3], ['答复和日期', 2]),
  signatures,
]
