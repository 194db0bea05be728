import type { DocxAnchor, DocxPoint } from '@heqi/contract'
import { isElement, plainText, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'

/** What is put between two characters of a run. */
type Mark = { readonly offset: number; readonly xml: string; readonly closes: boolean }

const keyOf = ({ paragraph, run }: DocxPoint): string => `${paragraph}/${run}`

/** The marks of all comments by the run that they stand in. */
export function marksOf(
  anchors: readonly { readonly id: number; readonly anchor: DocxAnchor }[],
): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>()
  const add = (point: DocxPoint, mark: Omit<Mark, 'offset'>): void => {
    const own = marks.get(keyOf(point)) ?? []
    own.push({ ...mark, offset: point.offset })
    marks.set(keyOf(point), own)
  }
  for (const { id, anchor } of anchors) {
    add(anchor.from, { closes: false, xml: `<w:commentRangeStart w:id="${id}"/>` })
    add(anchor.to, {
      closes: true,
      xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    })
  }
  // Where one remark ends and another begins, the end comes first.
  for (const own of marks.values()) own.sort((a, b) => a.offset - b.offset || Number(b.closes) - Number(a.closes))
  return marks
}

const ONE_CHARACTER = /^w:(?:tab|br|cr|noBreakHyphen|sym)$/

const isText = ({ name }: XmlElement): boolean => name === 'w:t' || name === 'w:delText'

/** The run in pieces with the marks between them. */
function splitRun(run: XmlElement, marks: readonly Mark[]): string {
  const properties = run.children.filter((node) => isElement(node) && node.name === 'w:rPr').map(xmlText)
  const waiting = [...marks]
  let written = ''
  let open = ''
  let at = 0
  const breakAt = (offset: number): void => {
    while (waiting[0] !== undefined && waiting[0].offset <= offset) {
      if (open !== '') written += `<w:r${run.attributes}>${properties.join('')}${open}</w:r>`
      open = ''
      written += waiting.shift()?.xml ?? ''
    }
  }
  for (const node of run.children) {
    if (!isElement(node) || node.name === 'w:rPr') continue
    breakAt(at)
    if (!isText(node)) {
      open += xmlText(node)
      if (ONE_CHARACTER.test(node.name)) at += 1
      continue
    }
    const text = node.children.map((own) => (isElement(own) ? '' : plainText(own))).join('')
    let from = 0
    while (waiting[0] !== undefined && waiting[0].offset < at + text.length) {
      const cut = Math.max(from, wholeCharacter(text, waiting[0].offset - at, waiting[0].closes))
      open += textXml(node.name, text.slice(from, cut))
      from = cut
      breakAt(Math.max(at + cut, waiting[0].offset))
    }
    open += textXml(node.name, text.slice(from))
    at += text.length
  }
  breakAt(Infinity)
  return open === '' ? written : `${written}<w:r${run.attributes}>${properties.join('')}${open}</w:r>`
}

/** A character of two units is not cut: a remark takes all of it. */
function wholeCharacter(text: string, cut: number, closes: boolean): number {
  const isInside = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) && /[\udc00-\udfff]/.test(text.charAt(cut))
  return isInside ? cut + (closes ? 1 : -1) : cut
}

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const textXml = (name: string, text: string): string =>
  text === '' ? '' : `<${name} xml:space="preserve">${escapedText(text)}</${name}>`

/** Writes a part with the marks in it; paragraphs and runs are counted as the reader counts them. */
export function withMarks(nodes: readonly XmlNode[], marks: ReadonlyMap<string, readonly Mark[]>): string {
  let paragraphs = -1
  const visit = (node: XmlNode, paragraph: { readonly index: number; run: number } | undefined): string => {
    if (!isElement(node)) return node
    if (node.name === 'w:p') {
      paragraphs += 1
      const own = { index: paragraphs, run: -1 }
      return written(node, node.children.map((inner) => visit(inner, own)).join(''))
    }
    if (node.name !== 'w:r' || paragraph === undefined)
      return written(node, node.children.map((inner) => visit(inner, paragraph)).join(''))
    paragraph.run += 1
    const own = marks.get(`${paragraph.index}/${paragraph.run}`)
    const content = node.children.map((inner) => visit(inner, paragraph)).join('')
    return own === undefined ? written(node, content) : splitRun(node, own)
  }
  return nodes.map((node) => visit(node, undefined)).join('')
}

const written = ({ name, attributes }: XmlElement, content: string): string =>
  content === '' ? `<${name}${attributes.trimEnd()}/>` : `<${name}${attributes.trimEnd()}>${content}</${name}>`
