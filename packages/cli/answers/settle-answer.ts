import type { DocumentLine, StatementDocument } from '@heqi/documents/statement'
import { formulaText, reservationText } from '@heqi/documents/wording'
import { type Formula, type Reading, type Statement, StatementJson, statementJson } from '@heqi/engine'
import type { Language } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { MetricAnswer, metricAnswer } from './measure-answer.ts'
import { object } from './primitives.ts'

type LineJson = Static<typeof StatementJson>['lines'][number]

/** What a line says in the reader's language, beside what the engine knows of it. */
const words = {
  title: Type.String(),
  article: Type.Optional(Type.String({ description: 'where the clause stands in the signed contract' })),
  explain: Type.String({ description: 'the calculation with its numbers' }),
}

const { Line } = StatementJson.properties.lines.items.$defs
const { metrics: _metrics, lines: _lines, reservations: _reservations, ...heads } = StatementJson.properties

/** The statement of a month: as `StatementJson`, with the words of each line. */
export const SettleAnswer = object({
  ...heads,
  contract: Type.String({ description: 'contract number' }),
  amountInWords: Type.String(),
  lines: Type.Array(Type.Cyclic({ Line: object({ ...Line.properties, ...words }) }, 'Line')),
  metrics: Type.Array(MetricAnswer),
  reservations: Type.Array(
    object({ key: Type.String(), text: Type.String(), values: Type.Record(Type.String(), Type.Unknown()) }),
  ),
})

export function settleAnswer(statement: Statement, document: StatementDocument, binding: Reading) {
  const json = statementJson(statement)
  const written = new Map(document.lines.map((line) => [line.id, line]))
  return {
    ...json,
    contract: document.contractNumber,
    amountInWords: document.total.inWords,
    lines: json.lines.map((line) => worded(line, written, document.language)),
    metrics: statement.metrics.map((metric) => metricAnswer(metric, binding)),
    reservations: statement.reservations.map((reservation, index) => ({
      key: reservation.key,
      text: reservationText(reservation, document.language),
      values: json.reservations[index]?.values ?? {},
    })),
  }
}

const SUM: Formula = { key: 'sum', values: {} }

type WordedLine = Omit<LineJson, 'children'> & {
  readonly title: string
  readonly article?: string
  readonly explain: string
  readonly children: readonly WordedLine[]
}

function worded(line: LineJson, written: ReadonlyMap<string, DocumentLine>, language: Language): WordedLine {
  const words = written.get(line.id)
  return {
    ...line,
    title: words?.title ?? line.code,
    ...(words?.clause.article === undefined ? {} : { article: words.clause.article }),
    explain: words === undefined || words.formula === '' ? formulaText(SUM, language) : words.formula,
    children: line.children.map((child) => worded(child, written, language)),
  }
}
