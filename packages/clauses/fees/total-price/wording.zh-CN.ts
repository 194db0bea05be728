import type { ClauseText } from '../../clause.ts'
import { amount, figures, phrase } from '../../say/index.ts'
import { choose, clause, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同总价',
  body: [
    p`本合同总价为${choose('amountInWords', { absent: s`${term('amountYuan', amount)}` }, s`${term('amountYuan', figures)}，大写金额：${term('amountInWords', phrase)}`)}。大写金额与小写金额不一致的，以大写金额为准。`,
    choose('basis', {
      'lump-sum': p`合同总价为包干价，涵盖${provider}在合同期限内提供服务的全部费用，按照${clause('fees/payment-schedule', '付款安排')}支付；除双方另行签订补充协议外，不因服务数量的增减而调整。`,
      absent: p`合同总价是按照${clause('fees/fee-components', '服务费用')}和合同期限预计的费用总额，用于计算以合同总价为基数的款项、违约金和责任上限；实际应付的服务费用以各期结算单为准。`,
    }),
  ],
  labels: { amountYuan: '合同总价', amountInWords: '大写金额', basis: '价款性质' },
  help: {
    purpose: '写明合同总价的小写和大写金额，作为预付款、违约金和责任上限的计算基数。',
    legalBasis:
      '《中华人民共和国民法典》第四百七十条（合同一般包括的条款）；票据和结算凭证以中文大写和阿拉伯数字同时记载。',
    forClient: '说明总价是预计数还是包干价；总价过低会同时压低违约金和责任上限。',
    forProvider: '如为预计数，应写明按实际结算，避免被理解为包干价。',
  },
  findings: {
    'figures-and-words-differ': '小写金额{figures}元与大写金额“{words}”不一致。',
    'words-unreadable': '大写金额“{words}”不是规范的中文大写金额。',
    'total-zero': '合同总价为零，以它为基数的款项和违约金都为零。',
    'lump-sum-without-schedule': '总价为包干价，但没有约定分期付款或者预付款，价款没有付款时间。',
    'lump-sum-with-fees': '总价为包干价，又约定了按期计算的服务费用，可能重复计费。',
  },
}
