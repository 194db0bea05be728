import { FAINT_LINE, INK, QUIET_INK } from '../tokens.ts'
import { localeOf } from '../wording/locale.ts'
import type { WorkbookCell, WorkbookSheet } from '../workbook.ts'
import type { StatementDocument } from './statement-document.ts'

export const AMOUNT_FORMAT = '#,##0.00;[Red]\\-#,##0.00'
export const COUNT_FORMAT = '#,##0'
export const bold = { fontWeight: 'bold' } as const
export const quiet = { textColor: QUIET_INK } as const
export const ruled = { bottomBorderStyle: 'thin', bottomBorderColor: FAINT_LINE, alignVertical: 'top' } as const

export const headCell = (value: string): WorkbookCell => ({
  value,
  ...quiet,
  bottomBorderStyle: 'medium',
  bottomBorderColor: INK,
  wrap: true,
  alignVertical: 'center',
})

/** Above a column of numbers. */
export const numberHeadCell = (value: string): WorkbookCell => ({ ...headCell(value), value, align: 'right' })

export const textCell = (value: string): WorkbookCell => ({ value, wrap: true, ...ruled })
export const countCell = (value: number): WorkbookCell => ({ value, format: COUNT_FORMAT, ...ruled })

/** The foot of every sheet: whose statement it is, and the page. */
export const footerOf = (document: StatementDocument): NonNullable<WorkbookSheet['footer']> => ({
  left: `${document.title} ${document.statementNumber}`,
  right: localeOf(document.language).statement.labels.page,
})
