import { localeOf } from '../wording/locale.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import { clauseReferenceText } from './clause-reference.ts'
import { footerOf, headCell, textCell } from './sheet-style.ts'
import type { StatementDocument } from './statement-document.ts'

/** What stands behind each line, then the rights and duties of the month, then its reservations. */
export function sourcesSheet(document: StatementDocument): WorkbookSheet {
  const { labels } = localeOf(document.language).statement
  const sources: readonly (readonly WorkbookCell[])[] = document.lines.flatMap((line) =>
    line.sources.map((source) => [textCell(line.title), textCell(line.id), textCell(source)]),
  )
  return {
    name: labels.facts,
    stickyRows: 1,
    columnWidths: [30, 32, 58],
    printTitles: [1, 1],
    footer: footerOf(document),
    rows: [
      [labels.line, labels.reference, labels.sourceKind].map(headCell),
      ...sources,
      [],
      [labels.consequences, labels.basis, labels.dueBy].map(headCell),
      ...document.consequences.map((consequence) => [
        textCell(consequence.text),
        textCell(clauseReferenceText(consequence.clause)),
        textCell(consequence.dueText),
      ]),
      ...(document.reservations.length > 0 ? [[], [labels.reservations, '', ''].map(headCell)] : []),
      ...document.reservations.map((reservation) => [{ ...textCell(reservation), value: reservation, columnSpan: 3 }]),
    ],
  }
}
