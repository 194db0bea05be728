import { element, twips, val } from './ooxml.ts'
import { STYLE } from './word-style.ts'

type TableShape = {
  /** Widths of the columns in twips. */
  readonly widths: readonly number[]
  readonly borders: 'grid' | 'none' | 'middle'
}

type Row = {
  /** Blocks of each cell. */
  readonly cells: readonly string[]
  /** Repeated on every page. */
  readonly isHead?: boolean
  /** May not be parted by the end of a page. */
  readonly isWhole?: boolean
}

const NO_BORDER = { 'w:val': 'nil' }

function bordersOf(borders: TableShape['borders']): string {
  if (borders === 'grid') return ''
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'BFBFBF' }
  return element(
    'w:tblBorders',
    {},
    ...['top', 'left', 'bottom', 'right', 'insideH'].map((side) => element(`w:${side}`, NO_BORDER)),
    element('w:insideV', borders === 'middle' ? line : NO_BORDER),
  )
}

/** An empty paragraph: a cell must end with one. */
export const EMPTY = element('w:p', {}, element('w:pPr', {}, val('pStyle', STYLE.figure)))

/** What must stand behind a table, as low as it can be: a full line of it would begin a page of its own. */
export const afterTable = (points: number, flow = ''): string =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      val('pStyle', STYLE.figure) + flow,
      element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': twips(points), 'w:lineRule': 'exact' }),
    ),
  )

const rowXml = ({ cells, isHead, isWhole }: Row, widths: readonly number[]): string =>
  element(
    'w:tr',
    {},
    isHead || isWhole
      ? element('w:trPr', {}, isWhole || isHead ? '<w:cantSplit/>' : '', isHead ? '<w:tblHeader/>' : '')
      : '',
    ...cells.map((cell, column) =>
      element(
        'w:tc',
        {},
        element(
          'w:tcPr',
          {},
          element('w:tcW', { 'w:w': widths[column] ?? 0, 'w:type': 'dxa' }),
          isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F1ED"/>' : '',
        ),
        cell === '' ? EMPTY : cell,
      ),
    ),
  )

/** A table of fixed column widths. */
export function tableXml({ widths, borders }: TableShape, rows: readonly Row[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      borders === 'grid' ? val('tblStyle', 'TableGrid') : '',
      element('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
      bordersOf(borders),
      val('tblLayout', '').replace('w:val=""', 'w:type="fixed"'),
      '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...rows.map((row) => rowXml(row, widths)),
  )
}

/** Whole twips in these proportions that add up to `total`. */
export function sharedWidths(total: number, proportions: readonly number[]): readonly number[] {
  const sum = proportions.reduce((all, one) => all + one, 0) || 1
  let used = 0
  return proportions.map((proportion, index) => {
    const width = index === proportions.length - 1 ? total - used : Math.round((total * proportion) / sum)
    used += width
    return width
  })
}
