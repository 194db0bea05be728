import type { ClauseText } from '../../clause.ts'
import { amount, duration } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '保险',
  body: [
    lead(
      p`服务期限内，${provider}应当自费投保并保持下列保险有效：`,
      items(
        'policies',
        p`${choose('kind', { professional: s`职业责任保险`, employer: s`雇主责任保险`, cyber: s`网络安全保险`, public: s`公众责任保险`, property: s`财产保险`, accident: s`人身意外伤害保险` })}${when('amountYuan', s`，保险金额不低于人民币${term('amountYuan', amount)}`)}${when('perEventYuan', s`，每次事故或者每人的赔偿限额不低于人民币${term('perEventYuan', amount)}`)}。`,
      ),
    ),
    when(
      'proofWithin',
      p`${provider}应当自本合同签订之日起${term('proofWithin', duration)}内，向${client}提供保险单复印件。`,
    ),
    when(
      'changeNotice',
      p`保险合同变更、解除或者到期不续保的，${provider}应当提前${term('changeNotice', duration)}书面告知${client}。`,
    ),
    p`投保不减轻${provider}依照本合同应当承担的责任。`,
  ],
  labels: {
    policies: '保险',
    'policies.kind': '险种',
    'policies.amountYuan': '保险金额',
    'policies.perEventYuan': '每次或者每人限额',
    proofWithin: '提供保单期限',
    changeNotice: '变更的提前告知',
  },
  help: {
    purpose: '约定服务方投保哪些保险、保险金额多少、何时提供保单。',
    legalBasis: '《中华人民共和国保险法》第六十五条（责任保险）；《中华人民共和国民法典》第五百零九条。',
    forClient: '保险金额应当与责任上限相称，并索取保单。',
    forProvider: '核对现有保单的险种和金额，不要承诺买不到的保险。',
  },
  findings: {
    'kind-named-twice': {
      problem: '同一险种出现两次，金额可能矛盾。',
      reason: '以哪一个金额为准无法判断。',
      repair: '合并为一项。',
    },
    'no-sum': {
      problem: '没有约定保险金额，“投保”无法衡量。',
      reason: '金额极低的保险也算履行，出险时不足以赔付。',
      repair: '填写保险金额，与责任上限相称。',
    },
    'no-proof': {
      problem: '没有约定提供保单的期限。',
      reason: '委托方无从知道是否已经投保。',
      repair: '填写提供保单的期限，例如十个工作日。',
    },
  },
}
