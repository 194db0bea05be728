import { accept, type Result, refuse } from '@heqi/vocabulary'
import {
  MAXIMUM_TEXT_LENGTH,
  type ReadProblem,
  type ReadResult,
  type RevisionReading,
  type SourceHint,
  textTooLarge,
} from '../source-text.ts'
import { listCounter, readListDefinitions } from './list-numbering.ts'
import type { StoryContext } from './paragraph-ends.ts'
import { RelatedParts, readChunks, type Surroundings } from './related-parts.ts'
import { scanXml } from './scan-xml.ts'
import { readStory } from './story.ts'
import { readStyles } from './styles.ts'
import { type Story, shifted } from './text-flow.ts'
import { type DocxParts, unpackBudget, unzipDocx } from './unzip-docx.ts'

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

/** The bare text of each `w:comment`, with its author. */
function readComments(
  xml: string | undefined,
): { readonly id: string; readonly author: string; readonly text: string }[] {
  const entries: { id: string; author: string; text: string }[] = []
  let entry: { id: string; author: string; text: string } | undefined
  let inText = false
  scanXml(xml ?? '', {
    open: (name, attributes) => {
      if (name === 'w:comment') {
        entry = { id: attributes('w:id') ?? '', author: attributes('w:author') ?? '', text: '' }
        entries.push(entry)
      } else if (name === 'w:t') inText = true
      else if (name === 'w:p' && entry && entry.text !== '') entry.text += '\n'
    },
    close: (name) => {
      if (name === 'w:t') inText = false
      else if (name === 'w:comment') entry = undefined
    },
    text: (text) => {
      if (inText && entry) entry.text += text
    },
  })
  return entries
}

function storyContext(parts: DocxParts, reading: RevisionReading, related: RelatedParts): StoryContext {
  const styles = readStyles(parts.get('word/styles.xml') ?? '')
  const lists = readListDefinitions(parts.get('word/numbering.xml') ?? '')
  const comments = new Map(
    readComments(parts.get('word/comments.xml')).map(({ id, text, author }) => [id, { text, author }]),
  )
  const count = listCounter(lists, (style) => styles(style).listId)
  const notes = new Map<string, Story>()
  const context = { reading, styles, lists, count, notes, comments, related: related.of(mainPart(parts)) }
  for (const kind of ['footnote', 'endnote'] as const) {
    const note = new RegExp(`<w:${kind}\\s([^>]*)>([^]*?)</w:${kind}>`, 'g')
    for (const [, attributes = '', body = ''] of (parts.get(`word/${kind}s.xml`) ?? '').matchAll(note)) {
      const id = /w:id="([^"]*)"/.exec(attributes)?.[1]
      if (id !== undefined && !/[sS]eparator/.test(attributes))
        notes.set(`${kind}/${id}`, noteStory(body, { ...context, related: related.of(`word/${kind}s.xml`) }))
    }
  }
  return context
}

/** A note is read like the body, tracked changes and all; it has no places in the main part. */
function noteStory(body: string, context: StoryContext): Story {
  const { text, hints } = readStory(`<w:note>${body}</w:note>`, context)
  const end = text.trimEnd().length
  return { text, runs: [], hints: [{ kind: 'footnote', start: 0, end }, ...hints] }
}

/** Headers or footers of all sections, each wording once. */
function marginText(parts: DocxParts, kind: 'header' | 'footer', context: StoryContext, related: RelatedParts): string {
  const texts = new Set<string>()
  for (const [name, xml] of parts) {
    if (new RegExp(`^word/${kind}\\d*\\.xml$`).test(name))
      texts.add(readStory(xml, { ...context, related: related.of(name) }).text.trim())
  }
  texts.delete('')
  return [...texts].map((text) => `${text}\n`).join('')
}

type WordStories = { readonly header: string; readonly body: Story; readonly footer: string }

function readStories(bytes: Uint8Array, within: Surroundings): Result<WordStories, ReadProblem> {
  const unzipped = unzipDocx(bytes, within.budget)
  if (!unzipped.ok) return unzipped
  const parts = unzipped.value
  const main = parts.get(mainPart(parts))
  if (main === undefined) return refuse({ code: 'file-format-unknown' })
  if (!/<w:document[\s>]/.test(main)) return refuse({ code: 'file-damaged', data: { part: mainPart(parts) } })
  const chunks = readChunks(bytes, parts, within, readInserted)
  if (!chunks.ok) return chunks
  const related = new RelatedParts(parts, chunks.value)
  const context = storyContext(parts, within.reading, related)
  const header = marginText(parts, 'header', context, related)
  const body = readStory(main, context)
  return accept({ header, body, footer: marginText(parts, 'footer', context, related) })
}

/** A Word file inside another one: Word takes over what it says and neither its headers nor, for us, its places. */
function readInserted(bytes: Uint8Array, within: Surroundings): Result<Story, ReadProblem> {
  const stories = readStories(bytes, within)
  return stories.ok ? accept({ ...stories.value.body, runs: [] }) : stories
}

/** Reads a `.docx` from its OOXML: what Word shows, automatic numbers included. */
export function readDocx(bytes: Uint8Array, reading: RevisionReading): ReadResult {
  const stories = readStories(bytes, { reading, budget: unpackBudget(), depth: 0 })
  if (!stories.ok) return stories
  const { header, body, footer } = stories.value
  if (body.text.length > MAXIMUM_TEXT_LENGTH) return refuse(textTooLarge(body.text.length))
  if (body.text.trim() === '') return refuse({ code: 'file-has-no-text' })
  const text = header + body.text + footer
  const hints: SourceHint[] = body.hints.map((hint) => shifted(hint, header.length))
  if (header !== '') hints.unshift({ kind: 'page-header', start: 0, end: header.length })
  if (footer !== '') hints.push({ kind: 'page-footer', start: text.length - footer.length, end: text.length })
  const runs = body.runs.map((run) => shifted(run, header.length))
  return accept({ format: 'docx', text, hints, runs })
}
