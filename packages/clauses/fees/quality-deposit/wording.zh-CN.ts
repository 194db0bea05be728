import type { ClauseText } from '../../clause.ts'
import { amount, date, duration, share } from '../../say/index.ts'
import { choose, client, commas, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '质量保证金',
  body: [
    p`${provider}应当向${client}交纳质量保证金${when('amountYuan', s`，金额为${term('amountYuan', amount)}`)}${when('share', s`，按本合同总价的${term('share', share)}计算`)}${when('payWithin', s`，自本合同签订之日起${term('payWithin', duration)}内交纳`)}${when('payBy', s`，至迟于${term('payBy', date)}交纳`)}${when('guaranteedUntil', s`，以银行保函代替交纳的，保函的有效期至${term('guaranteedUntil', date)}止`)}，用于担保${provider}按照本合同提供服务。质量保证金不是定金。`,
    p`${client}可以从质量保证金中扣除的款项包括：${list('covers', choose('', { assessment: s`考核扣减的费用`, penalty: s`违约金` }), commas)}。扣除前，${client}应当书面告知${provider}扣除的金额和依据。`,
    when(
      'topUpWithin',
      p`质量保证金因扣除而减少的，${provider}应当自收到通知之日起${term('topUpWithin', duration)}内补足。`,
    ),
    p`合同终止且双方结清款项后${term('releaseAfter', duration)}内，${client}应当将剩余的质量保证金无息退还${provider}。`,
  ],
  labels: {
    amountYuan: '金额',
    share: '占合同总价的比例',
    covers: '可以扣除的款项',
    payWithin: '交纳期限',
    payBy: '交纳截止日',
    guaranteedUntil: '保函有效期至',
    topUpWithin: '补足期限',
    releaseAfter: '退还期限',
  },
  help: {
    purpose: '约定服务方交纳的质量保证金、可以扣什么、何时补足和退还。',
    legalBasis: '《中华人民共和国民法典》第五百零九条；与第五百八十六条的定金不同，不适用定金罚则。',
    forClient: '写明扣除范围和补足期限；与留存的质保金择一使用，避免重复。',
    forProvider: '要求扣除前书面告知，并缩短退还期限；限定保证金总额。',
  },
  findings: {
    'no-amount': {
      problem: '没有约定质量保证金的金额或者比例。',
      reason: '交多少不明，担保无法落实。',
      repair: '填写金额，或者总价的一定比例。',
    },
    'stated-twice': {
      problem: '同时约定金额和比例，二者可能不一致。',
      reason: '总价变动后两个数额不一致。',
      repair: '只保留金额或者比例中的一项。',
    },
    'no-top-up': {
      problem: '扣除后没有约定补足期限，保证金会越扣越少。',
      reason: '几次扣除之后担保落空。',
      repair: '填写补足期限，例如十个工作日。',
    },
    'retained-as-well': {
      problem: '付款安排已经约定留取质保金，再交纳质量保证金属于重复担保。',
      reason: '两项担保叠加占用服务方资金，成本最终反映在报价中。',
      repair: '保留质保金或者质量保证金中的一项。',
    },
  },
}
