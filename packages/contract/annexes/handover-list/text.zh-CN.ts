import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`${provider}依照${clause('change/handover', '交接')}向${client}或者其指定的接替方移交下列事项。`),
  form(10, ['移交事项', 4], ['数量和形式', 2], ['移交日期', 2], ['接收人签字', 2]),
  heading('数据的返还、删除或者销毁'),
  form(4, ['数据的范围', 4], ['处理方式', 2], ['完成时间', 2], ['经办人签字', 2]),
  paragraphs(
    when(
      'change/handover.confirm',
      p`${client}应当自收到本清单之日起${term('change/handover.confirm.within', duration)}内书面确认或者提出异议。`,
    ),
  ),
  signatures,
]
