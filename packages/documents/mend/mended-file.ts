import { type ReviewFinding, repairsOf, type SourceText } from '@heqi/contract'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { Reviser } from '../redline/tracked.ts'
import { mendWord } from './mend-word.ts'
import { mendedText } from './mended-text.ts'

/** A file in which repairs were made, and how many findings they mended of those that can be mended so. */
export type MendedFile = { readonly bytes: Uint8Array; readonly applied: number; readonly left: number }

const CANNOT_BE_WRITTEN: ReadonlySet<SourceText['format']> = new Set(['pdf', 'rtf', 'mht'])

/**
 * The file that was reviewed with all its mechanical repairs made, in the format that it has: a Word file with tracked
 * changes, a text with its markup, encoding and line ends as they stand. A PDF, rich text and a web page in one file cannot be
 * written anew.
 */
export function mendedFile(
  source: SourceText,
  original: Uint8Array,
  findings: readonly ReviewFinding[],
  reviser: Reviser,
): Result<MendedFile, Refusal<'file-damaged' | 'fix-needs-source'>> {
  const repairs = repairsOf(findings)
  if (CANNOT_BE_WRITTEN.has(source.format)) return refuse({ code: 'fix-needs-source' })
  if (source.format !== 'docx') {
    return accept({ bytes: mendedText(source, original, repairs.flat()), applied: repairs.length, left: 0 })
  }
  const mended = mendWord(source, original, repairs, reviser)
  if (!mended.ok) return mended
  const { bytes, made } = mended.value
  return accept({ bytes, applied: made, left: repairs.length - made })
}
