import type { Source, Statement, StatementLine } from '@heqi/engine'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { formulaText } from '../wording/formula-text.ts'
import { lineTitle } from '../wording/line-text.ts'
import { localeOf } from '../wording/locale.ts'
import { metricTitle, metricValueText } from '../wording/metric-text.ts'
import { amountText, countText } from '../wording/number-text.ts'
import { fill } from '../wording/template.ts'
import { monthText } from '../wording/time-text.ts'
import { type ClauseReference, clauseReference } from './clause-reference.ts'

/** One line of the statement's tree, in order of reading, with its depth in place of children. */
export type DocumentLine = {
  readonly id: string
  readonly code: string
  readonly depth: number
  readonly title: string
  readonly clause: ClauseReference
  /** How the amount came about; empty where it simply adds up the lines below. */
  readonly formula: string
  readonly amountFen: bigint
  readonly amount: string
  /** Explains its parent and adds nothing to it. */
  readonly informative: boolean
  /** Whether the amount is the sum of the lines below that belong to it. */
  readonly isSum: boolean
  readonly sources: readonly string[]
}

/** The tree as a list, parents before children. */
export function documentLines(
  statement: Statement,
  contract: ContractFile,
  terms: ContractTerms,
  language: Language,
): readonly DocumentLine[] {
  const listed = (line: StatementLine, depth: number, informative: boolean): readonly DocumentLine[] => {
    const childrenExplain = informative || line.informative === true
    const document: DocumentLine = {
      id: line.id,
      code: line.code,
      depth,
      title: lineTitle(line, terms, language),
      clause: clauseReference(line.clause, contract, language),
      formula: line.formula.key === 'sum' ? '' : formulaText(line.formula, language),
      amountFen: line.amountFen,
      amount: amountText(line.amountFen),
      informative,
      isSum: line.children.length > 0 && !childrenExplain,
      sources: line.sources.map((source) => sourceText(source, terms, language)),
    }
    return [document, ...line.children.flatMap((child) => listed(child, depth + 1, childrenExplain))]
  }
  return statement.lines.flatMap((line) => listed(line, 0, false))
}

/** What stands behind a line, in one phrase. */
export function sourceText(source: Source, terms: ContractTerms, language: Language): string {
  const { sources, labels } = localeOf(language).statement
  switch (source.kind) {
    case 'metric':
      return fill(sources.metric, {
        metric: metricTitle(source.metric, terms, language),
        numerator: countText(source.metric.numerator),
        denominator: countText(source.metric.denominator),
        value:
          source.metric.value === undefined
            ? labels.noData
            : metricValueText(source.metric.value, source.metric.unit, language),
      })
    case 'fact':
      return fill(sources.fact, { ids: source.ids.join(', ') })
    case 'records':
      return fill(sources.records, { count: countText(source.count) })
    case 'statement':
      return source.line === undefined
        ? fill(sources.statement, { month: monthText(source.month, language) })
        : fill(sources.statementLine, { month: monthText(source.month, language), line: source.line })
  }
}
