import type { SourceHint } from '../source-text.ts'
import type { Draft } from './paragraph-ends.ts'
import type { Attributes } from './scan-xml.ts'

/** A content control; what kind it is stands in its properties. */
type Control = { kind?: 'table-of-contents' | 'placeholder'; readonly start: number; readonly draft: Draft | undefined }

/** The content controls that are open (ECMA-376 §17.5.2), around letters, paragraphs, rows or cells. */
export class Controls {
  private readonly controls: Control[] = []

  open(start: number, draft: Draft | undefined): void {
    this.controls.push({ start, draft })
  }

  /** Takes over what an element of the control's properties says. */
  tell(name: string, attributes: Attributes): void {
    const control = this.controls.at(-1)
    if (!control) return
    if (name === 'w:showingPlcHdr') control.kind ??= 'placeholder'
    else if (/table of contents/i.test(attributes('w:val') ?? '')) control.kind ??= 'table-of-contents'
  }

  /** @returns what is known of its content, where it closes in the paragraph that it opened in. */
  close(end: number, draft: Draft | undefined): SourceHint | undefined {
    const control = this.controls.pop()
    if (control?.kind === undefined || control.draft !== draft || end <= control.start) return undefined
    return { kind: control.kind, start: control.start, end }
  }
}
