import { CHINA, monthInterval } from '@heqi/calendar'
import {
  countText,
  exclusionTexts,
  localeOf,
  metricName,
  metricParameterTexts,
  metricValueText,
  metricVariantText,
} from '@heqi/documents/wording'
import { type MeasuredMetric, type MetricResult, measure as measureMetrics, type Reading } from '@heqi/engine'
import { type ContractFile, type Metric, termsInForce } from '@heqi/terms'
import { accept, type Interval, type Language, refuse } from '@heqi/vocabulary'
import { metricAnswer } from '../../answers/measure-answer.ts'
import { defaultAsOf, parseAsOf, zoneOfContract } from '../../input/as-of.ts'
import { readContract, readFacts } from '../../input/contract-input.ts'
import { lastEvent } from '../../input/last-event.ts'
import { type Months, parsePeriod } from '../../input/period.ts'
import { readRecords } from '../../input/records-input.ts'
import { columnsOf } from '../../io.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { table } from '../../terminal/table.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'
import { coverageRefusal } from './coverage.ts'

export const measure: Verb = {
  name: 'measure',
  schema: 'measure',
  summary: {
    'zh-CN': '按合同约定的公式计量各项指标',
    en: 'measure the metrics by the formulas that the contract names',
  },
  options: [CONTRACT_OPTION, ...RECORDS_OPTIONS, PERIOD_OPTION, FACTS_OPTION, AS_OF_OPTION],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const months = parsePeriod(call.text('period') ?? '')
  if (!months.ok) return { ...months, isUsage: true }
  const asOf = parseAsOf(call.text('as-of'))
  if (!asOf.ok) return { ...asOf, isUsage: true }
  const contract = await readContract(call.text('contract') ?? '', call.io)
  if (!contract.ok) return contract
  const facts = await readFacts(call.texts('facts'), call.io)
  if (!facts.ok) return facts
  const records = await readRecords(call, call.texts('records'))
  if (!records.ok) return records
  const { inForce: batch } = records.value
  const interval = intervalOf(months.value, contract.value)
  const uncovered = coverageRefusal(batch, interval, call.text('period') ?? '', zoneOfContract(contract.value))
  if (uncovered) return refuse(uncovered)
  const lastMonth = months.value.at(-1) ?? months.value[0]
  const measured = measureMetrics({
    contract: contract.value,
    batch,
    facts: facts.value,
    calendar: CHINA,
    asOf: asOf.value ?? defaultAsOf(contract.value, lastMonth, lastEvent(batch)),
    interval,
  })
  const terms = termsInForce(contract.value, `${lastMonth}-01`)
  const binding: Reading = terms['quality/assessment']?.reading ?? 'adjusted'
  return accept({
    json: { metrics: measured.map((metric) => metricAnswer(metric, binding)) },
    text: metricsText(measured, terms['quality/kpi']?.metrics ?? [], call),
  })
}

function intervalOf(months: Months, contract: ContractFile): Interval {
  const zone = zoneOfContract(contract)
  const last = months.at(-1) ?? months[0]
  return { start: monthInterval(months[0], zone).start, end: monthInterval(last, zone).end }
}

/** Head and rule of a table. */
const HEAD_LINES = 2

/** Each metric on a line of figures, and what exactly was counted below it. */
function metricsText(measured: readonly MeasuredMetric[], metrics: readonly Metric[], call: Call): string {
  const { language } = call
  const { statement, metrics: words } = localeOf(language)
  const { labels } = statement
  const { quiet } = coloursFor(call.io)
  const shown = (result: MetricResult): string =>
    result.value === undefined ? labels.noData : metricValueText(result.value, result.unit, language)
  const figures = table(
    [
      { head: labels.metric },
      { head: words.readings.raw, align: 'right' },
      { head: words.readings.adjusted, align: 'right' },
      { head: labels.numerator, align: 'right' },
      { head: labels.denominator, align: 'right' },
      { head: labels.pending, align: 'right' },
    ],
    measured.map(({ raw, adjusted }) => [
      metrics.find(({ id }) => id === adjusted.id)?.title?.[language] ?? metricName(adjusted.formula, language),
      shown(raw),
      shown(adjusted),
      countText(adjusted.numerator),
      countText(adjusted.denominator),
      countText(adjusted.pending),
    ]),
  ).split('\n')
  const width = columnsOf(call.io)
  const notes = measured.map(({ adjusted }) => quiet(wrap(`  ${metricNote(adjusted, metrics, language)}`, width, '  ')))
  return figures
    .flatMap((line, index) => (index < HEAD_LINES ? [line] : [line, notes[index - HEAD_LINES] ?? '']))
    .join('\n')
}

/** Id, variant and parameters, then what was left out. */
function metricNote({ id, formula, variant, excluded }: MetricResult, metrics: readonly Metric[], language: Language) {
  const metric = metrics.find((candidate) => candidate.id === id)
  const details = [
    id,
    metricVariantText(formula, variant, language),
    ...(metric ? metricParameterTexts(metric, language) : []),
  ].filter((detail) => detail !== undefined)
  const { labels } = localeOf(language).statement
  const left = exclusionTexts(excluded, language)
  const separator = language === 'zh-CN' ? '；' : '; '
  return [...details, ...(left.length === 0 ? [] : [`${labels.excluded} ${left.join(', ')}`])].join(separator)
}
