import type { ClauseText } from '../../clause.ts'
import { amount, figures, phrase } from '../../say/index.ts'
import { choose, clause, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '合同总价',
  body: [
    p`本合同总价为${choose('amountInWords', { absent: s`${term('amountYuan', amount)}` }, s`${term('amountYuan', figures)}，大写金额：${term('amountInWords', phrase)}`)}。大写金额与小写金额不一致的，以大写金额为准。`,
    choose('basis', {
      'lump-sum': p`合同总价为包干价，涵盖${provider}在合同期限内提供服务的全部费用，按照${clause('fees/payment-schedule', '付款安排')}支付；除双方另行签订补充协议外，不因服务数量的增减而调整。`,
      absent: p`合同总价是按照${clause('fees/fee-components', '服务费用')}的价格（是否含税与该条一致）和合同期限预计的费用总额，用于计算以合同总价为基数的款项、违约金和责任上限；实际应付的服务费用以各期结算单为准。`,
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
    'figures-and-words-differ': {
      problem: '小写金额{figures}元与大写金额“{words}”不一致。',
      reason: '约定以大写为准，一字之差就改变总价。',
      repair: '核对后使二者一致；删去大写可以由系统生成。',
    },
    'words-unreadable': {
      problem: '大写金额“{words}”不是规范的中文大写金额。',
      reason: '大写不规范时不能防止涂改，也无法与小写核对。',
      repair: '按照壹、贰、叁的规范写法改正，或者删去由系统生成。',
    },
    'total-zero': {
      problem: '合同总价为零，以它为基数的款项和违约金都为零。',
      reason: '以总价为基数的付款比例、违约金和责任限额都为零。',
      repair: '填写预计总价；无法预计的，改用当期费用作为基数。',
    },
    'lump-sum-without-schedule': {
      problem: '总价为包干价，但没有约定分期付款或者预付款，价款没有付款时间。',
      reason: '包干价没有付款时间，服务方只能在完成后请求。',
      repair: '增加付款安排，使比例合计等于百分之百。',
    },
    'lump-sum-with-fees': {
      problem: '总价为包干价，又约定了按期计算的服务费用，可能重复计费。',
      reason: '同一服务既包干又按期计费，可能重复收费。',
      repair: '保留一种计价方式；另行计费的写明不在包干范围内。',
    },
  },
}
