import { Fields } from './fields.ts'
import {
  type Draft,
  emptyDraft,
  forgetProperties,
  markComment,
  ParagraphEnds,
  readParagraphProperty,
  type StoryContext,
} from './paragraph-ends.ts'
import { type Attributes, isOn, scanXml } from './scan-xml.ts'
import { characterOf, readableSigns } from './symbols.ts'
import { type Story, TextFlow } from './text-flow.ts'

type Revision = { readonly kind: 'insertion' | 'deletion'; readonly author: string; start: number; left: string }

/** Elements whose content means something else than what stands around them. */
const PARTS: Readonly<Record<string, 'text' | 'paragraphProperties' | 'runProperties' | 'rowProperties'>> = {
  'w:t': 'text',
  'w:delText': 'text',
  'm:t': 'text',
  'w:pPr': 'paragraphProperties',
  'w:rPr': 'runProperties',
  'w:trPr': 'rowProperties',
}

/** A content control; what kind it is stands in its properties. */
type Control = { kind?: 'table-of-contents' | 'placeholder'; readonly start: number; readonly draft: Draft | undefined }

const REVISIONS: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
}

/** Old values of changed properties, and the phonetic guide over a character. */
const IGNORED = /^(?:w:rt|w:[a-zA-Z]*Change|w:tabs|w:delInstrText)$/

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
  private readonly inside = { text: 0, paragraphProperties: 0, runProperties: 0, rowProperties: 0 }
  private hidden = false
  /** The font of the run, where it is one that has signs for letters. */
  private font = ''
  private readonly fields = new Fields()
  private inInstruction = false
  /** Of each open `mc:AlternateContent`, whether a first choice was there: what follows says the same once more. */
  private readonly alternatives: boolean[] = []
  private readonly controls: Control[] = []
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

  /** The change that keeps what stands here out of the reading that was asked for. */
  private get leftOut(): Revision | undefined {
    return this.revisions.find(({ kind }) => this.isAbsent(kind))
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
    if (this.inInstruction) this.fields.instruct(text)
    else if (this.inside.text > 0) this.write(readableSigns(text, this.font))
  }

  private open(name: string, attributes: Attributes): void {
    this.count(name)
    if (this.ignored > 0 || this.isIgnored(name)) {
      this.ignored += 1
      return
    }
    const part = PARTS[name]
    if (part !== undefined) {
      this.inside[part] += 1
      return
    }
    const character = characterOf(name, attributes)
    if (character !== undefined) {
      this.write(character)
      return
    }
    if (name === 'w:p') this.drafts.push(emptyDraft(this.begun - 1))
    else if (name === 'w:r') {
      this.hidden = false
      this.font = ''
    } else if (name === 'w:ptab') this.insert('\t')
    else this.openStructure(name, attributes)
  }

  private isIgnored(name: string): boolean {
    // Rejecting all changes brings the old numbering back.
    if (name === 'w:pPrChange' && this.context.reading === 'original' && this.draft) {
      forgetProperties(this.draft)
      return false
    }
    if (name === 'mc:Fallback') return this.alternatives.at(-1) ?? false
    return IGNORED.test(name)
  }

  /** Text that Word draws and the file does not spell out: it has no place in a run. */
  private insert(text: string): void {
    if (this.draft && !this.hidden && !this.leftOut) this.draft.text += text
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
    else if (this.inside.paragraphProperties > 0) this.readMarkProperty(name, attributes)
    else if (this.inside.runProperties > 0) this.readRunProperty(name, attributes)
    else if (name === 'mc:AlternateContent') this.alternatives.push(false)
    else if (name === 'mc:Choice') this.alternatives[this.alternatives.length - 1] = true
    else if (name === 'w:checkBox') this.fields.box(false)
    else if (name === 'w:default' || name === 'w:checked') this.fields.box(isOn(attributes))
    else if (name === 'w:txbxContent') this.flow.beginBox()
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
        draft.following.push(note)
      }
    } else if (name === 'w:commentRangeStart') this.comments.set(id, this.position)
    else if (name === 'w:commentReference') markComment(draft, this.context.comments.get(id), this.comments.get(id))
    else if (name === 'w:sdt') {
      this.controls.push({ start: this.position, draft: this.draft })
    } else if (name === 'w:docPartGallery' && /table of contents/i.test(attributes('w:val') ?? '')) {
      this.tellControl('table-of-contents')
    } else if (name === 'w:showingPlcHdr') this.tellControl('placeholder')
  }

  /** Where the next character will stand; inside a paragraph, relative to it. */
  private get position(): number {
    return this.draft ? this.draft.text.length : this.flow.length
  }

  /** Inside `w:pPr` the run properties are those of the paragraph's mark. */
  private readMarkProperty(name: string, attributes: Attributes): void {
    if (!this.draft) return
    if (this.inside.runProperties === 0) readParagraphProperty(this.draft, name, attributes)
    else if (name === 'w:vanish') this.draft.isMarkHidden = isOn(attributes)
  }

  private readRunProperty(name: string, attributes: Attributes): void {
    if (name === 'w:vanish') this.hidden = isOn(attributes)
    else if (name === 'w:rFonts') this.font = attributes('w:ascii') ?? attributes('w:hAnsi') ?? ''
    else if (name === 'w:rStyle') this.hidden ||= this.context.styles(attributes('w:val')).isHidden
  }

  private openRevision(kind: Revision['kind'], attributes: Attributes): void {
    if (this.inside.runProperties > 0 || this.inside.paragraphProperties > 0 || this.inside.rowProperties > 0) {
      if (this.inside.rowProperties > 0) this.flow.reviseRow(this.isAbsent(kind))
      else if (this.inside.paragraphProperties > 0 && this.draft) this.reviseMark(this.draft, kind)
      this.revisions.push({ kind: kind === 'insertion' ? 'insertion' : 'deletion', author: '', start: -1, left: '' })
      return
    }
    this.revisions.push({ kind, author: attributes('w:author') ?? '', start: this.position, left: '' })
  }

  private isAbsent(kind: Revision['kind']): boolean {
    return kind === (this.context.reading === 'accepted' ? 'deletion' : 'insertion')
  }

  /** The paragraph's mark, or, outside its run properties, its number was added or taken away. */
  private reviseMark(draft: Draft, kind: Revision['kind']): void {
    if (this.inside.runProperties > 0) draft.markRevision = kind
    else if (this.isAbsent(kind)) draft.listId = '0'
  }

  private closeRevision(): void {
    const revision = this.revisions.pop()
    if (!revision || revision.start < 0 || !this.draft) return
    const { kind, author, start, left } = revision
    const end = this.draft.text.length
    if (end > start || left !== '')
      this.draft.hints.push({ kind, start: Math.min(start, end), end, text: left, author })
  }

  private fieldMark(type: string | undefined): void {
    if (type === 'begin') this.fields.begin(this.flow.length, this.draft)
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') {
      const { contents, box } = this.fields.end(this.draft)
      if (box !== undefined) this.insert(box === 'ticked' ? '☑' : '□')
      if (contents !== undefined && this.flow.length > contents)
        this.flow.mark({ kind: 'table-of-contents', start: contents, end: this.flow.length })
    }
  }

  private close(name: string): void {
    if (this.ignored > 0) {
      this.ignored -= 1
      if (name === 'w:p') this.ignoredParagraphs -= 1
      return
    }
    const part = PARTS[name]
    if (part !== undefined) this.inside[part] -= 1
    else if (name === 'w:p') {
      const draft = this.drafts.pop()
      if (draft) this.paragraphs.close(draft, this.drafts.length > 0)
    } else if (name === 'mc:AlternateContent') this.alternatives.pop()
    else if (name === 'w:instrText') this.inInstruction = false
    else if (name in REVISIONS) this.closeRevision()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:tr') this.flow.endRow()
    else if (name === 'w:tbl') this.flow.endTable()
    else if (name === 'w:sdt') this.closeControl()
  }

  /** A paragraph runs on into the next one, but never out of its cell. */
  private closeCell(): void {
    this.paragraphs.finish()
    this.flow.endCell()
  }

  private tellControl(kind: NonNullable<Control['kind']>): void {
    const control = this.controls.at(-1)
    if (control) control.kind ??= kind
  }

  private closeControl(): void {
    const { kind, draft, start } = this.controls.pop() ?? {}
    const end = this.position
    if (kind === undefined || start === undefined || end <= start) return
    if (draft === undefined) this.flow.mark({ kind, start, end })
    else if (draft === this.draft) draft.hints.push({ kind, start, end })
  }

  private closeBox(): void {
    const box = this.flow.endBox()
    if (!box) return
    if (this.draft) this.draft.following.push(box)
    else this.flow.append(box)
  }
}

/** The text of one story as Word would show it under the given reading of its tracked changes. */
export const readStory = (xml: string, context: StoryContext): Story => new StoryWalk(context).read(xml)
