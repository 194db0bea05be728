import { textWithoutResult } from './field-text.ts'
import type { Draft } from './paragraph-ends.ts'
import { type Attributes, isOn } from './scan-xml.ts'

/** A field while it is read: `{ REF _Ref1 \\r | 第三条 }`. */
type Field = {
  instruction: string
  /** Where its result begins; the part before is what Word computes it from. */
  isInResult: boolean
  /** Where it began in the flow of the story, and in the paragraph that was open. */
  readonly flowStart: number
  readonly draft: Draft | undefined
  readonly textStart: number
  /** Where its result began in that paragraph. */
  resultStart?: number
  /** What the box of a form shows. */
  box?: '☑' | '□'
  /** The entries of a form's list, and which one is chosen. */
  choices?: string[]
  chosen?: number
}

/** What the end of a field means for the text: where a table of contents began, what is drawn here. */
export type FieldEnd = { readonly contents?: number; readonly shown: string }

/** The complex fields that are open (ECMA-376 §17.16.18). */
export class Fields {
  private readonly open: Field[] = []

  begin(flowStart: number, draft: Draft | undefined): void {
    this.open.push({ instruction: '', isInResult: false, flowStart, draft, textStart: draft?.text.length ?? 0 })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.isInResult) field.instruction += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (!field) return
    field.isInResult = true
    if (field.draft) field.resultStart = field.draft.text.length
  }

  /** Takes over what the properties of a form's field say (`w:ffData`). */
  readForm(name: string, attributes: Attributes): void {
    const field = this.open.at(-1)
    if (!field) return
    if (name === 'w:checkBox') field.box = '□'
    else if (name === 'w:ddList') field.choices = []
    else if (name === 'w:listEntry') field.choices?.push(attributes('w:val') ?? '')
    else if (field.choices && (name === 'w:result' || name === 'w:default')) {
      // What was chosen comes before what the list began with.
      field.chosen ??= Number(attributes('w:val') ?? 0)
    } else if (field.box && (name === 'w:default' || name === 'w:checked')) field.box = isOn(attributes) ? '☑' : '□'
  }

  end(draft: Draft | undefined): FieldEnd {
    const field = this.open.pop()
    if (!field) return { shown: '' }
    const around = this.open.at(-1)
    if (around && !around.isInResult && draft && field.draft === draft) {
      // The result of a field inside the instruction of another is computed with, not shown.
      around.instruction += draft.text.slice(field.textStart)
      draft.text = draft.text.slice(0, field.textStart)
      draft.hints = draft.hints.filter(({ end }) => end <= field.textStart)
      draft.runs = draft.runs.filter(({ end }) => end <= field.textStart)
    }
    return {
      ...(/^\s*TOC\b/i.test(field.instruction) ? { contents: field.flowStart } : {}),
      shown: this.isShown(field, draft) ? shownBy(field) : '',
    }
  }

  /** Word draws it itself where no result is stored and no other field computes with it. */
  private isShown(field: Field, draft: Draft | undefined): boolean {
    const isComputedWith = this.open.some(({ isInResult }) => !isInResult)
    return !isComputedWith && (!field.isInResult || (draft === field.draft && draft?.text.length === field.resultStart))
  }
}

const shownBy = ({ instruction, box, choices, chosen = 0 }: Field): string =>
  box ?? choices?.[chosen] ?? textWithoutResult(instruction)
