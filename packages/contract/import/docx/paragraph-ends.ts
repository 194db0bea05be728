import type { DocxRun, RevisionReading, SourceHint } from '../source-text.ts'
import { type ListCounter, type ListDefinitions, type ListMembership, levelOfStyle } from './list-numbering.ts'
import type { Attributes } from './scan-xml.ts'
import type { Styles } from './styles.ts'
import { type Story, shifted, type TextFlow } from './text-flow.ts'

export type StoryContext = {
  readonly reading: RevisionReading
  readonly styles: Styles
  readonly lists: ListDefinitions
  readonly count: ListCounter
  readonly notes: ReadonlyMap<string, Story>
  readonly comments: ReadonlyMap<string, { readonly text: string; readonly author: string }>
}

/** A paragraph while it is read. */
export type Draft = {
  text: string
  hints: SourceHint[]
  /** Where the characters of `text` stand in the file. */
  runs: DocxRun[]
  /** Which `w:p` of its part it is. */
  readonly index: number
  /** Which `w:r` of the paragraph is open, and how many characters of it have passed. */
  run: number
  at: number
  style?: string
  listId?: string
  listLevel?: number
  outlineLevel?: number
  /** A tracked change removes or adds the paragraph's own mark. */
  markRevision?: 'insertion' | 'deletion'
  isMarkHidden?: boolean
  /** Text boxes anchored in this paragraph and notes called from it, to follow it. */
  readonly following: Story[]
}

export const emptyDraft = (index: number): Draft => ({
  text: '',
  hints: [],
  runs: [],
  index,
  run: -1,
  at: 0,
  following: [],
})

/** Says what a comment is about: from where its range began, or from the start of the paragraph that it ends in. */
export function markComment(
  draft: Draft | undefined,
  comment: { readonly text: string; readonly author: string } | undefined,
  begun: number | undefined,
): void {
  if (!comment || !draft) return
  const start = Math.min(begun ?? draft.text.length, draft.text.length)
  draft.hints.push({ kind: 'comment', start, end: draft.text.length, ...comment })
}

/** Takes over what one element of `w:pPr` says. */
export function readParagraphProperty(draft: Draft, name: string, attributes: Attributes): void {
  const value = attributes('w:val')
  if (value === undefined) return
  const level = Number.parseInt(value, 10)
  if (name === 'w:pStyle') draft.style = value
  else if (name === 'w:numId') draft.listId = value
  else if (name === 'w:ilvl' && !Number.isNaN(level)) draft.listLevel = level
  else if (name === 'w:outlineLvl' && !Number.isNaN(level)) draft.outlineLevel = level
}

/** Forgets what has been read of `w:pPr`, when the values before a tracked change are to hold. */
export function forgetProperties(draft: Draft): void {
  delete draft.style
  delete draft.listId
  delete draft.listLevel
  delete draft.outlineLevel
}

/** Puts finished paragraphs, with their automatic numbers and what follows them, into the flow of a story. */
export class ParagraphEnds {
  private carried: Story | undefined
  private readonly flow: TextFlow
  private readonly context: StoryContext

  constructor(flow: TextFlow, context: StoryContext) {
    this.flow = flow
    this.context = context
  }

  /** Writes what still waited for a next paragraph. */
  finish(): void {
    if (this.carried) this.emit(emptyDraft(-1), false)
  }

  /** Ends a paragraph; one inside another (a text box) has nothing to do with what runs on. */
  close(draft: Draft, isNested: boolean): void {
    const joins = draft.markRevision === (this.context.reading === 'accepted' ? 'deletion' : 'insertion')
    if (joins && !isNested) {
      // A paragraph whose mark is gone runs on into the next one (ECMA-376 §17.13.5.15), which lends its properties.
      const before = this.carried
      this.carried = {
        text: (before?.text ?? '') + draft.text,
        hints: [...(before?.hints ?? []), ...draft.hints.map((hint) => shifted(hint, before?.text.length ?? 0))],
        runs: [...(before?.runs ?? []), ...draft.runs.map((run) => shifted(run, before?.text.length ?? 0))],
      }
      return
    }
    this.emit(draft, isNested)
  }

  private emit(draft: Draft, isNested: boolean): void {
    const isHidden = draft.isMarkHidden === true && draft.text === '' && draft.hints.length === 0
    if (isHidden && draft.following.length === 0 && (isNested || !this.carried)) return
    const carried = isNested ? undefined : this.carried
    if (!isNested) this.carried = undefined
    const number = this.numberOf(draft)
    const label = number ? number.label + number.gap : ''
    const base = this.flow.begin()
    if (number) this.flow.mark({ kind: 'number', start: base, end: base + number.label.length, level: number.level })
    const own = (carried?.text ?? '') + draft.text
    for (const hint of carried?.hints ?? []) this.flow.mark(shifted(hint, base + label.length))
    const before = base + label.length + (carried?.text.length ?? 0)
    for (const hint of draft.hints) this.flow.mark(shifted(hint, before))
    for (const run of carried?.runs ?? []) this.flow.place(shifted(run, base + label.length))
    for (const run of draft.runs) this.flow.place(shifted(run, before))
    this.flow.write(label + own)
    this.markStyle(draft, base)
    this.flow.endParagraph()
    for (const story of draft.following) this.flow.append(story)
  }

  /** Headings and lines of a table of contents are known by the style of their paragraph. */
  private markStyle(draft: Draft, start: number): void {
    const end = this.flow.length
    const style = this.context.styles(draft.style)
    const level = draft.outlineLevel ?? style.outlineLevel
    if (end === start) return
    if (/^toc\s*\d|^目录/i.test(style.name)) this.flow.mark({ kind: 'table-of-contents', start, end })
    else if (level !== undefined && level < 9) this.flow.mark({ kind: 'heading', start, end, level })
  }

  private numberOf(draft: Draft): { label: string; gap: string; level: number } | undefined {
    const membership = this.membershipOf(draft)
    const counted = membership && this.context.count(membership)
    return counted ? { ...counted, level: membership.level } : undefined
  }

  private membershipOf(draft: Draft): ListMembership | undefined {
    const style = this.context.styles(draft.style)
    const listId = draft.listId ?? style.listId
    if (listId === undefined || listId === '0') return undefined
    const linked = draft.style === undefined ? undefined : levelOfStyle(this.context.lists, listId, draft.style)
    return { listId, level: draft.listLevel ?? linked ?? style.listLevel ?? 0 }
  }
}
