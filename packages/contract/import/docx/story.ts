import { type Draft, emptyDraft, ParagraphEnds, type StoryContext } from './paragraph-ends.ts'
import { type Attributes, scanXml } from './scan-xml.ts'
import { type Story, TextFlow } from './text-flow.ts'

type Revision = { readonly kind: 'insertion' | 'deletion'; readonly author: string; start: number; left: string }

const REVISIONS: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
}

/** Old values of changed properties, the second copy of a drawing, and the phonetic guide over a character. */
const IGNORED = /^(?:mc:Fallback|w:rt|w:[a-zA-Z]*Change|w:tabs|w:delInstrText)$/

const SYMBOLS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F052: '☑',
  F0FD: '☒',
  F06F: '□',
  F0A8: '□',
  F0A3: '□',
  F0FC: '√',
}

/** Walks one story. A class, because every XML event changes the same dozen values. */
class StoryWalk {
  private readonly flow = new TextFlow()
  private readonly paragraphs: ParagraphEnds
  private readonly drafts: Draft[] = []
  /** How many `w:p` have begun, whatever is around them. */
  private begun = 0
  private readonly revisions: Revision[] = []
  private readonly comments = new Map<string, number>()
  private ignored = 0
  private ignoredParagraphs = 0
  private inText = 0
  private inParagraphProperties = 0
  private inRunProperties = 0
  private hidden = false
  private instruction = ''
  private readonly fields: { toc: boolean; start: number }[] = []
  private inInstruction = false
  private readonly controls: { toc: boolean; placeholder: boolean; start: number; draft: Draft | undefined }[] = []
  private readonly context: StoryContext

  constructor(context: StoryContext) {
    this.context = context
    this.paragraphs = new ParagraphEnds(this.flow, context)
  }

  read(xml: string): Story {
    scanXml(xml, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => this.close(name),
      text: (text) => this.characters(text),
    })
    this.paragraphs.finish()
    return this.flow.finish()
  }

  private get draft(): Draft | undefined {
    return this.drafts.at(-1)
  }

  /** Whether the reading that was asked for leaves out what stands here. */
  private get leftOut(): Revision | undefined {
    const absent = this.context.reading === 'accepted' ? 'deletion' : 'insertion'
    return this.revisions.find((revision) => revision.kind === absent)
  }

  private write(text: string): void {
    const draft = this.draft
    if (!draft) return
    const { run, at } = draft
    draft.at += text.length
    if (this.hidden) return
    const revision = this.leftOut
    if (revision) revision.left += text
    else {
      const start = draft.text.length
      draft.text += text
      draft.runs.push({ start, end: draft.text.length, paragraph: draft.index, run, offset: at })
    }
  }

  private characters(text: string): void {
    if (this.ignored > 0) return
    if (this.inInstruction) this.instruction += text
    else if (this.inText > 0) this.write(text)
  }

  private open(name: string, attributes: Attributes): void {
    this.count(name)
    if (this.ignored > 0 || IGNORED.test(name)) {
      this.ignored += 1
      return
    }
    switch (name) {
      case 'w:p':
        this.drafts.push(emptyDraft(this.begun - 1))
        return
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.inText += 1
        return
      case 'w:pPr':
        this.inParagraphProperties += 1
        return
      case 'w:rPr':
        this.inRunProperties += 1
        return
      case 'w:r':
        this.hidden = false
        return
      case 'w:tab':
        this.write('\t')
        return
      case 'w:br':
      case 'w:cr':
        this.write('\n')
        return
      case 'w:noBreakHyphen':
        this.write('-')
        return
      case 'w:sym':
        this.write(SYMBOLS[(attributes('w:char') ?? '').toUpperCase()] ?? '•')
        return
      default:
        this.openStructure(name, attributes)
    }
  }

  /** Counts paragraphs and runs as the file has them, so that a place can be found in it again. */
  private count(name: string): void {
    if (name === 'w:p') {
      this.begun += 1
      if (this.ignored > 0) this.ignoredParagraphs += 1
    } else if (name === 'w:r' && this.draft && this.ignoredParagraphs === 0) {
      this.draft.run += 1
      this.draft.at = 0
    }
  }

  private openStructure(name: string, attributes: Attributes): void {
    const revision = REVISIONS[name]
    if (revision) this.openRevision(revision, attributes)
    else if (this.inParagraphProperties > 0) this.readParagraphProperty(name, attributes)
    else if (this.inRunProperties > 0) {
      if (name === 'w:vanish') this.hidden = !/^(?:0|false|off)$/.test(attributes('w:val') ?? 'true')
    } else if (name === 'w:txbxContent') this.flow.beginBox()
    else if (name === 'w:tbl') this.flow.beginTable()
    else if (name === 'w:tr') this.flow.beginRow()
    else if (name === 'w:tc') this.flow.beginCell()
    else if (name === 'w:instrText') this.inInstruction = true
    else if (name === 'w:fldChar') this.fieldMark(attributes('w:fldCharType'))
    else this.openReference(name, attributes)
  }

  private openReference(name: string, attributes: Attributes): void {
    const id = attributes('w:id') ?? ''
    const draft = this.draft
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const note = this.context.notes.get(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'}/${id}`)
      if (note !== undefined && draft && !this.leftOut) {
        draft.following.push({ text: note, hints: [{ kind: 'footnote', start: 0, end: note.length }], runs: [] })
      }
    } else if (name === 'w:commentRangeStart') this.comments.set(id, this.position)
    else if (name === 'w:commentReference') this.closeComment(id)
    else if (name === 'w:sdt') {
      this.controls.push({ toc: false, placeholder: false, start: this.position, draft: this.draft })
    } else if (name === 'w:docPartGallery' && /table of contents/i.test(attributes('w:val') ?? '')) {
      const control = this.controls.at(-1)
      if (control) control.toc = true
    } else if (name === 'w:showingPlcHdr') {
      const control = this.controls.at(-1)
      if (control) control.placeholder = true
    }
  }

  /** Where the next character will stand; inside a paragraph, relative to it. */
  private get position(): number {
    return this.draft ? this.draft.text.length : this.flow.length
  }

  private openRevision(kind: Revision['kind'], attributes: Attributes): void {
    if (this.inRunProperties > 0 || this.inParagraphProperties > 0) {
      if (this.inParagraphProperties > 0 && this.draft) this.draft.markRevision = kind
      this.revisions.push({ kind: kind === 'insertion' ? 'insertion' : 'deletion', author: '', start: -1, left: '' })
      return
    }
    this.revisions.push({ kind, author: attributes('w:author') ?? '', start: this.position, left: '' })
  }

  private closeRevision(): void {
    const revision = this.revisions.pop()
    if (!revision || revision.start < 0 || !this.draft) return
    const { kind, author, start, left } = revision
    const end = this.draft.text.length
    if (end > start || left !== '')
      this.draft.hints.push({ kind, start: Math.min(start, end), end, text: left, author })
  }

  private readParagraphProperty(name: string, attributes: Attributes): void {
    const draft = this.draft
    const value = attributes('w:val')
    if (!draft || value === undefined) return
    const level = Number.parseInt(value, 10)
    if (name === 'w:pStyle') draft.style = value
    else if (name === 'w:numId') draft.listId = value
    else if (name === 'w:ilvl' && !Number.isNaN(level)) draft.listLevel = level
    else if (name === 'w:outlineLvl' && !Number.isNaN(level)) draft.outlineLevel = level
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') {
      this.instruction = ''
      this.fields.push({ toc: false, start: this.flow.length })
    } else if (type === 'separate') {
      const field = this.fields.at(-1)
      if (field) field.toc = /^\s*TOC\b/i.test(this.instruction)
    } else if (type === 'end') {
      const field = this.fields.pop()
      if (field?.toc && this.flow.length > field.start) {
        this.flow.mark({ kind: 'table-of-contents', start: field.start, end: this.flow.length })
      }
    }
  }

  private closeComment(id: string): void {
    const comment = this.context.comments.get(id)
    const draft = this.draft
    if (!comment || !draft) return
    const start = Math.min(this.comments.get(id) ?? draft.text.length, draft.text.length)
    draft.hints.push({ kind: 'comment', start, end: draft.text.length, ...comment })
  }

  private close(name: string): void {
    if (this.ignored > 0) {
      this.ignored -= 1
      if (name === 'w:p') this.ignoredParagraphs -= 1
      return
    }
    if (name === 'w:p') this.closeParagraph()
    else if (name === 'w:t' || name === 'w:delText' || name === 'm:t') this.inText -= 1
    else if (name === 'w:pPr') this.inParagraphProperties -= 1
    else if (name === 'w:rPr') this.inRunProperties -= 1
    else if (name === 'w:instrText') this.inInstruction = false
    else if (name in REVISIONS) this.closeRevision()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'w:tc') this.flow.endCell()
    else if (name === 'w:tr') this.flow.endRow()
    else if (name === 'w:tbl') this.flow.endTable()
    else if (name === 'w:sdt') this.closeControl()
  }

  private closeControl(): void {
    const control = this.controls.pop()
    if (!control) return
    const { draft, start } = control
    if (draft !== undefined && draft !== this.draft) return
    const end = this.position
    if (end <= start) return
    const hint = control.toc ? 'table-of-contents' : control.placeholder ? 'placeholder' : undefined
    if (hint === undefined) return
    if (draft) draft.hints.push({ kind: hint, start, end })
    else this.flow.mark({ kind: hint, start, end })
  }

  private closeBox(): void {
    const box = this.flow.endBox()
    if (!box) return
    if (this.draft) this.draft.following.push(box)
    else this.flow.append(box)
  }

  private closeParagraph(): void {
    const draft = this.drafts.pop()
    if (draft) this.paragraphs.close(draft, this.drafts.length > 0)
  }
}

/** The text of one story as Word would show it under the given reading of its tracked changes. */
export const readStory = (xml: string, context: StoryContext): Story => new StoryWalk(context).read(xml)
