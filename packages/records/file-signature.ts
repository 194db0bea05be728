import type { RefusalCode } from './reject.ts'

/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind = 'parquet' | 'zip' | 'gzip' | 'pdf' | 'old-office' | 'text-or-unknown'

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
]

export const fileKindOf = (head: Uint8Array): FileKind =>
  SIGNATURES.find(([, signature]) => signature.every((byte, i) => head[i] === byte))?.[0] ?? 'text-or-unknown'

/** Why a file that was said to be text is none; `undefined` when it may be. */
export function refusalOfText(head: Uint8Array): RefusalCode | undefined {
  if (head.length === 0) return 'file-empty'
  const kind = fileKindOf(head)
  if (kind === 'gzip' || kind === 'zip') return 'file-compressed'
  if (kind === 'pdf' || kind === 'old-office') return 'file-is-pdf-or-office'
  return kind === 'parquet' ? 'file-is-binary' : undefined
}
