import type { ClauseText } from '../../clause.ts'
import { localProse, prose } from '../../say/index.ts'
import { choose, client, lead, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const block = (role: 'client' | 'provider', name: Part): Part =>
  lead(
    p`${name}：${term(`${role}.name`, localProse)}`,
    when(`${role}.creditCode`, p`统一社会信用代码：${term(`${role}.creditCode`, prose)}`),
    when(`${role}.legalRepresentative`, p`法定代表人：${term(`${role}.legalRepresentative`, prose)}`),
    when(`${role}.address`, p`地址：${term(`${role}.address`, prose)}`),
    when(`${role}.contact`, p`联系人：${term(`${role}.contact`, prose)}`),
    when(`${role}.phone`, p`联系电话：${term(`${role}.phone`, prose)}`),
    when(`${role}.email`, p`电子邮箱：${term(`${role}.email`, prose)}`),
    when(`${role}.bank`, p`开户银行：${term(`${role}.bank`, prose)}`),
    when(`${role}.account`, p`银行账号：${term(`${role}.account`, prose)}`),
  )

const labels = (role: string, name: string) => ({
  [role]: name,
  [`${role}.name`]: `${name}名称`,
  [`${role}.creditCode`]: '统一社会信用代码',
  [`${role}.address`]: '地址',
  [`${role}.legalRepresentative`]: '法定代表人',
  [`${role}.contact`]: '联系人',
  [`${role}.phone`]: '联系电话',
  [`${role}.email`]: '电子邮箱',
  [`${role}.bank`]: '开户银行',
  [`${role}.account`]: '银行账号',
})

export const text: ClauseText = {
  title: '合同当事人',
  body: [
    choose('partyA', {
      client: [block('client', client), block('provider', provider)],
      provider: [block('provider', provider), block('client', client)],
      absent: [block('client', client), block('provider', provider)],
    }),
    p`${client}是委托服务的一方${choose('partyA', {
      client: s`，列名在先`,
      provider: s`，列名在后`,
    })}；${provider}是提供服务的一方。`,
  ],
  labels: { ...labels('client', '委托方'), ...labels('provider', '服务方'), partyA: '甲方是谁' },
  help: {
    purpose: '写明双方是谁、怎样联系，以及哪一方是委托方。',
    legalBasis: '《中华人民共和国民法典》第四百七十条（合同的一般条款）；统一社会信用代码见强制性国家标准 GB 32100。',
    forClient: '核对统一社会信用代码与营业执照一致，确认签约主体就是实际提供服务的主体。',
    forProvider: '确认付款主体与委托方一致；联系人和邮箱是通知送达的依据，离职即更新。',
  },
  findings: {
    'credit-code-wrong': {
      problem: '统一社会信用代码的校验位不正确。',
      reason: '代码有误时，主体无法核验，诉讼立案和开具发票都会受阻。',
      repair: '对照营业执照逐位核对后改正。',
    },
    'same-party': {
      problem: '双方的统一社会信用代码相同，不能与自己订立合同。',
      reason: '权利和义务归于同一人，合同没有相对方，不能成立。',
      repair: '核对双方营业执照，填写各自的代码。',
    },
    'no-address': {
      problem: '没有填写地址，通知无法送达，诉讼文书也没有约定的送达地址。',
      reason: '催告、解除等通知以到达为准；没有地址，期限无从起算。',
      repair: '填写双方的送达地址，并与通知条款一致。',
    },
    'no-account': {
      problem: '服务费用付至合同载明的服务方账户，但没有填写银行账号。',
      reason: '付款方不知道付到哪里；另行通知账户容易被冒名诈骗利用，迟延付款由谁负责也会有争议。',
      repair: '填写服务方的开户银行和银行账号。',
    },
  },
}
