import type { MetricResult, Reading, Statement, StatementLine } from '@heqi/engine'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { localeOf } from '../wording/locale.ts'
import {
  exclusionTexts,
  metricParameterTexts,
  metricTitle,
  metricValueText,
  metricVariantText,
} from '../wording/metric-text.ts'
import { countText } from '../wording/number-text.ts'
import { quantityText } from '../wording/time-text.ts'
import { type ClauseReference, clauseReference } from './clause-reference.ts'

/** One metric of the month with both readings; `binding` is the one that the assessment reads. */
export type DocumentMetric = {
  readonly id: string
  readonly name: string
  /** Variant and parameters: what exactly is counted. */
  readonly definition: string
  readonly clause: ClauseReference
  /** `≥ 85%`; absent for a metric without a promise. */
  readonly target: string | undefined
  /** What the assessment said of the promise. */
  readonly verdict: { readonly missed: boolean; readonly text: string } | undefined
  readonly raw: DocumentReading
  readonly adjusted: DocumentReading
  readonly binding: Reading
  readonly excluded: readonly string[]
  readonly pending: number
}

export type DocumentReading = {
  readonly result: MetricResult
  readonly value: string
  readonly fraction: string
  readonly n: string
}

export function documentMetrics(
  statement: Statement,
  contract: ContractFile,
  terms: ContractTerms,
  language: Language,
): { readonly rows: readonly DocumentMetric[]; readonly bindingReading: string } {
  const { readings } = localeOf(language).metrics
  const binding: Reading = terms['quality/assessment']?.reading ?? 'adjusted'
  const rows = statement.metrics.map(({ raw, adjusted }) => {
    const metric = terms['quality/kpi']?.metrics.find(({ id }) => id === raw.id)
    const kpi = terms['quality/kpi']?.kpis.find((kpi) => kpi.metric === raw.id)
    const definition = [
      metricVariantText(raw.formula, raw.variant, language),
      ...(metric === undefined ? [] : metricParameterTexts(metric, language)),
    ]
    return {
      id: raw.id,
      name: metricTitle(raw, terms, language),
      definition: definition.filter(Boolean).join(language === 'zh-CN' ? '；' : '; '),
      clause: clauseReference('quality/kpi', contract, language),
      target:
        kpi === undefined
          ? undefined
          : `${kpi.direction === 'at-least' ? '≥' : '≤'} ${quantityText(kpi.target, language)}`,
      raw: documentReading(raw, language),
      adjusted: documentReading(adjusted, language),
      binding,
      verdict: verdictOf(raw.id, statement, language),
      excluded: exclusionTexts(adjusted.excluded, language),
      pending: adjusted.pending,
    }
  })
  return { rows, bindingReading: readings[binding] }
}

function documentReading(result: MetricResult, language: Language): DocumentReading {
  const { labels } = localeOf(language).statement
  return {
    result,
    value: result.value === undefined ? labels.noData : metricValueText(result.value, result.unit, language),
    fraction: `${countText(result.numerator)} ÷ ${countText(result.denominator)}`,
    n: countText(result.n),
  }
}

/** The engine judged each promise when it scored it; the document repeats that judgement and makes none of its own. */
function verdictOf(metric: string, statement: Statement, language: Language): DocumentMetric['verdict'] {
  const { labels } = localeOf(language).statement
  const line = allLines(statement.lines).find(({ code, subject }) => code === 'kpi' && subject === metric)
  if (line === undefined) return undefined
  if (isOf('kpi.met', line)) return { missed: false, text: labels.met }
  return isOf('kpi.missed', line) ? { missed: true, text: labels.missed } : { missed: false, text: labels.noData }
}

/** Whether the line has this formula or one that tells more of the same. */
const isOf = (key: string, { formula }: StatementLine): boolean =>
  formula.key === key || formula.key.startsWith(`${key}.`)

const allLines = (lines: readonly StatementLine[]): readonly StatementLine[] =>
  lines.flatMap((line) => [line, ...allLines(line.children)])
