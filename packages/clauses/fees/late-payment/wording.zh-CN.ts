import type { ClauseText } from '../../clause.ts'
import { amount, code, duration, share, times } from '../../say/index.ts'
import { choose, client, law, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '逾期付款',
  body: [
    p`${client}逾期支付无异议的款项${when('grace', s`，经过${term('grace', duration)}的宽限期仍未支付`)}的，应当${choose(
      'charge.kind',
      {
        'per-day': s`自付款期限届满之次日起至实际支付之日止，按逾期金额每日${term('charge.rate', share)}向${provider}支付逾期付款违约金`,
        'yuan-per-day': s`自付款期限届满之次日起至实际支付之日止，按日向${provider}支付逾期付款违约金，每日${term('charge.amountYuan', amount)}`,
        once: s`就每笔逾期款项按逾期金额的${term('charge.rate', share)}向${provider}一次性支付逾期付款违约金`,
        lpr: s`自付款期限届满之次日起至实际支付之日止，按${law('全国银行间同业拆借中心公布的一年期贷款市场报价利率（LPR）')}的${term('charge.multiple', times)}向${provider}支付逾期利息，全年按${term('charge.yearDays', code)}日计算`,
      },
    )}。`,
    when('cap', p`就同一笔逾期款项应付的违约金或者利息，合计不超过该笔逾期金额的${term('cap', share)}。`),
    p`双方对款项金额有异议的，异议解决前该部分不计逾期；经确认应付的，自原付款期限届满之次日起补计。`,
  ],
  labels: {
    charge: '计算方式',
    'charge.kind': '种类',
    'charge.rate': '比例',
    'charge.amountYuan': '每日金额',
    'charge.multiple': 'LPR倍数',
    'charge.yearDays': '全年日数',
    grace: '宽限期',
    cap: '上限',
  },
  help: {
    purpose: '约定委托方逾期付款时的违约金或者利息。',
    legalBasis:
      '《中华人民共和国民法典》第五百八十五条（违约金的调整）；没有约定时参照一年期LPR加计百分之三十至五十；《保障中小企业款项支付条例》第十七条规定的逾期利息。',
    forClient: '约定宽限期和上限；对有异议的部分不计逾期。',
    forProvider: '按日计算比一次性比例更有约束力；每日万分之五是常见标准。',
  },
  findings: {
    'rate-per-day-high': {
      problem: '每日{rate}折合年率超过百分之三十六点五，很可能被法院调低。',
      reason: '逾期付款的损失主要是资金占用；远高于融资成本的，债务人可以请求调减。',
      repair: '下调日率，常用每日万分之五。',
    },
    'rate-per-day-above-usual': {
      problem: '每日{rate}折合年率超过百分之二十四，债务人请求的，法院可能调低。',
      reason: '逾期付款的损失主要是资金占用；每日千分之一虽然常见，仍高于一般的融资成本。',
      repair: '可以保留；希望稳妥的，约定每日万分之五，并约定累计上限。',
    },
    'lpr-multiple-high': {
      problem: 'LPR的{multiple}倍超过司法保护的常见上限，很可能被调低。',
      reason: '逾期付款违约金以补偿资金占用损失为主；倍数过高的，债务人可以请求调减。',
      repair: '下调倍数，一般不超过四倍。',
    },
    'lpr-below-statutory': {
      problem: '逾期利率低于一年期LPR；对中小企业的逾期利率不得低于合同订立时一年期LPR。',
      reason: '对中小企业的约定利率低于法定下限的，按法定下限以下的部分不受保护。',
      repair: '把倍数提高到一倍以上，或者确认服务方不是中小企业。',
    },
    'once-high': {
      problem: '一次性比例{rate}超过百分之三十，容易被认定为过分高于损失。',
      reason: '一次性比例与逾期长短无关，逾期一日与逾期一年相同，容易被认定为过高。',
      repair: '改为按日计算，或者降低比例。',
    },
    'no-cap': {
      problem: '按日计算而没有上限，逾期时间长时总额可能超过本金。',
      reason: '长期逾期时违约金可能超过本金，既难获支持也难以协商。',
      repair: '约定上限，例如逾期金额的百分之二十。',
    },
  },
}
