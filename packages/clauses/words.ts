/** What annexes and other documents of the contract are worded with: the same parts and words as the clauses. */
import { metricDefinition as metricDefinitionEn } from './quality/kpi/metric-words.en.ts'
import { metricDefinition as metricDefinitionZh } from './quality/kpi/metric-words.zh-CN.ts'

export { channelWords, recordFilterWords } from './shared/record-filter.ts'
export * from './wording/build.ts'

/** A metric with its formula and parameters; the scope is an entry of `quality/kpi.metrics`. */
export const metricDefinition = { 'zh-CN': metricDefinitionZh, en: metricDefinitionEn } as const
