import { padEnd, padStart, textWidth } from './text-width.ts'

export type Column = { readonly head: string; readonly align?: 'left' | 'right' }

/** A table with two spaces between columns, aligned by what a terminal shows, Chinese included. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, index) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[index] ?? '')), textWidth(head)),
  )
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const pad = align === 'right' ? padStart : padEnd
        return pad(cells[index] ?? '', widths[index] ?? 0)
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('──')
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n')
}
