import type { Draft } from './paragraph-ends.ts'

/** A field while it is read: `{ REF _Ref1 \\r | 第三条 }`. */
type Field = {
  instruction: string
  /** Where its result begins; the part before is what Word computes it from. */
  isInResult: boolean
  /** Where it began in the flow of the story, and in the paragraph that was open. */
  readonly flowStart: number
  readonly draft: Draft | undefined
  readonly textStart: number
  /** The box of a form, and whether it is ticked. */
  box?: 'ticked' | 'empty'
}

/** What the end of a field means for the text. */
export type FieldEnd = { readonly contents?: number; readonly box?: 'ticked' | 'empty' }

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
    if (field) field.isInResult = true
  }

  box(isTicked: boolean): void {
    const field = this.open.at(-1)
    if (field) field.box = isTicked ? 'ticked' : 'empty'
  }

  /** @returns `contents`: where a table of contents began; `box`: a box to draw here. */
  end(draft: Draft | undefined): FieldEnd {
    const field = this.open.pop()
    if (!field) return {}
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
      ...(field.box === undefined ? {} : { box: field.box }),
    }
  }
}
