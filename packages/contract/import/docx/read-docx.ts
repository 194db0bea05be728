import { accept, refuse } from '@heqi/vocabulary'
import { MAXIMUM_TEXT_LENGTH, type ReadResult, type RevisionReading, type SourceHint } from '../source-text.ts'
import { listCounter, readListDefinitions } from './list-numbering.ts'
import type { StoryContext } from './paragraph-ends.ts'
import { scanXml } from './scan-xml.ts'
import { readStory } from './story.ts'
import { readStyles } from './styles.ts'
import { shifted } from './text-flow.ts'
import { type DocxParts, unzipDocx } from './unzip-docx.ts'

/** The name of the main part, which `_rels/.rels` states and which is nearly always `word/document.xml`. */
function mainPart(parts: DocxParts): string {
  let target = 'word/document.xml'
  scanXml(parts.get('_rels/.rels') ?? '', {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes('Type')?.endsWith('/officeDocument')) {
        target = (attributes('Target') ?? target).replace(/^\//, '')
      }
    },
    close: () => {},
    text: () => {},
  })
  return target
}

/** The bare text of each `w:footnote`, `w:endnote` or `w:comment` of a part, with its attributes. */
function readEntries(
  xml: string | undefined,
  element: string,
): { readonly id: string; readonly author: string; readonly text: string }[] {
  const entries: { id: string; author: string; text: string }[] = []
  let entry: { id: string; author: string; text: string } | undefined
  let inText = false
  scanXml(xml ?? '', {
    open: (name, attributes) => {
      if (name === element) {
        const isSeparator = (attributes('w:type') ?? '').toLowerCase().includes('separator')
        entry = { id: attributes('w:id') ?? '', author: attributes('w:author') ?? '', text: '' }
        if (!isSeparator) entries.push(entry)
      } else if (name === 'w:t') inText = true
      else if (name === 'w:p' && entry && entry.text !== '') entry.text += '\n'
    },
    close: (name) => {
      if (name === 'w:t') inText = false
      else if (name === element) entry = undefined
    },
    text: (text) => {
      if (inText && entry) entry.text += text
    },
  })
  return entries
}

function storyContext(parts: DocxParts, reading: RevisionReading): StoryContext {
  const styles = readStyles(parts.get('word/styles.xml') ?? '')
  const lists = readListDefinitions(parts.get('word/numbering.xml') ?? '')
  const notes = new Map<string, string>()
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const { id, text } of readEntries(parts.get(`word/${kind}s.xml`), `w:${kind}`))
      notes.set(`${kind}/${id}`, text)
  }
  const comments = new Map(
    readEntries(parts.get('word/comments.xml'), 'w:comment').map(({ id, text, author }) => [id, { text, author }]),
  )
  return { reading, styles, lists, count: listCounter(lists, (style) => styles(style).listId), notes, comments }
}

/** Headers or footers of all sections, each wording once. */
function marginText(parts: DocxParts, kind: 'header' | 'footer', context: StoryContext): string {
  const texts = new Set<string>()
  for (const [name, xml] of parts) {
    if (new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)) texts.add(readStory(xml, context).text.trim())
  }
  texts.delete('')
  return [...texts].map((text) => `${text}\n`).join('')
}

/** Reads a `.docx` from its OOXML: what Word shows, automatic numbers included. */
export function readDocx(bytes: Uint8Array, reading: RevisionReading): ReadResult {
  const unzipped = unzipDocx(bytes)
  if (!unzipped.ok) return unzipped
  const parts = unzipped.value
  const main = parts.get(mainPart(parts))
  if (main === undefined) return refuse({ code: 'file-format-unknown' })
  if (!/<w:document[\s>]/.test(main)) return refuse({ code: 'file-damaged', data: { part: mainPart(parts) } })
  const context = storyContext(parts, reading)
  const header = marginText(parts, 'header', context)
  const body = readStory(main, context)
  const footer = marginText(parts, 'footer', context)
  if (body.text.length > MAXIMUM_TEXT_LENGTH)
    return refuse({ code: 'file-too-large', data: { characters: body.text.length } })
  if (body.text.trim() === '') return refuse({ code: 'file-has-no-text' })
  const text = header + body.text + footer
  const hints: SourceHint[] = body.hints.map((hint) => shifted(hint, header.length))
  if (header !== '') hints.unshift({ kind: 'page-header', start: 0, end: header.length })
  if (footer !== '') hints.push({ kind: 'page-footer', start: text.length - footer.length, end: text.length })
  const runs = body.runs.map((run) => shifted(run, header.length))
  return accept({ format: 'docx', text, hints, runs })
}
