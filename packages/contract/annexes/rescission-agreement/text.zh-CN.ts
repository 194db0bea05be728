import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, form, heading, paragraphs, signatures } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(
    p`${client}与${provider}协商一致解除本合同，并就解除后的事项约定如下；一方依照${clause('change/rescission', '合同解除')}单方解除的，不适用本格式，应当以书面通知作出。`,
  ),
  field('解除的原因：'),
  field('解除的日期：'),
  heading('结算'),
  form(4, ['事项', 4], ['应付方', 2], ['金额（元）', 2], ['付款日期', 2]),
  heading('交接'),
  paragraphs(
    when(
      'change/handover',
      p`${provider}应当自解除之日起${term('change/handover.within', duration)}内完成交接，交接的事项和数据的处理适用${clause('change/handover', '交接')}的约定。`,
    ),
    p`除本协议写明的事项外，双方就本合同的履行和解除互不再负金钱债务；保密、个人信息保护和争议解决的约定继续有效。`,
  ),
  field('对解除前违约责任的处理：'),
  signatures,
]
