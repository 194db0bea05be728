import { duration } from '@heqi/clauses/say'
import { clause, client, p, provider, term, when } from '@heqi/clauses/words'
import { type AnnexPart, field, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`为履行本合同，双方就保密事宜约定如下。本协议是本合同的附件，用语与本合同相同。`),
  heading('保密义务'),
  wordingOf('care/confidentiality'),
  heading('保密措施'),
  paragraphs(
    p`接收方应当指定专人管理保密信息，按照工作需要设定权限，登记查阅、复制和带出的情况，不得在公共网络或者个人设备上存放客户资料。`,
    p`知悉泄露或者可能泄露的，接收方应当立即采取补救措施并通知对方，写明涉及的信息、范围和原因。`,
    when(
      'care/data-protection.incidentNotice',
      p`涉及个人信息的，应当自知悉之时起${term('care/data-protection.incidentNotice', duration)}内通知${client}。`,
    ),
  ),
  ifSet('care/staff-nda', heading('服务人员的承诺'), wordingOf('care/staff-nda')),
  heading('违反本协议的责任'),
  paragraphs(
    p`违反本协议的，应当停止侵害、消除影响、赔偿损失，并依照${clause('remedies/breach', '违约责任')}承担责任。本协议的效力不受本合同终止或者解除的影响。`,
  ),
  signatures,
  heading('服务人员保密承诺书（样式）'),
  paragraphs(
    p`本人参与${provider}为${client}提供的客户服务，已经知悉本协议的内容，承诺对所接触的客户资料和业务信息保密，仅为提供服务使用，离开服务时交还全部资料和权限。`,
  ),
  field('承诺人（签字）：'),
  field('岗位和工号：'),
  field('日期：'),
]
