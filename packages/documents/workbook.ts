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
  /** First and last row, from 1, that every printed page begins with. */
  readonly printTitles?: readonly [first: number, last: number]
  /** At the foot of every printed page: on the left, and on the right, where `{page}` and `{pages}` become numbers. */
  readonly footer?: { readonly left: string; readonly right: string }
}

const BOOK = 'xl/workbook.xml'

/** Points, of the 10-point type of the sheets. */
const FIRST_LINE_HEIGHT = 16
const LINE_HEIGHT = 14
/** How much wider bold type is. */
const BOLD = 1.15

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
  const book = files[BOOK]
  if (!book) throw new Error(`the workbook has no ${BOOK}`)
  files[BOOK] = new TextEncoder().encode(withPrintTitles(new TextDecoder().decode(book), sheets))
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
    // What breaks loses a little at each line's end.
    const needed = (widthOf(cell.value) + 2 * (cell.indent ?? 0)) * (cell.fontWeight === 'bold' ? BOLD : 1)
    return needed <= width ? 1 : Math.ceil(needed / Math.max(width - 2, 1))
  })
  const most = Math.max(1, ...lines)
  const first = row.findIndex((cell) => cell !== undefined)
  if (most === 1 || row.some((cell) => cell?.height !== undefined)) return row
  return row.map((cell, column) =>
    cell && column === first ? { ...cell, height: FIRST_LINE_HEIGHT + (most - 1) * LINE_HEIGHT } : cell,
  )
}

/** In the width of a digit, a little more than less: a Chinese character takes two, small letters and marks are narrower. */
const widthOf = (text: string): number => text.split('').reduce((sum, character) => sum + charWidthOf(character), 0)

function charWidthOf(character: string): number {
  if (/[\u2e80-\uffef]/.test(character)) return 2
  return /[a-z]/.test(character) ? 0.9 : /[ .,;:'()|/]/.test(character) ? 0.7 : 1.1
}

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
    .replace(/<page(?:Setup|Margins)\b[^>]*\/>/g, '')
    .replace(/<\/worksheet>/, () => `${MARGINS}${pageSetup(sheet)}${headerFooter(sheet)}</worksheet>`)
}

/** Inches: what office printers can do, so that the type stays large. */
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>'

const pageSetup = ({ landscape }: WorkbookSheet): string =>
  `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`

/** In the codes of print footers `&` begins a code and is written twice to stand for itself. */
function headerFooter({ footer }: WorkbookSheet): string {
  if (!footer) return ''
  const plain = (text: string): string => text.replaceAll('&', '&&')
  const right = plain(footer.right).replace('{page}', '&P').replace('{pages}', '&N')
  return `<headerFooter><oddFooter>${escaped(`&L${plain(footer.left)}&R${right}`)}</oddFooter></headerFooter>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function withPrintTitles(xml: string, sheets: readonly WorkbookSheet[]): string {
  const names = sheets.map(({ name, printTitles }, index) => {
    if (!printTitles) return ''
    const [first, last] = printTitles
    const range = escaped(`'${name.replaceAll("'", "''")}'!$${first}:$${last}`)
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`
  })
  return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`)
}
