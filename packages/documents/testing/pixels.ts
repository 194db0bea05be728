import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One page as grey pixels: 0 black, 255 white, row by row from the top. */
export type PageImage = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** Poppler renders independently of Typst: what it does not draw, no reader will. Installed when it is missing and may be. */
export function requirePoppler(): void {
  if (existsSync('/usr/bin/pdftoppm')) return
  try {
    execFileSync('apt-get', ['install', '-y', 'poppler-utils'], { stdio: 'ignore', timeout: 120_000 })
  } catch (cause) {
    throw new Error('pdftoppm is missing and could not be installed: apt-get install poppler-utils', { cause })
  }
}

export function renderPages(pdf: Uint8Array, dpi: number): readonly PageImage[] {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-pixels-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), file, join(folder, 'page')])
    // Poppler pads the numbers to one length, so the order of names is the order of pages.
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return names.toSorted().map((name) => parsePgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Binary PGM: `P5 width height 255` and a byte for each pixel. */
function parsePgm(bytes: Uint8Array): PageImage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (!head) throw new Error('not a PGM image')
  return { width: Number(head[1]), height: Number(head[2]), pixels: new Uint8Array(bytes.subarray(head[0].length)) }
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where each word of a page stands, in points from its top left corner, as poppler lays the text out. */
export function wordBoxes(
  pdf: Uint8Array,
): readonly { readonly text: string; readonly page: number; readonly box: Box }[] {
  const folder = mkdtempSync(join(tmpdir(), 'heqi-words-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 })
    return html.split('<page ').flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text,
          page: index - 1,
          box: {
            x: Number(left),
            y: Number(top),
            width: Number(right) - Number(left),
            height: Number(bottom) - Number(top),
          },
        }),
      ),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const PAPER = 215

/** The share of pixels that are not paper in a box given in points; thin grey strokes count too. */
export function inkIn({ width, height, pixels }: PageImage, box: Box, dpi: number): number {
  const scale = dpi / 72
  let inked = 0
  let all = 0
  for (let y = Math.floor(box.y * scale); y < Math.min(height, (box.y + box.height) * scale); y++)
    for (let x = Math.floor(box.x * scale); x < Math.min(width, (box.x + box.width) * scale); x++) {
      all += 1
      if ((pixels[y * width + x] ?? 255) < PAPER) inked += 1
    }
  return all === 0 ? 0 : inked / all
}
