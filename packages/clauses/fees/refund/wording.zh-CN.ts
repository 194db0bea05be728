import type { ClauseText } from '../../clause.ts'
import { duration, itemName, share } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '退款',
  body: [
    lead(
      p`有下列情形之一的，${provider}应当向${client}退还已经收取的服务费用：`,
      items(
        'grounds',
        p`${choose(
          'id',
          {
            'early-termination': s`合同提前解除或者终止`,
            'service-not-provided': s`${provider}未按照约定提供服务`,
            'acceptance-failed': s`服务验收不合格且整改后仍不合格`,
            overpayment: s`${client}多付款项`,
            'contract-void': s`合同无效或者被撤销`,
          },
          s`“${term('id', itemName)}”`,
        )}的，${choose('proRata', {
          true: s`按照尚未提供的服务期间占已付费期间的比例退还`,
          false: s`退还相应的款项`,
          absent: s`退还与该情形相应的费用`,
        })}${when('share', s`，退还比例为${term('share', share)}`)}。`,
      ),
    ),
    p`${provider}应当自退款情形确定之日起${term('within', duration)}内退还，并依法开具红字发票。退款不影响${client}要求${provider}承担违约责任。`,
  ],
  labels: {
    grounds: '退款情形',
    'grounds.id': '情形',
    'grounds.share': '退还比例',
    'grounds.proRata': '按未服务期间比例',
    within: '退款期限',
  },
  help: {
    purpose: '约定什么情形下退还已付费用、退多少、多久退。',
    legalBasis: '《中华人民共和国民法典》第五百六十六条（解除的后果）、第五百七十七条、第五百八十二条（减少价款）。',
    forClient: '预付款较多时必须有退款条款；提前终止按未服务期间比例退还。',
    forProvider: '限定退款情形和比例；已经提供的服务不退款。',
  },
  findings: {
    'ground-named-twice': {
      problem: '退款情形“{id}”出现多次，比例可能矛盾。',
      reason: '同一情形两种退款比例，无法计算。',
      repair: '合并为一项。',
    },
    'share-above-whole': {
      problem: '退还比例{share}超过已付费用。',
      reason: '退款以已付费用为限，超出部分属于违约金或者赔偿。',
      repair: '改为百分之百以内；需要惩罚的在违约金条款约定。',
    },
    'no-measure': {
      problem: '退款情形“{id}”没有说明退还多少。',
      reason: '退多少没有约定，只能按实际损失争议。',
      repair: '填写退还比例，或者按未提供服务的期间折算。',
    },
  },
}
