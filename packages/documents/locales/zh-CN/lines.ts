import type { LineCode } from '@heqi/engine'
import type { Volume } from '@heqi/terms'

/** Titles of statement lines; what the line is about (`subject`) follows behind a colon. */
export const lines = {
  'base-fees': '基础费用',
  'fixed-monthly': '固定月费',
  'one-time': '一次性费用',
  'per-seat': '坐席费',
  'per-hour': '工时费',
  'per-item': '计件费',
  'cost-plus': '成本加成',
  stretch: '分段',
  'price-step': '价格档',
  'volume-part': '分时段业务量',
  'included-volume': '包含业务量',
  'volume-baseline': '业务量基线',
  gainshare: '收益分成',
  indexation: '指数调价',
  instalment: '分期款',
  headcount: '人员增减',
  'headcount-change': '人员变动',
  assessment: '考核调整',
  kpi: '{subject}',
  'assessment-deduction': '考核扣减',
  'assessment-limit': '考核限额',
  'service-credits': '服务抵扣',
  'service-credit': '服务抵扣项',
  'credit-earned-back': '抵扣返还',
  'failure-ladder': '连续不达标',
  'ladder-step': '处理措施',
  penalties: '违约金与赔偿',
  penalty: '违约金',
  damages: '损害赔偿',
  'damage-costs': '维权费用',
  'liability-cap': '责任上限',
  'legal-limit': '法律提示',
  retention: '留存、预付与保证金',
  'retention-withheld': '扣留质量留存',
  'retention-released': '返还质量留存',
  'payment-deferred': '转入后期结算',
  'payment-settled': '前期转入结算',
  'prepayment-called': '预付款',
  'prepayment-set-off': '预付款抵扣',
  'prepayment-returned': '预付款退回',
  'deposit-drawn': '质量保证金抵扣',
  'deposit-released': '质量保证金退还',
  corrections: '前期更正',
  correction: '更正',
  'corrected-line': '更正项目',
  refund: '退款',
  'late-payment': '逾期付款',
  'late-statement': '逾期的结算单',
  'late-days': '逾期时段',
  tax: '增值税',
  'tax-line': '税额',
} satisfies Record<LineCode, string>

/** A title and what it is about. */
export const titleWithSubject: string = '{title}：{subject}'

/** What a volume counts. */
export const measures = {
  contacts: '联系量',
  answered: '应答量',
  resolved: '解决量',
  'talk-time': '通话时长',
  'handle-time': '处理时长',
} satisfies Record<Extract<Volume, { kind: 'records' }>['measure'], string>
