import type { ClauseText } from '../../clause.ts'
import { amount, figures, itemName, share } from '../../say/index.ts'
import { choose, client, items, lead, list, p, provider, s, semicolons, term, when } from '../../wording/build.ts'

const lowest = s`最低一档`
const part = s`${choose('fromYuan', { absent: lowest }, s`超过${term('fromYuan', figures)}的部分`)}按${term('share', share)}`
const reached = s`${choose('fromYuan', { absent: lowest }, s`达到${term('fromYuan', figures)}的`)}按${term('share', share)}`
const steps = choose('tiers.kind', {
  graduated: s`分段累进支付佣金：${list('tiers.steps', part, semicolons)}`,
  volume: s`就全部金额按所达到的最高一档支付佣金：${list('tiers.steps', reached, semicolons)}`,
})

export const text: ClauseText = {
  title: '收益分成',
  body: [
    lead(
      p`除其他服务费用外，${client}就下列成果向${provider}支付分成：`,
      items(
        '',
        p`“${term('id', itemName)}”：以双方确认的“${term('base', itemName)}”当月金额为基数，${choose('kind', {
          commission: s`按${term('share', share)}支付佣金`,
          savings: s`就节省的金额按${term('share', share)}分享`,
          'stepped-commission': steps,
        })}${when('capYuan', s`，每月不超过${term('capYuan', amount)}`)}。`,
      ),
    ),
    p`分成的基数以双方在当月结算单中确认的数额为准；基数为负数或者无法确认的，当月不计分成。${provider}不得为提高分成而误导客户或者损害${client}的利益。`,
  ],
  labels: {
    id: '项目编号',
    kind: '分成方式',
    base: '基数',
    share: '分成比例',
    tiers: '分档比例',
    'tiers.kind': '分档计算方式',
    'tiers.steps': '档次',
    'tiers.steps.fromYuan': '起点金额',
    'tiers.steps.share': '分成比例',
    capYuan: '每月上限',
  },
  help: {
    purpose: '约定按服务成果（销售、回款、挽留、成本节省）向服务方支付的分成。',
    legalBasis:
      '《中华人民共和国民法典》第五百零九条；向消费者推介时适用《中华人民共和国消费者权益保护法》第八条、第九条。',
    forClient: '基数应有独立的数据来源；设置上限；写明退货、退款的扣回。',
    forProvider: '成果取决于对方的产品和价格，分成应与固定费用并存；约定基数的确认期限。',
  },
  findings: {
    'share-above-half': {
      problem: '分成比例达到{share}，请确认基数是增量而非全部金额。',
      reason: '如果基数是全部收入而非增量，委托方会为本来就有的收入付费。',
      repair: '确认基数为增量，或者降低分成比例。',
    },
    'steps-not-rising': {
      problem: '分档提成的起点金额没有依次递增，部分档次永远不会适用。',
      reason: '起点不递增时，同一笔金额落入两档或者不落入任何一档。',
      repair: '按起点金额由小到大排列，只有第一档可以不写起点。',
    },
    'no-cap': {
      problem: '分成没有每月上限。',
      reason: '成果受市场影响大，意外增长时分成没有封顶。',
      repair: '约定每月上限。',
    },
  },
}
