import type { RejectCode } from './reject.ts'
import type { SourceRow } from './source-row.ts'

/** A stretch of bytes; empty = absent. */
export type Slice = { readonly bytes: Uint8Array; readonly start: number; readonly end: number }

const decoder = new TextDecoder()
const encoder = new TextEncoder()
export const NOTHING: Slice = { bytes: new Uint8Array(0), start: 0, end: 0 }

export const sliceOf = (text: string): Slice => {
  const bytes = encoder.encode(text)
  return { bytes, start: 0, end: bytes.length }
}

export const isEmpty = (slice: Slice): boolean => slice.start === slice.end

export const equals = (slice: Slice, wanted: Uint8Array): boolean => {
  if (slice.end - slice.start !== wanted.length) return false
  for (let i = 0; i < wanted.length; i++) if (slice.bytes[slice.start + i] !== wanted[i]) return false
  return true
}

/** Why the row at hand cannot be read; the first reason stands. Set instead of thrown, for rows come by the million. */
export class Fault {
  code: RejectCode | undefined
  column = ''
  value = ''

  raise(code: RejectCode, column: string, slice: Slice): void {
    if (this.code !== undefined) return
    this.code = code
    this.column = column
    this.value = decoder.decode(slice.bytes.subarray(slice.start, Math.min(slice.end, slice.start + 1000)))
  }

  clear(): void {
    this.code = undefined
  }
}

const SPACE = 32
const TAB = 9

/** The located field without spaces and tabs around it. */
export function trimmed(row: SourceRow): Slice {
  const { bytes } = row
  let { start, end } = row
  if (start === end || ((bytes[start] ?? 0) > SPACE && (bytes[end - 1] ?? 0) > SPACE)) return row
  while (start < end && (bytes[start] === SPACE || bytes[start] === TAB)) start += 1
  while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end -= 1
  return { bytes, start, end }
}

/** A copy with room for `needed` bytes and as many again. */
export const widened = (bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> => {
  const wider = new Uint8Array(needed * 2)
  wider.set(bytes)
  return wider
}
