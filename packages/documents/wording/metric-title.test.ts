import type { ContractTerms } from '@heqi/terms'
import { expect, test } from 'vitest'
import { SAMPLE_CONTRACT } from '../testing/sample-statement.ts'
import { subjectText } from './line-text.ts'
import { metricTitle } from './metric-text.ts'

const METRIC = { id: 'answered', formula: 'answer-rate', variant: 'queue' } as const
const KPI = {
  metric: 'answered',
  target: { value: '85', unit: 'percent' },
  direction: 'at-least',
  weight: '100%',
} as const
const TITLE = { 'zh-CN': '热线接通率', en: 'Hotline answer rate' }
const termsWith = (title?: typeof TITLE): ContractTerms => ({
  ...SAMPLE_CONTRACT.terms,
  'quality/kpi': { metrics: [title === undefined ? METRIC : { ...METRIC, title }], kpis: [KPI] },
})

test('a metric goes by the title that the contract gives it, else by the name of its formula', () => {
  expect(metricTitle(METRIC, termsWith(TITLE), 'zh-CN')).toBe('热线接通率')
  expect(subjectText('answered', termsWith(TITLE), 'en')).toBe('Hotline answer rate')
  expect(subjectText('answered', termsWith(), 'zh-CN')).toBe('接通率')
})
