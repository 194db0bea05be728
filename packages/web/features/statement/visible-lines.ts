import type { DocumentLine } from '@heqi/documents/statement'

export type VisibleLine = { readonly line: DocumentLine; readonly hasChildren: boolean; readonly isOpen: boolean }

/** The lines that show when exactly `open` are unfolded; parents before children, as in the document. */
export function visibleLines(lines: readonly DocumentLine[], open: ReadonlySet<string>): readonly VisibleLine[] {
  const shown: VisibleLine[] = []
  let hiddenBelow = Number.POSITIVE_INFINITY
  for (const [index, line] of lines.entries()) {
    if (line.depth > hiddenBelow) continue
    const hasChildren = (lines[index + 1]?.depth ?? 0) > line.depth
    const isOpen = hasChildren && open.has(line.id)
    hiddenBelow = hasChildren && !isOpen ? line.depth : Number.POSITIVE_INFINITY
    shown.push({ line, hasChildren, isOpen })
  }
  return shown
}

/** The ids of all lines above one, so that a link to it can unfold the way down. */
export function ancestorsOf(lines: readonly DocumentLine[], id: string): readonly string[] {
  const path: DocumentLine[] = []
  for (const line of lines) {
    while ((path.at(-1)?.depth ?? -1) >= line.depth) path.pop()
    if (line.id === id) return path.map((above) => above.id)
    path.push(line)
  }
  return []
}
