import { attribute, child, isElement, plainText, type XmlElement, type XmlNode, xmlText } from '../word/xml-tree.ts'

/** A stretch of text of a paragraph in one formatting, or something that is no text and stays as it is. */
export type ParagraphPiece =
  | { readonly kind: 'text'; readonly text: string; readonly properties: string }
  /** A field mark, a bookmark, the tag that opens or closes a link; `inRun`: it stands in a run of these properties. */
  | { readonly kind: 'mark'; readonly xml: string; readonly inRun?: { readonly properties: string } }

/** What a run's child says as characters; `undefined` for what is no text. */
function charactersOf(node: XmlElement): string | undefined {
  if (node.name === 'w:t') return node.children.map((own) => (isElement(own) ? '' : plainText(own))).join('')
  if (node.name === 'w:tab') return '\t'
  if (node.name === 'w:br' && attribute(node, 'w:type') === undefined) return '\n'
  if (node.name === 'w:cr') return '\n'
  return node.name === 'w:noBreakHyphen' ? '\u2011' : undefined
}

function piecesOfRun(run: XmlElement): ParagraphPiece[] {
  const own = child(run, 'w:rPr')
  const properties = own ? xmlText(own) : ''
  return run.children.flatMap((node): ParagraphPiece[] => {
    if (node === own || !isElement(node)) return []
    const text = charactersOf(node)
    if (text !== undefined) return [{ kind: 'text', text, properties }]
    if (node.name === 'w:lastRenderedPageBreak') return []
    return [{ kind: 'mark', xml: xmlText(node), inRun: { properties } }]
  })
}

/** Elements around runs, such as links: their tags become marks, what they hold becomes pieces. */
const HOLDS_RUNS = /^w:(?:hyperlink|smartTag|customXml|fldSimple|sdt|sdtContent|dir|bdo)$/

/** The content of a paragraph, without its properties. */
export function paragraphPieces(nodes: readonly XmlNode[]): readonly ParagraphPiece[] {
  return nodes.flatMap((node): readonly ParagraphPiece[] => {
    if (!isElement(node) || node.name === 'w:pPr' || node.name === 'w:proofErr') return []
    if (node.name === 'w:r') return piecesOfRun(node)
    if (!HOLDS_RUNS.test(node.name)) return [{ kind: 'mark', xml: xmlText(node) }]
    return [
      { kind: 'mark', xml: `<${node.name}${node.attributes}>` },
      ...paragraphPieces(node.children),
      { kind: 'mark', xml: `</${node.name}>` },
    ]
  })
}

export const piecesText = (pieces: readonly ParagraphPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')

/** Drawings and the like stand in a paragraph as a whole. */
export const hasObject = (pieces: readonly ParagraphPiece[]): boolean =>
  pieces.some(
    (piece) => piece.kind === 'mark' && /<(?:w:drawing|mc:AlternateContent|w:pict|w:object|m:oMath)/.test(piece.xml),
  )
