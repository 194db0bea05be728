import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`${client}与${provider}依照${clause('change/termination', '合同终止')}确认如下。`),
  field('终止的原因：'),
  field('终止的日期：'),
  heading('最终结算'),
  form(6, ['事项', 4], ['应付方', 2], ['金额（元）', 2], ['已付清的日期', 2]),
  heading('交接'),
  form(6, ['移交事项', 4], ['移交日期', 2], ['接收人', 2], ['数据的处理（返还／删除／销毁）', 3]),
  ifSet('change/survival', heading('继续有效的义务'), wordingOf('change/survival')),
  paragraphs(p`双方确认款项已经付清、交接已经完成；上表写明尚未完成的事项除外。`),
  signatures,
]
