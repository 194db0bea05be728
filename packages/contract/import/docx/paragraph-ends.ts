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
  /** What another part shows that this one refers to: an inserted document, a diagram, a chart. */
  readonly related: (relationId: string) => Story | undefined
}

const CONTENTS_STYLE = /^toc\s*\d|^目录/i

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

/** The paragraphs that wait for the one they run on into. */
type Carried = Story & {
  /** The properties of the last of them, which hold where no paragraph follows. */
  readonly last: ReturnType<typeof propertiesOf>
  /** A number of their own stands at their head; they are a heading of this level. */
  readonly number?: { readonly length: number; readonly level: number }
  readonly heading?: number
  readonly following: readonly Story[]
}

const propertiesOf = ({ style, listId, listLevel, outlineLevel }: Draft) => ({
  ...(style === undefined ? {} : { style }),
  ...(listId === undefined ? {} : { listId }),
  ...(listLevel === undefined ? {} : { listLevel }),
  ...(outlineLevel === undefined ? {} : { outlineLevel }),
})

/** Puts finished paragraphs, with their automatic numbers and what follows them, into the flow of a story. */
export class ParagraphEnds {
  private carried: Carried | undefined
  private readonly flow: TextFlow
  private readonly context: StoryContext

  constructor(flow: TextFlow, context: StoryContext) {
    this.flow = flow
    this.context = context
  }

  /** Writes what still waited for a next paragraph. */
  finish(): void {
    if (this.carried) this.emit({ ...emptyDraft(-1), ...(this.carried.text === '' ? {} : this.carried.last) }, false)
  }

  /** A table never joins the paragraph before it: what waited stands alone, or is gone where nothing is left of it. */
  breakOff(): void {
    const { carried } = this
    if (carried?.text !== '' || carried.following.length > 0) return this.finish()
    for (const hint of carried.hints) this.flow.mark(shifted(hint, this.flow.length))
    this.carried = undefined
  }

  /** Ends a paragraph; one inside another (a text box) has nothing to do with what runs on. */
  close(draft: Draft, isNested: boolean): void {
    const isMarkGone = draft.markRevision === (this.context.reading === 'accepted' ? 'deletion' : 'insertion')
    if (isNested) this.emit(draft, true)
    // A paragraph whose mark is gone runs on into the next one (ECMA-376 §17.13.5.15), which lends its properties.
    else if (isMarkGone) this.carry(draft, '')
    // One whose mark is hidden keeps its own: so a heading runs into its text on one line.
    else if (this.isMarkHidden(draft) && draft.text !== '') this.carryHeading(draft)
    else this.emit(draft, false)
  }

  private isMarkHidden(draft: Draft): boolean {
    return draft.isMarkHidden ?? this.context.styles(draft.style).isHidden
  }

  private carry(draft: Draft, label: string, own: Pick<Carried, 'number' | 'heading'> = {}): void {
    const before = this.carried
    const start = (before?.text.length ?? 0) + label.length
    this.carried = {
      ...before,
      ...own,
      last: propertiesOf(draft),
      following: [...(before?.following ?? []), ...draft.following],
      text: (before?.text ?? '') + label + draft.text,
      hints: [...(before?.hints ?? []), ...draft.hints.map((hint) => shifted(hint, start))],
      runs: [...(before?.runs ?? []), ...draft.runs.map((run) => shifted(run, start))],
    }
  }

  private carryHeading(draft: Draft): void {
    const counted = this.carried ? undefined : this.numberOf(draft)
    const heading = this.levelOf(draft)
    this.carry(draft, counted ? counted.label + counted.gap : '', {
      ...(counted ? { number: { length: counted.label.length, level: counted.level } } : {}),
      ...(heading === undefined ? {} : { heading }),
    })
  }

  private emit(draft: Draft, isNested: boolean): void {
    const isHidden = this.isMarkHidden(draft) && draft.text === '' && draft.hints.length === 0
    if (isHidden && draft.following.length === 0 && (isNested || !this.carried)) return
    const carried = isNested ? undefined : this.carried
    if (!isNested) this.carried = undefined
    const counted = this.numberOf(draft)
    const number = carried?.number ? undefined : counted
    const label = number ? number.label + number.gap : ''
    const base = this.flow.begin()
    if (number) this.flow.mark({ kind: 'number', start: base, end: base + number.label.length, level: number.level })
    if (carried) this.placeCarried(carried, base + label.length)
    const before = base + label.length + (carried?.text.length ?? 0)
    for (const hint of draft.hints) this.flow.mark(shifted(hint, before))
    for (const run of draft.runs) this.flow.place(shifted(run, before))
    this.flow.write(label + (carried?.text ?? '') + draft.text)
    if (carried?.heading === undefined) this.markStyle(draft, base)
    this.flow.endParagraph()
    for (const story of [...(carried?.following ?? []), ...draft.following]) this.flow.append(story)
  }

  private placeCarried({ text, hints, runs, number, heading }: Carried, start: number): void {
    if (number) this.flow.mark({ kind: 'number', start, end: start + number.length, level: number.level })
    if (heading !== undefined) this.flow.mark({ kind: 'heading', start, end: start + text.length, level: heading })
    for (const hint of hints) this.flow.mark(shifted(hint, start))
    for (const run of runs) this.flow.place(shifted(run, start))
  }

  private levelOf(draft: Draft): number | undefined {
    const level = draft.outlineLevel ?? this.context.styles(draft.style).outlineLevel
    return level !== undefined && level < 9 ? level : undefined
  }

  /** Headings and lines of a table of contents are known by the style of their paragraph. */
  private markStyle(draft: Draft, start: number): void {
    const end = this.flow.length
    if (end === start) return
    const level = this.levelOf(draft)
    if (CONTENTS_STYLE.test(this.context.styles(draft.style).name))
      this.flow.mark({ kind: 'table-of-contents', start, end })
    else if (level !== undefined) this.flow.mark({ kind: 'heading', start, end, level })
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
