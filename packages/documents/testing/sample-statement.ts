import type { Formula, FormulaKey, FormulaValue, MetricResult, Statement, StatementLine } from '@heqi/engine'
import type { ContractFile } from '@heqi/terms'
import { fraction } from '@heqi/vocabulary'

const fen = (value: bigint): FormulaValue => ({ kind: 'fen', value: fraction(value) })
const number = (value: number, of = 1): FormulaValue => ({ kind: 'number', value: fraction(value, of) })
const share = (value: number): FormulaValue => ({ kind: 'share', value: fraction(value, 100) })
const formula = (key: FormulaKey, values: Formula['values'] = {}): Formula => ({ key, values })

type Draft = Pick<StatementLine, 'id' | 'code' | 'step' | 'clause' | 'amountFen' | 'formula'> & Partial<StatementLine>
const line = (draft: Draft): StatementLine => ({ children: [], sources: [], ...draft })

const result = (reading: 'raw' | 'adjusted', denominator: bigint): MetricResult => ({
  id: 'service-level',
  formula: 'service-level',
  variant: 'of-offered-without-short-abandons',
  reading,
  unit: 'share',
  numerator: 41_212n,
  denominator,
  value: fraction(41_212n, denominator),
  n: Number(denominator),
  excluded: reading === 'raw' ? { 'short-abandon': 611 } : { 'short-abandon': 611, 'excluded-window': 1_904 },
  pending: 12,
})

const adjusted = result('adjusted', 51_259n)

/** A statement of October 2026 with a sum, an explanation, a deduction, a right and a reservation. */
export const SAMPLE_STATEMENT: Statement = {
  month: '2026-10',
  currency: 'CNY',
  lines: [
    line({
      id: 'base-fees',
      code: 'base-fees',
      step: 'base-fees',
      clause: 'fees/fee-components',
      amountFen: 12_580_645n,
      formula: formula('sum'),
      children: [
        line({
          id: 'base-fees/agents',
          code: 'per-seat',
          step: 'base-fees',
          clause: 'fees/fee-components',
          subject: 'agents',
          amountFen: 12_000_000n,
          formula: formula('per-seat', { seats: number(20), price: fen(600_000n) }),
        }),
        line({
          id: 'base-fees/change',
          code: 'headcount-change',
          step: 'headcount',
          clause: 'people/headcount-change',
          subject: 'agents',
          amountFen: 580_645n,
          formula: formula('seats-changed', {
            from: { kind: 'date', value: '2026-10-17' },
            seats: number(2),
            price: fen(600_000n),
            days: number(15),
            of: number(31),
          }),
          sources: [{ kind: 'fact', fact: 'headcount', ids: ['hc-1'] }],
        }),
      ],
    }),
    line({
      id: 'assessment',
      code: 'assessment',
      step: 'assessment',
      clause: 'quality/assessment',
      amountFen: -251_613n,
      formula: formula('assessment.bands', {
        score: number(913, 10),
        from: number(90),
        fee: fen(12_580_645n),
        stake: share(20),
        adjustment: share(-10),
      }),
      informative: true,
      children: [
        line({
          id: 'assessment/kpi.service-level',
          code: 'kpi',
          step: 'assessment',
          clause: 'quality/kpi',
          subject: 'service-level',
          amountFen: 0n,
          formula: formula('kpi.missed', {
            value: { kind: 'share', value: fraction(41_212n, 51_259n) },
            target: share(85),
            score: number(0),
            weight: number(30),
            n: number(51_259),
          }),
          sources: [{ kind: 'metric', metric: adjusted, clause: 'quality/kpi' }],
        }),
      ],
    }),
    line({
      id: 'tax',
      code: 'tax',
      step: 'tax',
      clause: 'fees/invoicing',
      amountFen: 739_742n,
      formula: formula('tax.on-total', { net: fen(12_329_032n), rate: share(6) }),
    }),
  ],
  netFen: 12_329_032n,
  taxFen: 739_742n,
  totalFen: 13_068_774n,
  dueOn: '2026-11-30',
  metrics: [{ raw: result('raw', 53_163n), adjusted }],
  consequences: [
    { kind: 'rectification', clause: 'quality/failure-ladder', line: 'failure-ladder', dueOn: '2026-11-20' },
  ],
  reservations: [
    {
      key: 'quantity-missing',
      values: { fact: { kind: 'text', value: '退货件数' }, month: { kind: 'month', value: '2026-10' } },
    },
  ],
}

export const SAMPLE_CONTRACT: ContractFile = {
  schema: 'heqi/contract/1',
  articles: { 'quality/kpi': '8.2', 'quality/assessment': '8.4', 'fees/fee-components': '10.1' },
  terms: {
    'identity/parties': {
      partyA: 'client',
      client: {
        name: { 'zh-CN': '云岭家电有限公司', en: 'Yunling Home Appliances' },
        creditCode: '91530100MA6K3X2Q7J',
      },
      provider: { name: { 'zh-CN': '江畔客户服务有限公司', en: 'Jiangpan Customer Service' } },
    },
    'identity/contract-particulars': {
      number: 'YL-018',
      title: { 'zh-CN': '家电客户服务外包合同', en: 'Customer service outsourcing contract' },
    },
    'term/duration': { start: '2026-08-01', end: '2028-07-31' },
    'fees/fee-components': {
      taxMode: 'exclusive',
      vatRate: '6%',
      components: [{ id: 'agents', kind: 'per-seat', role: '客服专员', seats: 20, unitPriceYuan: '6000' }],
    },
    'quality/kpi': {
      metrics: [
        {
          id: 'service-level',
          formula: 'service-level',
          variant: 'of-offered-without-short-abandons',
          within: { value: 20, unit: 'second' },
          shortAbandon: { value: 5, unit: 'second' },
        },
      ],
      kpis: [
        { metric: 'service-level', target: { value: '85', unit: 'percent' }, direction: 'at-least', weight: '30' },
      ],
    },
  },
}
