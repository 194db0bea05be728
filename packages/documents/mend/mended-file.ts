import { type ReviewFinding, repairsOf, type SourceText, withEdits } from '@heqi/contract'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { Reviser } from '../redline/tracked.ts'
import { mendWord } from './mend-word.ts'

/** A file in which repairs were made, and how many findings they mended of those that can be mended so. */
export type MendedFile = { readonly bytes: Uint8Array; readonly applied: number; readonly left: number }

/** UTF-16 stays what it was; every other encoding becomes UTF-8, which holds all that they hold. */
function encoded(text: string, encoding: SourceText['encoding']): Uint8Array {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return new TextEncoder().encode(text)
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

/**
 * The file that was reviewed with all its mechanical repairs made, in the format that it has: a Word file with tracked
 * changes, a text with its markup as it stands. A PDF cannot be written anew.
 */
export function mendedFile(
  source: SourceText,
  original: Uint8Array,
  findings: readonly ReviewFinding[],
  reviser: Reviser,
): Result<MendedFile, Refusal<'file-damaged' | 'fix-needs-source'>> {
  const repairs = repairsOf(findings)
  if (source.format === 'pdf') return refuse({ code: 'fix-needs-source' })
  if (source.format !== 'docx') {
    const text = withEdits(source.text, repairs.flat())
    return accept({ bytes: encoded(text, source.encoding), applied: repairs.length, left: 0 })
  }
  const mended = mendWord(source, original, repairs, reviser)
  if (!mended.ok) return mended
  const { bytes, made } = mended.value
  return accept({ bytes, applied: made, left: repairs.length - made })
}
