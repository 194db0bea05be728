import { clause, client, p, provider } from '@heqi/clauses/words'
import { type AnnexPart, field, heading, ifSet, paragraphs, signatures, wordingOf } from '../annex.ts'

export const parts: readonly AnnexPart[] = [
  field('第三方名称和统一社会信用代码：'),
  field('引入方：'),
  field('工作内容：'),
  field('工作期限：'),
  field('费用和支付方式：'),
  paragraphs(
    p`本协议由第三方与${client}、${provider}依照${clause('third-party/engagement', '第三方介入')}订立。第三方已经阅读本合同中与其工作有关的内容，并同意受其约束。`,
  ),
  ifSet('third-party/duties', heading('义务和费用'), wordingOf('third-party/duties')),
  ifSet('third-party/access', heading('访问权限'), wordingOf('third-party/access')),
  ifSet('third-party/liability-cap', heading('责任限额'), wordingOf('third-party/liability-cap')),
  ifSet('third-party/exit', heading('退出'), wordingOf('third-party/exit')),
  ifSet('third-party/precedence', heading('与本合同的关系'), wordingOf('third-party/precedence')),
  signatures,
  field('第三方（盖章）：'),
  field('法定代表人或者授权代表（签字）：'),
  field('日期：'),
]
