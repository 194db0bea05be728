import type { LineCode } from '../settlement/line-codes.ts'

/** Words by which invoices and reports name what our lines are; only for matching, never shown. */
const WORDS: Partial<Record<LineCode, readonly string[]>> = {
  'base-fees': ['基础费用', '服务费合计', '费用小计', 'base fees', 'service charges'],
  'fixed-monthly': [
    '固定',
    '月费',
    '包月',
    '月服务费',
    '平台费',
    '基本费',
    'fixed',
    'monthly fee',
    'retainer',
    'platform',
  ],
  'fixed-yearly': ['年费', '年服务费', '年度服务费', '包年', 'annual fee', 'yearly fee'],
  'one-time': ['一次性', '开通', '初装', '上线费', 'one-time', 'set-up', 'setup', 'onboarding'],
  'per-seat': ['席位', '坐席', '座席', '人头', '人月', 'seat', 'agent', 'fte'],
  'per-hour': ['工时', '小时', 'hour'],
  'per-item': [
    '按量',
    '计件',
    '话务',
    '通话',
    '呼叫',
    '接听',
    '工单',
    '会话',
    '件数',
    '分钟',
    'per item',
    'per call',
    'calls',
    'contacts',
    'tickets',
    'minutes',
    'volume',
  ],
  'cost-plus': ['成本', '实报', 'cost'],
  'included-volume': ['超出', '超量', '包含', '套餐外', 'overage', 'included'],
  'volume-baseline': ['基线', '基准量', 'arc', 'rrc', 'baseline'],
  gainshare: ['佣金', '提成', '分成', '奖励', 'commission', 'gainshare', 'savings'],
  'peak-price': ['高峰', '大促', '旺季', '加价', 'peak', 'surcharge'],
  'yearly-step': ['年度调价', '逐年', '递增', '涨价', '调价', 'price step', 'escalation', 'uplift'],
  indexation: ['调价', '指数', '调整系数', 'index'],
  instalment: ['分期', '进度款', '期款', 'instalment', 'installment', 'milestone'],
  headcount: [
    '人员变动',
    '增员',
    '减员',
    '增减',
    '人数调整',
    '增加席位',
    '增加坐席',
    'headcount',
    'additional seat',
    'extra seat',
  ],
  'trial-fee': ['试用', '试运行', '试运营', '磨合', 'trial', 'pilot'],
  assessment: ['考核', '绩效', '扣款', 'kpi', 'assessment', 'performance', 'malus', 'bonus'],
  'service-credits': ['服务抵扣', '服务积分', 'service credit', 'sla credit'],
  penalties: ['违约', '罚款', '罚金', 'penalty', 'penalties', 'damages'],
  'retention-withheld': ['质保金', '尾款', '预留', '保留金', 'retention', 'holdback'],
  'retention-released': ['返还质保', '退还质保', '释放', 'release'],
  'prepayment-called': ['预付款', 'prepayment', 'advance payment'],
  'prepayment-set-off': ['预付款抵扣', '预付冲抵', '抵扣预付', '冲抵', 'set-off', 'set off', 'less advance'],
  'payment-deferred': ['暂缓', '年终结算', 'deferred'],
  'deposit-drawn': ['保证金抵扣', 'deposit drawn'],
  corrections: ['更正', '补差', '上月调整', '以前月份', 'correction', 'adjustment of'],
  refund: ['退款', '退还', 'refund'],
  'late-payment': ['滞纳', '逾期', '延迟付款', 'late', 'overdue', 'interest'],
  tax: ['增值税', '税额', '税金', 'vat', 'tax'],
}

/** How well free words name a line: the characters of the longest word found; 0 when none is there. */
export function namedBy(description: string, code: string): number {
  const text = description.toLowerCase()
  const words = Object.hasOwn(WORDS, code) ? (WORDS[code as LineCode] ?? []) : []
  return Math.max(0, ...words.map((word) => (text.includes(word) ? weight(word) : 0)))
}

/** A Chinese character says about as much as three letters. */
const weight = (word: string): number => word.length + 2 * (word.match(/\p{Script=Han}/gu)?.length ?? 0)
