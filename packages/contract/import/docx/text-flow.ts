import type { DocxRun, SourceHint } from '../source-text.ts'

/** One story of a Word file (body, header, note): its text and what is known about stretches of it. */
export type Story = {
  readonly text: string
  readonly hints: readonly SourceHint[]
  readonly runs: readonly DocxRun[]
}

/** The same stretch, so many units further on. */
export const shifted = <Stretch extends { readonly start: number; readonly end: number }>(
  stretch: Stretch,
  by: number,
): Stretch => ({ ...stretch, start: stretch.start + by, end: stretch.end + by })

type Written = { text: string; hints: SourceHint[]; runs: DocxRun[] }

/** The breaks that were pending before a row or cell come back where it is left out. */
type Table = { row: number; column: number; start: number; beforeRow: string; beforeCell: string }

/** Puts the paragraphs, cells and boxes of a story one after the other. */
export class TextFlow {
  private text = ''
  private hints: SourceHint[] = []
  private runs: DocxRun[] = []
  /** The break after what was written last; held back, since the end of a cell or row changes it. */
  private pending = ''
  private readonly outer: Written[] = []
  private readonly tables: Table[] = []

  /** Where the next character will stand. */
  get length(): number {
    return this.text.length + this.pending.length
  }

  /** Begins a paragraph: from here on `mark` and `write` speak of its text. @returns where it starts. */
  begin(): number {
    this.flush()
    return this.text.length
  }

  write(text: string): void {
    this.text += text
  }

  mark(hint: SourceHint): void {
    this.hints.push(hint)
  }

  /** Says where in the file a stretch of the text stands. */
  place(run: DocxRun): void {
    this.runs.push(run)
  }

  endParagraph(): void {
    this.pending = '\n'
  }

  append(story: Story): void {
    if (story.text === '') return
    const start = this.begin()
    for (const hint of story.hints) this.mark(shifted(hint, start))
    for (const run of story.runs) this.place(shifted(run, start))
    this.write(story.text.replace(/\n$/, ''))
    this.endParagraph()
  }

  beginBox(): void {
    this.flush()
    this.outer.push({ text: this.text, hints: this.hints, runs: this.runs })
    this.text = ''
    this.hints = []
    this.runs = []
  }

  /** What was written since the box began; the flow goes on where it was. */
  endBox(): Story | undefined {
    const outer = this.outer.pop()
    if (!outer) return undefined
    this.flush()
    const { text, hints, runs } = this
    this.text = outer.text
    this.hints = outer.hints
    this.runs = outer.runs
    return { text, runs, hints: [...hints, { kind: 'text-box', start: 0, end: text.replace(/\n$/, '').length }] }
  }

  beginTable(): void {
    this.tables.push({ row: -1, column: -1, start: 0, beforeRow: '', beforeCell: '' })
  }

  endTable(): void {
    this.tables.pop()
  }

  beginRow(): void {
    const table = this.tables.at(-1)
    if (!table) return
    table.row += 1
    table.column = -1
    table.beforeRow = this.pending
  }

  /** @param isLeftOut a tracked change keeps the whole row out of this reading: nothing was written in it. */
  endRow(isLeftOut: boolean): void {
    const table = this.tables.at(-1)
    if (!isLeftOut) this.pending = this.pending === '' ? '' : '\n'
    else if (table) {
      table.row -= 1
      this.pending = table.beforeRow
    }
  }

  beginCell(): void {
    const table = this.tables.at(-1)
    if (!table) return
    table.column += 1
    table.start = this.length
    table.beforeCell = this.pending
  }

  /** @param isLeftOut as for a row. */
  endCell(isLeftOut: boolean): void {
    const table = this.tables.at(-1)
    if (!table) return
    if (isLeftOut) {
      table.column -= 1
      this.pending = table.beforeCell
      return
    }
    const { row, column, start } = table
    const end = this.text.length
    this.pending = '\t'
    if (end > start) this.mark({ kind: 'table-cell', start, end, row, column })
  }

  finish(): Story {
    this.flush()
    return {
      text: this.text,
      hints: this.hints.sort((a, b) => a.start - b.start || b.end - a.end),
      runs: this.runs.sort((a, b) => a.start - b.start),
    }
  }

  private flush(): void {
    this.text += this.pending
    this.pending = ''
  }
}
