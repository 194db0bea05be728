import { accept, type Result, refuse } from '@heqi/vocabulary'
import { isPdf } from '../pdf/is-pdf.ts'
import { readPage, readText, shownText } from '../read-text.ts'
import { MAXIMUM_TEXT_LENGTH, type ReadProblem, type RevisionReading } from '../source-text.ts'
import { readChart } from './chart.ts'
import { readDiagram } from './diagram.ts'
import { type Relation, relationsOf } from './relations.ts'
import type { Story } from './text-flow.ts'
import { type DocxParts, isZip, readCompoundFile, type UnpackBudget, unzipParts } from './unzip-docx.ts'

/** What is the same for a Word file and for those inside it. */
export type Surroundings = {
  readonly reading: RevisionReading
  readonly budget: UnpackBudget
  /** How many Word files are around this one. */
  readonly depth: number
}

/** Word files inside Word files beyond this are nobody's contract. */
const MAXIMUM_DEPTH = 5

type ReadWord = (bytes: Uint8Array, within: Surroundings) => Result<Story, ReadProblem>

/**
 * The documents that Word puts in when it opens the file (`w:altChunk`, ECMA-376 §17.17.2.1), by their parts' names. One that
 * cannot be read refuses the file: without it the contract would not be whole.
 */
export function readChunks(
  bytes: Uint8Array,
  parts: DocxParts,
  within: Surroundings,
  readWord: ReadWord,
): Result<ReadonlyMap<string, Story>, ReadProblem> {
  const names = new Set<string>()
  for (const part of parts.keys()) {
    for (const { kind, target } of relationsOf(part, parts).values()) {
      // The words are in files of their own, which nobody sent.
      if (kind === 'subDocument') return refuse({ code: 'file-is-master-document', data: { value: nameIn(target) } })
      if (kind === 'aFChunk') names.add(target)
    }
  }
  if (names.size === 0) return accept(new Map())
  const unzipped = unzipParts(bytes, names, within.budget)
  if (!unzipped.ok) return unzipped
  const chunks = new Map<string, Story>()
  for (const name of names) {
    const chunk = unzipped.value.get(name)
    const read: Result<Story, ReadProblem> = chunk
      ? readChunk(chunk, name, within, readWord)
      : refuse({ code: 'file-damaged' })
    if (!read.ok) return refuse(...read.problems.map((problem) => ({ ...problem, place: { path: name } })))
    chunks.set(name, read.value)
  }
  return accept(chunks)
}

/** The name of a file, without the folders that it lay in. */
const nameIn = (target: string): string => target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1)

const NOTHING: Story = { text: '', hints: [], runs: [] }

const storyOf = (text: string): Story => ({ text: `${text.trimEnd()}\n`, hints: [], runs: [] })

/** What is zipped and no Word file. */
const NO_WORD_FILE = new Set<ReadProblem['code']>(['file-is-workbook', 'file-is-slides', 'file-format-unknown'])

function readChunk(
  bytes: Uint8Array,
  name: string,
  within: Surroundings,
  readWord: ReadWord,
): Result<Story, ReadProblem> {
  const unknown: Result<Story, ReadProblem> = refuse({ code: 'file-part-unknown', data: { value: name } })
  if (isZip(bytes)) {
    if (within.depth >= MAXIMUM_DEPTH) return unknown
    const read = readWord(bytes, { ...within, depth: within.depth + 1 })
    return !read.ok && read.problems.some(({ code }) => NO_WORD_FILE.has(code)) ? unknown : read
  }
  if (readCompoundFile(bytes) || isPdf(bytes)) return unknown
  const read = readPage(bytes, within.reading) ?? readText(bytes, name.replace(/\.xhtml?$/i, '.html'))
  if (!read.ok) return read.problems.every(({ code }) => code === 'file-has-no-text') ? accept(NOTHING) : unknown
  const { format, text } = read.value
  // A text that the extension does not name as HTML is one if it is nothing but elements; other XML is a program's.
  if (format === 'text' && /^\ufeff?\s*<\?xml/.test(text)) return unknown
  return accept(
    storyOf(format === 'html' ? shownText(read.value) : text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')),
  )
}

/** Gives what the relations of a part show; a chunk or drawing that is named again and again ends with the text's limit. */
export class RelatedParts {
  private readonly parts: DocxParts
  private readonly chunks: ReadonlyMap<string, Story>
  private given = 0

  constructor(parts: DocxParts, chunks: ReadonlyMap<string, Story>) {
    this.parts = parts
    this.chunks = chunks
  }

  /** For one part: from the id of a relation to what stands there. */
  of(part: string): (relationId: string) => Story | undefined {
    const relations = relationsOf(part, this.parts)
    return (relationId) => {
      const relation = relations.get(relationId)
      if (!relation || this.given > MAXIMUM_TEXT_LENGTH) return undefined
      const story = this.storyOf(relation)
      this.given += story?.text.length ?? 0
      return story
    }
  }

  private storyOf({ kind, target }: Relation): Story | undefined {
    const xml = this.parts.get(target) ?? ''
    if (kind === 'aFChunk') return this.chunks.get(target)
    if (kind === 'chart' || kind === 'chartEx') return readChart(xml)
    return kind === 'diagramData' ? readDiagram(xml) : undefined
  }
}
