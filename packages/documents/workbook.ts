import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'

/** A cell of a workbook. A `formula` (without `=`) carries its value, so that a viewer that computes nothing shows it too. */
export type WorkbookCell =
  | (Omit<CellObject, 'value' | 'type'> & { readonly value: string | number | undefined })
  | (Omit<CellObject, 'value' | 'type'> & { readonly formula: string; readonly value: number })
  | (Omit<CellObject, 'value' | 'type'> & { readonly date: string; readonly format: string })
  | undefined

export type WorkbookSheet = {
  readonly name: string
  readonly columnWidths: readonly number[]
  readonly rows: readonly (readonly WorkbookCell[])[]
  readonly landscape?: boolean
  /** Rows that stay in view, counted from the top. */
  readonly stickyRows?: number
}

/** Points, of the 10-point type of the sheets. */
const LINE_HEIGHT = 15

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** The workbook's bytes, printed on A4 one page wide. `date` (ISO) stands for every time stamp in it: same sheets and date, same bytes. */
export async function workbookBytes(sheets: readonly WorkbookSheet[], date: string): Promise<Uint8Array> {
  const written = await writeExcelFile(
    sheets.map((sheet) => sheetOf(sheet)),
    { fontFamily: 'Microsoft YaHei', fontSize: 10 },
  ).toBuffer()
  const files = unzipSync(written)
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const xml = files[path]
    if (!xml) throw new Error(`the workbook has no ${path}`)
    files[path] = new TextEncoder().encode(finishedSheetXml(new TextDecoder().decode(xml), sheet))
  }
  return zipSync(files, { mtime: `${date}T00:00:00`, level: 6 })
}

function sheetOf(sheet: WorkbookSheet): Sheet<Buffer> {
  return {
    sheet: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    data: sheet.rows.map((row) => atItsHeight(row, sheet.columnWidths).map(cellOf)),
    showGridLines: false,
    ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
    ...(sheet.stickyRows === undefined ? {} : { stickyRowsCount: sheet.stickyRows }),
  }
}

/**
 * A row as high as its wrapped texts need: not every program fits the rows of a file that it opens. A cell over several columns
 * has the width of all of them.
 */
function atItsHeight(row: readonly WorkbookCell[], columnWidths: readonly number[]): readonly WorkbookCell[] {
  const lines = row.map((cell, column) => {
    if (cell?.wrap !== true || !('value' in cell) || typeof cell.value !== 'string') return 1
    const width = columnWidths.slice(column, column + (cell.columnSpan ?? 1)).reduce((sum, one) => sum + one, 0)
    const needed = widthOf(cell.value)
    // Letters are narrower than digits: what nearly fits stays on one line; what breaks loses a little at each line's end.
    return needed * 0.85 <= width ? 1 : Math.ceil(needed / Math.max(width - 2, 1))
  })
  const most = Math.max(1, ...lines)
  const first = row.findIndex((cell) => cell !== undefined)
  if (most === 1 || row.some((cell) => cell?.height !== undefined)) return row
  return row.map((cell, column) => (cell && column === first ? { ...cell, height: most * LINE_HEIGHT } : cell))
}

/** In the width of a digit; a Chinese character takes two. */
const widthOf = (text: string): number =>
  text.split('').reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)

function cellOf(cell: WorkbookCell): CellObject | null {
  if (cell === undefined) return null
  if ('formula' in cell) {
    const { formula, value: _, ...style } = cell
    return { ...style, type: 'Formula', value: formula }
  }
  if ('date' in cell) {
    const { date, ...style } = cell
    return { ...style, type: Date, value: new Date(`${date}T00:00:00Z`) }
  }
  const { value, ...style } = cell
  if (value !== undefined) return { ...style, value, type: typeof value === 'number' ? Number : String }
  // The writer refuses a format without a value.
  const { format: _, ...bare } = style
  return bare
}

/** Adds what the writer does not know: the values of formulas, and pages that fit the paper's width. */
function finishedSheetXml(xml: string, sheet: WorkbookSheet): string {
  const values = new Map<string, number>()
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell && 'formula' in cell) values.set(`${columnName(column)}${row + 1}`, cell.value)
  const withValues = xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*>)(<f>[^<]*<\/f>)/g,
    (whole, open: string, address: string, formula: string) =>
      values.has(address) ? `${open}${formula}<v>${values.get(address)}</v>` : whole,
  )
  // The writer sets the paper's orientation itself; one page wide, any number high, is ours.
  return withValues
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup\b[^>]*\/>/, '')
    .replace(
      /<\/worksheet>/,
      `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/></worksheet>`,
    )
}
