import type { DocxAnchor } from '@heqi/contract'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { element, escaped, part } from '../word/ooxml.ts'
import { WordFile } from '../word/word-file.ts'
import { attribute, elementsOf } from '../word/xml-tree.ts'
import { marksOf, withMarks } from './comment-marks.ts'

/** A remark beside a stretch of a Word file. */
export type WordComment = {
  readonly anchor: DocxAnchor
  readonly author: string
  /** ISO 8601; Word shows none where it is absent. */
  readonly date?: string
  /** Its paragraphs. */
  readonly text: readonly string[]
}

function commentXml({ author, date, text }: WordComment, id: number): string {
  const paragraphs = text.map((line, index) => {
    const reference = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${reference}<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`
  })
  const initials = Array.from(author).slice(0, 2).join('')
  return element(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initials },
    ...(paragraphs.length === 0 ? ['<w:p/>'] : paragraphs),
  )
}

/** The Word file with these remarks beside its text; remarks that it has already stay, and so does everything else. */
export function commentWord(
  docx: Uint8Array,
  comments: readonly WordComment[],
): Result<Uint8Array, Refusal<'file-damaged'>> {
  const file = WordFile.open(docx)
  const tree = file?.tree(file.main)
  if (!file || !tree) return refuse({ code: 'file-damaged' })
  const name = file.related('comments', () => part('comments'))
  const known = file.tree(name)
  if (!known) return refuse({ code: 'file-damaged' })
  const ids = [...elementsOf(known)]
    .filter((node) => node.name === 'w:comment')
    .map((node) => Number(attribute(node, 'w:id') ?? 0))
  const first = Math.max(-1, ...ids) + 1
  const numbered = comments.map((comment, index) => ({ ...comment, id: first + index }))
  const added = numbered.map((comment) => commentXml(comment, comment.id)).join('')
  const text = (file.text(name) ?? '').replace(/<w:comments([^>]*)\/>\s*$/, '<w:comments$1></w:comments>')
  file.replace(
    name,
    text.replace(/<\/w:comments>\s*$/, () => `${added}</w:comments>`),
  )
  file.replace(file.main, withMarks(tree, marksOf(numbered)))
  return accept(file.bytes())
}
