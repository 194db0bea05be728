import { Controls } from './controls.ts'
import { BLOCKS, FORM, IGNORED, PARTS, RELATIONS } from './element-kinds.ts'
import { Equations } from './equations.ts'
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
import { type Revision, Revisions, revisionKind, revisionOf } from './revisions.ts'
import { type Attributes, isOn, scanXml } from './scan-xml.ts'
import { characterOf, readableSigns } from './symbols.ts'
import { type Story, TextFlow } from './text-flow.ts'

/** Walks one story. A class, because every XML event changes the same dozen values. */
class StoryWalk {
  private readonly flow = new TextFlow()
  private readonly paragraphs: ParagraphEnds
  private readonly drafts: Draft[] = []
  /** How many `w:p` have begun, whatever is around them. */
  private begun = 0
  private readonly comments = new Map<string, number>()
  private ignored = 0
  private ignoredParagraphs = 0
  private readonly inside = { text: 0, paragraphProperties: 0, runProperties: 0, rowProperties: 0 }
  private hidden = false
  /** The font of the run, where it is one that has signs for letters. */
  private font = ''
  private readonly fields = new Fields()
  private readonly equations = new Equations()
  private inInstruction = false
  /** Of each open `mc:AlternateContent`, whether a first choice was there: what follows says the same once more. */
  private readonly alternatives: boolean[] = []
  private readonly controls = new Controls()
  private readonly revisions: Revisions
  private readonly context: StoryContext

  constructor(context: StoryContext) {
    this.context = context
    this.revisions = new Revisions(context.reading)
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

  private write(text: string): void {
    const draft = this.draft
    if (!draft) return
    const { run, at } = draft
    draft.at += text.length
    if (this.hidden) return
    const revision = this.revisions.leftOut
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
      this.hidden = this.context.styles(this.draft?.style).isHidden
      this.font = ''
    } else if (name === 'w:ptab') this.insert('\t')
    else if (name === 'v:textpath') this.insert(attributes('string') ?? '')
    else if (name.startsWith('m:')) this.insert(this.draft ? this.equations.open(name, attributes, this.draft) : '')
    else this.openStructure(name, attributes)
  }

  private isIgnored(name: string): boolean {
    // Rejecting all changes brings the old numbering back.
    if (name === 'w:pPrChange' && this.context.reading === 'original' && this.draft) {
      forgetProperties(this.draft)
      return false
    }
    if (name === 'mc:Fallback' || name === 'mc:Choice') return this.alternatives.at(-1) ?? false
    return IGNORED.test(name)
  }

  /** Text that Word draws and the file does not spell out: it has no place in a run. */
  private insert(text: string): void {
    if (this.draft && !this.hidden && !this.revisions.leftOut) this.draft.text += text
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
    const revision = revisionKind(name)
    if (revision) this.openRevision(revision, attributes, name)
    else if (this.inside.paragraphProperties > 0) this.readMarkProperty(name, attributes)
    else if (this.inside.runProperties > 0) this.readRunProperty(name, attributes)
    else if (name === 'mc:AlternateContent') this.alternatives.push(false)
    else if (name === 'mc:Choice') this.alternatives[this.alternatives.length - 1] = true
    else if (FORM.test(name)) this.fields.readForm(name, attributes)
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.inInstruction = true
    else if (name in BLOCKS) this.openBlock(name)
    else if (name === 'w:fldChar') this.fieldMark(attributes('w:fldCharType'))
    else this.openReference(name, attributes)
  }

  private openBlock(name: string): void {
    if (name === 'w:txbxContent') {
      if (!this.revisions.isCut) this.flow.beginBox()
    } else if (name === 'w:tbl') {
      if (this.drafts.length === 0) this.paragraphs.breakOff()
      this.flow.beginTable()
    } else {
      this.revisions.beginFrame()
      if (name === 'w:tr') this.flow.beginRow()
      else this.flow.beginCell()
    }
  }

  private openReference(name: string, attributes: Attributes): void {
    const id = attributes('w:id') ?? ''
    const draft = this.draft
    if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const note = this.context.notes.get(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'}/${id}`)
      if (note !== undefined && draft && !this.revisions.leftOut) {
        draft.following.push(note)
      }
    } else if (name === 'w:commentRangeStart') this.comments.set(id, this.position)
    else if (name === 'w:commentReference') markComment(draft, this.context.comments.get(id), this.comments.get(id))
    else if (name === 'w:sdt') this.controls.open(this.position, draft)
    else if (name === 'w:docPartGallery' || name === 'w:showingPlcHdr') this.controls.tell(name, attributes)
    else this.openRelated(name, attributes)
  }

  /** What another part of the file holds and this place shows. */
  private openRelated(name: string, attributes: Attributes): void {
    const relation = RELATIONS[name]
    if (relation === undefined || this.revisions.leftOut) return
    const story = this.context.related(attributes(relation) ?? '')
    if (!story) return
    if (this.draft) this.draft.following.push(story)
    else this.flow.append(story)
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

  private openRevision(kind: Revision['kind'], attributes: Attributes, element: string): void {
    const { paragraphProperties, rowProperties, runProperties } = this.inside
    if (rowProperties > 0 || element.startsWith('w:cell')) this.revisions.cutFrame(revisionOf(kind, attributes, -1))
    else if (paragraphProperties > 0 && this.draft) this.reviseMark(this.draft, kind)
    const isAboutLetters = rowProperties + paragraphProperties + runProperties === 0 && !element.startsWith('w:cell')
    this.revisions.begin(revisionOf(kind, attributes, isAboutLetters ? this.position : -1))
  }

  /** The paragraph's mark, or, outside its run properties, its number was added or taken away. */
  private reviseMark(draft: Draft, kind: Revision['kind']): void {
    if (this.inside.runProperties > 0) draft.markRevision = kind
    else if (this.revisions.isAbsent(kind)) draft.listId = '0'
  }

  private closeRevision(): void {
    const revision = this.revisions.end()
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
      const { contents, shown } = this.fields.end(this.draft)
      this.insert(shown)
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
    else if (name === 'w:p') this.closeParagraph()
    else if (name === 'mc:AlternateContent') this.alternatives.pop()
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.inInstruction = false
    else if (revisionKind(name)) this.closeRevision()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (name === 'w:tc') this.closeCell()
    else if (name === 'w:tr') this.flow.endRow(this.closeFrame())
    else if (name === 'w:tbl') this.flow.endTable()
    else if (name === 'w:sdt') this.closeControl()
    else if (name.startsWith('m:') && this.draft) this.insert(this.equations.close(name, this.draft))
  }

  private closeParagraph(): void {
    const draft = this.drafts.pop()
    const left = this.revisions.leftOut
    if (this.revisions.isCut) {
      if (left && left.left !== '' && !left.left.endsWith('\n')) left.left += '\n'
    } else if (draft) this.paragraphs.close(draft, this.drafts.length > 0)
  }

  /** A paragraph runs on into the next one, but never out of its cell. */
  private closeCell(): void {
    if (!this.revisions.isCut) this.paragraphs.finish()
    this.flow.endCell(this.closeFrame())
  }

  /** @returns whether a tracked change keeps the whole row or cell out of this reading. */
  private closeFrame(): boolean {
    const revision = this.revisions.endFrame()
    const text = revision?.left.trimEnd() ?? ''
    if (revision && text !== '') {
      const at = this.flow.length
      this.flow.mark({ kind: revision.kind, start: at, end: at, text, author: revision.author })
    }
    return revision !== undefined
  }

  private closeControl(): void {
    const hint = this.controls.close(this.position, this.draft)
    if (hint && this.draft) this.draft.hints.push(hint)
    else if (hint) this.flow.mark(hint)
  }

  private closeBox(): void {
    const box = this.revisions.isCut ? undefined : this.flow.endBox()
    if (!box || box.text.trim() === '') return
    if (this.draft) this.draft.following.push(box)
    else this.flow.append(box)
  }
}

/** The text of one story as Word would show it under the given reading of its tracked changes. */
export const readStory = (xml: string, context: StoryContext): Story => new StoryWalk(context).read(xml)
