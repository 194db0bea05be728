import type { PageImage } from './pixels.ts'

/** Pixels of a cell: at 72 dpi a letter of type. */
const CELL = { width: 9, height: 10 }
const LEVELS = 9
/** The share of ink that a cell in the middle of bold type has. */
const DARKEST = 0.36

/** A page as rows of signs, one for each cell: a blank where nothing is drawn, up to `9` where bold type stands. */
function silhouetteOf({ width, height, pixels }: PageImage): string {
  const rows: string[] = []
  for (let top = 0; top < height; top += CELL.height) {
    let row = ''
    for (let left = 0; left < width; left += CELL.width) {
      let ink = 0
      let all = 0
      for (let y = top; y < Math.min(height, top + CELL.height); y++)
        for (let x = left; x < Math.min(width, left + CELL.width); x++) {
          ink += 255 - (pixels[y * width + x] ?? 255)
          all += 255
        }
      const level = Math.min(LEVELS, Math.round((ink / all / DARKEST) * LEVELS))
      row += level === 0 ? ' ' : String(level)
    }
    rows.push(row.trimEnd())
  }
  return rows.join('\n')
}

export const silhouettes = (pages: readonly PageImage[]): string =>
  pages.map((page, index) => `page ${index + 1}\n${silhouetteOf(page)}\n`).join('')

const levelAt = (rows: readonly string[], row: number, column: number): number => Number(rows[row]?.at(column) ?? 0)

/** How many cells differ by more than a shade: another version of Poppler draws edges a shade lighter, and nothing more. */
export function farCells(one: string, other: string): number {
  const [rows, others] = [one.split('\n'), other.split('\n')]
  let far = 0
  for (let row = 0; row < Math.max(rows.length, others.length); row++)
    for (let column = 0; column < Math.max(rows[row]?.length ?? 0, others[row]?.length ?? 0); column++) {
      const [a, b] = [levelAt(rows, row, column), levelAt(others, row, column)]
      if (Math.abs((Number.isNaN(a) ? 0 : a) - (Number.isNaN(b) ? 0 : b)) > 1) far += 1
    }
  return far
}
