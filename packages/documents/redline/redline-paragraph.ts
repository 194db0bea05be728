import { textDifference } from '@heqi/contract'
import { child, type XmlElement, xmlText } from '../word/xml-tree.ts'
import { type ParagraphPiece, paragraphPieces, piecesText } from './paragraph-pieces.ts'
import { markXml, type Tracker, textRun } from './tracked.ts'

/** Walks through the pieces of the original while the difference is written. */
class Cursor {
  private readonly pieces: readonly ParagraphPiece[]
  private index = 0
  private offset = 0
  /** The formatting of the text before, which inserted text takes. */
  properties: string | undefined

  constructor(pieces: readonly ParagraphPiece[]) {
    this.pieces = pieces
  }

  /** The next `length` characters, and the marks between them, written by `write`. */
  take(length: number, write: (text: string, properties: string) => string): string {
    let xml = ''
    for (let left = length; left > 0; ) {
      const piece = this.pieces[this.index]
      if (piece === undefined) break
      if (piece.kind === 'mark') {
        xml += markXml(piece)
        this.index += 1
        continue
      }
      const text = piece.text.slice(this.offset, this.offset + left)
      left -= text.length
      this.offset += text.length
      this.properties = piece.properties
      if (text !== '') xml += write(text, piece.properties)
      if (this.offset >= piece.text.length) {
        this.index += 1
        this.offset = 0
      }
    }
    return xml
  }

  /** The formatting of the text that comes next. */
  get next(): string {
    const piece = this.pieces.slice(this.index).find(({ kind }) => kind === 'text')
    return piece?.kind === 'text' ? piece.properties : ''
  }

  /** The marks that are left. */
  rest(): string {
    return this.pieces
      .slice(this.index)
      .map((piece) => (piece.kind === 'mark' ? markXml(piece) : ''))
      .join('')
  }
}

/** The original paragraph with what turns its text into the revised one, marked as narrowly as can be. */
export function redlineParagraph(original: XmlElement, revised: XmlElement, tracker: Tracker): string {
  const pieces = paragraphPieces(original.children)
  const before = piecesText(pieces)
  const after = piecesText(paragraphPieces(revised.children))
  if (before === after) return xmlText(original)
  const cursor = new Cursor(pieces)
  let content = ''
  for (const { kind, text } of textDifference(before, after)) {
    if (kind === 'same') content += cursor.take(text.length, (own, properties) => textRun(own, properties))
    else if (kind === 'removed')
      content += cursor.take(text.length, (own, properties) =>
        tracker.change('del', textRun(own, properties, 'w:delText')),
      )
    else content += tracker.change('ins', textRun(text, cursor.properties ?? cursor.next))
  }
  const properties = child(original, 'w:pPr')
  return `<w:p>${properties ? xmlText(properties) : ''}${content}${cursor.rest()}</w:p>`
}
