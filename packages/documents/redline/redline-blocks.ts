import { alignInOrder } from '@heqi/contract'
import { child, elementsOf, isElement, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'
import { hasObject, paragraphPieces, piecesText } from './paragraph-pieces.ts'
import { redlineParagraph } from './redline-paragraph.ts'
import { type Tracker, wholeParagraph } from './tracked.ts'

/** What a redline needs to know of the two files. */
export type RedlineScene = {
  readonly tracker: Tracker
  /** A paragraph of the revised file as it can stand in the original: its lists and styles are those of the original. */
  readonly adopt: (paragraph: XmlElement) => XmlElement
}

/** A paragraph or table, or what stands between them and stays as it is. */
type Block = { readonly node: XmlElement } | { readonly between: string }

const isTableOfContents = (node: XmlElement): boolean =>
  [...elementsOf(node.children)].some(
    ({ name, attributes }) => name === 'w:docPartGallery' && /Table of Contents/i.test(attributes),
  )

/** Content controls around blocks are looked through, all but the table of contents. */
function blocksOf(nodes: readonly XmlNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (!isElement(node)) return [{ between: node }]
    if (node.name === 'w:p' || node.name === 'w:tbl') return [{ node }]
    const content = node.name === 'w:sdt' && !isTableOfContents(node) ? child(node, 'w:sdtContent') : undefined
    if (content === undefined) return [{ between: xmlText(node) }]
    const head = node.children
      .filter((own) => own !== content)
      .map(xmlText)
      .join('')
    return [
      { between: `<w:sdt${node.attributes}>${head}<w:sdtContent>` },
      ...blocksOf(content.children),
      { between: '</w:sdtContent></w:sdt>' },
    ]
  })
}

const withoutIds = (xml: string): string => xml.replaceAll(/ (?:w:)?(?:id|name|rsid\w*)="[^"]*"/g, '')

/** What no text can begin with: characters that XML does not allow. */
const TABLE = '\u0001'
const OBJECT = '\u0002'

/** What a block says, so that equal blocks are found; tables and drawings never equal a paragraph. */
function signatureOf(node: XmlElement): string {
  if (node.name === 'w:tbl') return TABLE + tableText(node)
  const pieces = paragraphPieces(node.children)
  return hasObject(pieces) ? OBJECT + withoutIds(xmlText(node)) : piecesText(pieces)
}

const tableText = (node: XmlElement): string => {
  const paragraphs = [...elementsOf(node.children)].filter(({ name }) => name === 'w:p')
  return paragraphs.map((paragraph) => piecesText(paragraphPieces(paragraph.children))).join('\n')
}

const LEAST_LIKE_BLOCK = 0.4
const LEAST_LIKE_ROW = 0.3

const kindOf = (signature = ''): string => [TABLE, OBJECT].find((kind) => signature.startsWith(kind)) ?? ''

/** Pairs of the same kind; drawings only where they are equal. */
function pairsOf(before: readonly string[], after: readonly string[], least: number): ReadonlyMap<number, number> {
  const pairs = alignInOrder(before, after, least).filter(([from, to]) => {
    const kind = kindOf(before[from])
    return kind === kindOf(after[to]) && (kind !== OBJECT || before[from] === after[to])
  })
  return new Map(pairs)
}

/** The blocks of the original with what turns them into the revised ones. */
export function redlineBlocks(original: readonly XmlNode[], revised: readonly XmlNode[], scene: RedlineScene): string {
  const before = blocksOf(original)
  const after = blocksOf(revised).flatMap((block) => ('node' in block ? [block.node] : []))
  const own = before.flatMap((block) => ('node' in block ? [block.node] : []))
  const pairs = pairsOf(own.map(signatureOf), after.map(signatureOf), LEAST_LIKE_BLOCK)
  const last = own.at(-1)
  let xml = ''
  let at = 0
  let next = 0
  const insertUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const node = after[next]
      if (node) xml += inserted(node, scene)
    }
  }
  for (const block of before) {
    if ('between' in block) {
      // What closes the container (the last section) stands behind everything that is inserted.
      if (block.between.startsWith('<w:sectPr')) insertUntil(after.length)
      xml += block.between
      continue
    }
    const partner = pairs.get(at)
    at += 1
    if (partner === undefined) {
      xml += deleted(block.node, scene, block.node === last)
      continue
    }
    insertUntil(partner)
    const other = after[partner]
    next = partner + 1
    if (other) xml += changed(block.node, other, scene)
  }
  insertUntil(after.length)
  return xml
}

function changed(original: XmlElement, revised: XmlElement, scene: RedlineScene): string {
  if (signatureOf(original) === signatureOf(revised)) return xmlText(original)
  return original.name === 'w:tbl'
    ? redlineTable(original, revised, scene)
    : redlineParagraph(original, revised, scene.tracker)
}

const inserted = (node: XmlElement, scene: RedlineScene): string =>
  node.name === 'w:tbl'
    ? rebuilt(node, 'w:tr', (row) => wholeRow(row, 'ins', scene))
    : wholeParagraph(scene.adopt(node), 'ins', scene.tracker)

const holdsSection = (node: XmlElement): boolean => {
  const properties = child(node, 'w:pPr')
  return properties !== undefined && child(properties, 'w:sectPr') !== undefined
}

const deleted = (node: XmlElement, scene: RedlineScene, isLast: boolean): string =>
  node.name === 'w:tbl'
    ? rebuilt(node, 'w:tr', (row) => wholeRow(row, 'del', scene))
    : wholeParagraph(node, 'del', scene.tracker, isLast || holdsSection(node))

/** An element with its children of one name written anew. */
const rebuilt = (node: XmlElement, name: string, write: (own: XmlElement) => string): string =>
  `<${node.name}${node.attributes}>${node.children
    .map((own) => (isElement(own) && own.name === name ? write(own) : xmlText(own)))
    .join('')}</${node.name}>`

/** Every paragraph of these nodes, at any depth, as deleted or inserted. */
const wholeNodes = (nodes: readonly XmlNode[], kind: 'ins' | 'del', scene: RedlineScene): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return node
      if (node.name === 'w:p') return wholeParagraph(kind === 'ins' ? scene.adopt(node) : node, kind, scene.tracker)
      if (/^w:(?:tcPr|tblPr|tblGrid|sdtPr)$/.test(node.name)) return xmlText(node)
      return `<${node.name}${node.attributes}>${wholeNodes(node.children, kind, scene)}</${node.name}>`
    })
    .join('')

function wholeRow(row: XmlElement, kind: 'ins' | 'del', scene: RedlineScene): string {
  const properties = child(row, 'w:trPr')
  const own = (properties?.children ?? []).map(xmlText).join('')
  const exception = child(row, 'w:tblPrEx')
  const cells = row.children.filter((node) => node !== properties && node !== exception)
  return `<w:tr${row.attributes}>${exception ? xmlText(exception) : ''}<w:trPr>${own}${scene.tracker.change(kind)}</w:trPr>${wholeNodes(cells, kind, scene)}</w:tr>`
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  row.children.filter((node): node is XmlElement => isElement(node) && node.name === 'w:tc')

const rowsOf = (table: XmlElement): XmlElement[] =>
  table.children.filter((node): node is XmlElement => isElement(node) && node.name === 'w:tr')

function redlineRow(original: XmlElement, revised: XmlElement, scene: RedlineScene): string {
  const others = cellsOf(revised)
  let column = 0
  return rebuilt(original, 'w:tc', (cell) => {
    const other = others[column]
    column += 1
    if (!other) return xmlText(cell)
    const properties = child(cell, 'w:tcPr')
    const blocks = (node: XmlElement) => node.children.filter((own) => !(isElement(own) && own.name === 'w:tcPr'))
    return `<w:tc${cell.attributes}>${properties ? xmlText(properties) : ''}${redlineBlocks(blocks(cell), blocks(other), scene)}</w:tc>`
  })
}

/** Row by row where the columns are the same, cell by cell in rows that changed. */
function redlineTable(original: XmlElement, revised: XmlElement, scene: RedlineScene): string {
  const [before, after] = [rowsOf(original), rowsOf(revised)]
  const pairs = pairsOf(before.map(tableText), after.map(tableText), LEAST_LIKE_ROW)
  let xml = ''
  let next = 0
  const insertUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const row = after[next]
      if (row) xml += wholeRow(row, 'ins', scene)
    }
  }
  for (const [index, row] of before.entries()) {
    const partner = pairs.get(index)
    const other = partner === undefined ? undefined : after[partner]
    if (partner === undefined || other === undefined || cellsOf(row).length !== cellsOf(other).length) {
      xml += wholeRow(row, 'del', scene)
      continue
    }
    insertUntil(partner)
    next = partner + 1
    xml += redlineRow(row, other, scene)
  }
  insertUntil(after.length)
  const head = original.children.filter((node) => !(isElement(node) && node.name === 'w:tr'))
  return `<w:tbl${original.attributes}>${head.map(xmlText).join('')}${xml}</w:tbl>`
}
