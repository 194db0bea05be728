import type { ClauseText } from '../../clause.ts'
import { duration, share } from '../../say/index.ts'
import { choose, client, p, provider, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '发票',
  body: [
    p`${provider}应当${choose('timing', {
      'before-payment': s`在结算单经双方确认后${term('within', duration)}内`,
      'after-payment': s`在收到款项后${term('within', duration)}内`,
    })}，向${client}开具与该笔款项金额一致的${choose('invoice', { 'special-vat': s`增值税专用发票`, 'ordinary-vat': s`增值税普通发票` })}${choose(
      'electronic',
      { true: s`，发票采用数电票并以电子方式交付`, false: s`，发票采用纸质形式并送达`, absent: s`` },
    )}，税率为${term('vatRate', share)}。${choose('taxRounding', {
      line: s`税额按每一明细行计算并四舍五入到分。`,
      total: s`税额按合计金额计算并四舍五入到分。`,
      absent: s``,
    })}`,
    p`发票的项目、金额或者税率有误的，${provider}应当及时更换；因${provider}未按约定提供合格发票而延后付款的，${client}不承担逾期付款的责任。`,
    p`合同履行期间国家调整税率的，不含税价格不变，税额按照纳税义务发生时适用的税率计算。`,
  ],
  labels: {
    invoice: '发票种类',
    electronic: '数电票',
    vatRate: '税率',
    timing: '开票时点',
    within: '开票期限',
    taxRounding: '税额的四舍五入',
  },
  help: {
    purpose: '约定开什么发票、什么时候开、税率多少。',
    legalBasis:
      '《中华人民共和国发票管理办法》（收款方应当向付款方开具发票）；《中华人民共和国民法典》第五百九十九条、第六百四十六条（有关单证，参照适用）。',
    forClient: '先票后款，专用发票才能抵扣；写明不合格发票的后果。',
    forProvider: '先票后款意味着先缴税后收款，应控制付款期限；税率调整时锁定不含税价。',
  },
  findings: {
    'vat-rate-differs': {
      problem: '发票税率{rate}与服务费用条款的增值税税率{other}不一致。',
      reason: '价税分离以同一税率计算；两个税率会使开票金额与应付金额对不上。',
      repair: '以服务费用条款的税率为准改正发票税率。',
    },
    'special-without-rate': {
      problem: '约定开具增值税专用发票，税率却为零。',
      reason: '专用发票用于抵扣进项税额，零税率或者免税不得开具专用发票抵扣。',
      repair: '填写适用税率，或者改为普通发票。',
    },
    'after-payment-to-client': {
      problem: '约定先付款后开票，委托方付款时没有凭证，也不能及时抵扣。',
      reason: '付款凭证和进项抵扣都依赖发票，先付款后开票使委托方承担开票风险。',
      repair: '改为结算单确认后先开票再付款。',
    },
  },
}
