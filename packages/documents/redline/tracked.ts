import { element, escaped } from '../word/ooxml.ts'
import { isElement, type XmlElement, xmlText } from '../word/xml-tree.ts'
import { type ParagraphPiece, paragraphPieces } from './paragraph-pieces.ts'

/** Who changes, and when (ISO 8601, none where it is absent); both are data, never asked of the machine. */
export type Reviser = { readonly author: string; readonly date?: string }

/** Writes tracked changes, each with an id of its own. */
export class Tracker {
  private readonly reviser: Reviser
  private last: number

  constructor(reviser: Reviser, largestId: number) {
    this.reviser = reviser
    this.last = largestId
  }

  private attributes() {
    this.last += 1
    const { author, date } = this.reviser
    return { 'w:id': this.last, 'w:author': author, 'w:date': date }
  }

  /** `w:ins` or `w:del`, empty as a mark of a paragraph or row, or around runs. */
  change(kind: 'ins' | 'del', ...content: readonly string[]): string {
    return element(`w:${kind}`, this.attributes(), ...content)
  }
}

const CHARACTER: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
}

/** A run of text in the given properties (`<w:rPr>…</w:rPr>` or nothing). */
export function textRun(text: string, properties: string, name: 'w:t' | 'w:delText' = 'w:t'): string {
  const content = text
    .split(/([\t\n\u2011])/)
    .map((part) => (part === '' ? '' : (CHARACTER[part] ?? `<${name} xml:space="preserve">${escaped(part)}</${name}>`)))
  return `<w:r>${properties}${content.join('')}</w:r>`
}

/** A mark as it stands in the file. */
export const markXml = ({ xml, inRun }: Extract<ParagraphPiece, { kind: 'mark' }>): string =>
  inRun === undefined ? xml : `<w:r>${inRun.properties}${xml}</w:r>`

/** Relations lead out of the part; in another file they would lead elsewhere. */
const LEADS_OUT = /\sr:(?:id|embed|link|pict)="/

/** Instructions of fields, and the words that stand for a drawing, are deleted text too; text inside a box is not. */
const asDeleted = (run: string): string =>
  run
    .replaceAll(/(<\/?w:)instrText\b/g, '$1delInstrText')
    .replaceAll(
      /<mc:Fallback><w:t\b([^>]*)>([^<]*)<\/w:t><\/mc:Fallback>/g,
      '<mc:Fallback><w:delText$1>$2</w:delText></mc:Fallback>',
    )

/** All content of a paragraph as deleted, or as inserted from another file. */
export function wholeContent(pieces: readonly ParagraphPiece[], kind: 'ins' | 'del', tracker: Tracker): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text')
        return tracker.change(kind, textRun(piece.text, piece.properties, kind === 'del' ? 'w:delText' : 'w:t'))
      if (piece.inRun === undefined) return kind === 'ins' && isForeignMark(piece.xml) ? '' : piece.xml
      if (kind === 'ins' && LEADS_OUT.test(piece.xml)) return ''
      const run = markXml(piece)
      return tracker.change(kind, kind === 'del' ? asDeleted(run) : run)
    })
    .join('')
}

/** Links, comments and permissions of another file mean nothing in this one. */
const isForeignMark = (xml: string): boolean =>
  /^<\/?w:(?:comment|perm|customXml|smartTag|sdt)/.test(xml) || (xml.startsWith('<w:hyperlink') && LEADS_OUT.test(xml))

/** The properties of a paragraph whose mark is tracked: `<w:rPr><w:ins/>…</w:rPr>` in `w:pPr`. */
export function markedProperties(properties: XmlElement | undefined, mark: string): string {
  const children = properties?.children ?? []
  const own = children.filter(isElement)
  const run = own.find(({ name }) => name === 'w:rPr')
  const marked = `<w:rPr>${mark}${(run?.children ?? []).map(xmlText).join('')}</w:rPr>`
  const behind = own.filter(({ name }) => name === 'w:sectPr')
  const before = own.filter((node) => node !== run && !behind.includes(node))
  return `<w:pPr>${before.map(xmlText).join('')}${marked}${behind.map(xmlText).join('')}</w:pPr>`
}

/** A whole paragraph as deleted or inserted. `keepsMark`: its mark stays, since nothing follows that it could run into. */
export function wholeParagraph(
  paragraph: XmlElement,
  kind: 'ins' | 'del',
  tracker: Tracker,
  keepsMark = false,
): string {
  const properties = paragraph.children.find((node): node is XmlElement => isElement(node) && node.name === 'w:pPr')
  const head = keepsMark
    ? properties === undefined
      ? ''
      : xmlText(properties)
    : markedProperties(properties, tracker.change(kind))
  const content = closedLinks(wholeContent(paragraphPieces(paragraph.children), kind, tracker))
  return `<w:p>${head}${content}</w:p>`
}

/** Closing tags of links that were left out have nothing to close. */
function closedLinks(xml: string): string {
  const opened = xml.match(/<w:hyperlink[\s>]/g)?.length ?? 0
  let left = opened
  return xml.replaceAll('</w:hyperlink>', (tag) => {
    left -= 1
    return left >= 0 ? tag : ''
  })
}
