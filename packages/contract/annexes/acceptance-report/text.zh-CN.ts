import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, ifSet, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`本报告由${client}依照${clause('quality/acceptance', '验收')}填写，并交${provider}确认。`),
  field('验收期间：'),
  field('提交验收日期：'),
  heading('验收事项'),
  form(6, ['验收事项', 3], ['约定的标准', 3], ['实际结果', 2], ['是否合格', 1]),
  heading('验收结论'),
  field('结论（合格／不合格）：'),
  ifSet(
    'quality/rectification',
    heading('整改'),
    paragraphs(
      when(
        'quality/rectification.within',
        p`不合格的事项，${provider}应当在${term('quality/rectification.within', duration)}内完成整改并申请复验。`,
      ),
    ),
    form(3, ['不合格事项', 3], ['整改措施', 3], ['复验结果', 2]),
  ),
  signatures,
]
