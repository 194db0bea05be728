import { yuanText } from '@heqi/vocabulary'
import { describe, expect, it } from 'vitest'
import { contractOf, inputsOf } from '../settlement/testing/case-file.ts'
import { type WhatIf, type WhatIfInput, whatIf } from './what-if.ts'

const given = {
  terms: {
    'fees/fee-components': {
      taxMode: 'exclusive',
      vatRate: '0%',
      components: [{ id: 'base', kind: 'fixed-monthly', amountYuan: '100000' }],
    },
    'quality/kpi': {
      metrics: [{ id: 'ar', formula: 'answer-rate', variant: 'queue' }],
      kpis: [{ metric: 'ar', target: { value: '80', unit: 'percent' }, direction: 'at-least', weight: '100' }],
    },
    'quality/assessment': {
      period: 'month',
      method: {
        kind: 'bands',
        bands: [
          { scoreFrom: '100', adjustment: '0' },
          { scoreFrom: '0', adjustment: '-10%' },
        ],
      },
    },
  },
  amendments: [
    {
      number: '1',
      signedOn: '2026-01-20',
      effectiveFrom: '2026-02-01',
      changes: [{ op: 'set', path: 'fees/fee-components.components[base].amountYuan', value: '120000' }],
    },
  ],
  months: [
    { month: '2026-01', metrics: { ar: ['85', '100'] } },
    { month: '2026-02', metrics: { ar: ['75', '100'] } },
  ],
} satisfies Parameters<typeof inputsOf>[0]['given']

const asked = (changes: WhatIfInput['changes']): WhatIfInput => ({
  contract: contractOf({ given }),
  changes,
  months: inputsOf({ given }),
})

function answered(changes: WhatIfInput['changes']): WhatIf {
  const result = whatIf(asked(changes))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('what if', () => {
  it('puts the same months under another share at stake side by side, line by line', () => {
    const { months, differenceFen } = answered([{ op: 'set', path: 'quality/assessment.atStake', value: '50%' }])
    expect(months.map((month) => yuanText(month.differenceFen))).toEqual(['0.00', '6000.00'])
    expect(yuanText(differenceFen)).toBe('6000.00')
    expect(months[1]?.lines.map((line) => [line.id, yuanText(line.differenceFen)])).toEqual([
      ['base-fees', '0.00'],
      ['assessment', '6000.00'],
    ])
  })

  it('shows lines that only one side has', () => {
    const { months } = answered([
      { op: 'remove', path: 'quality/assessment' },
      {
        op: 'set',
        path: 'fees/payment-schedule',
        value: { retention: { share: '10%', release: 'term-end' } },
      },
    ])
    const february = months[1]?.lines.map(({ id, before, after }) => [id, before !== undefined, after !== undefined])
    expect(february).toEqual([
      ['base-fees', true, true],
      ['retention', false, true],
      ['assessment', true, false],
    ])
  })

  it('wins over amendments', () => {
    const { months } = answered([
      { op: 'set', path: 'fees/fee-components.components[base].amountYuan', value: '90000' },
    ])
    expect(months.map(({ after }) => yuanText(after.totalFen))).toEqual(['90000.00', '81000.00'])
  })

  it('leaves aside what an amendment agreed about terms that are replaced as a whole', () => {
    const components = [{ id: 'other', kind: 'fixed-monthly', amountYuan: '80000' }]
    const value = { taxMode: 'exclusive', vatRate: '0%', components }
    const { months } = answered([{ op: 'set', path: 'fees/fee-components', value }])
    expect(months.map(({ after }) => yuanText(after.totalFen))).toEqual(['80000.00', '72000.00'])
  })

  it('changes nothing without changes', () => {
    const { months, differenceFen } = answered([])
    expect(differenceFen).toBe(0n)
    expect(months.map(({ before, after }) => before.totalFen === after.totalFen)).toEqual([true, true])
  })

  it('refuses a change that does not fit the terms', () => {
    const refused = whatIf(asked([{ op: 'set', path: 'quality/assessment.atStake', value: 'half' }]))
    expect(refused.ok ? [] : refused.problems.map(({ code, place }) => [code, place?.path])).toEqual([
      ['term-form', 'quality/assessment.atStake'],
    ])
  })
})
