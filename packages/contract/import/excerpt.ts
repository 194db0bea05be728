import type { Span } from '@heqi/clauses'
import type { Waste } from './cleaning/working-text.ts'

/** Waste within words that a reader is better off without. */
const NOISE = new Set<Waste['kind']>(['pinyin', 'invisible', 'markup', 'page-header', 'page-number', 'page-list'])

/** How much longer than an excerpt its source may be. */
const MOST_NOISE = 4

/** Gives the beginning of stretches of a source as one line each, without pinyin, page numbers and the like. */
export function excerptsOf(text: string, waste: readonly Waste[]): (span: Span, most: number) => string {
  const noise = waste.filter(({ kind }) => NOISE.has(kind))
  return ({ start, end }, most) => {
    const until = Math.min(end, start + MOST_NOISE * most)
    let words = ''
    let at = start
    for (const one of noise) {
      if (one.end <= at || one.start >= until) continue
      words += text.slice(at, Math.max(at, one.start))
      at = one.end
    }
    return `${words}${text.slice(at, Math.max(at, until))}`.replaceAll(/\s+/g, ' ').trim().slice(0, most)
  }
}
