import { describe, expect, test } from 'vitest'
import type { ReviewCode } from '../review/messages.ts'
import { HEAD } from './cases/head.ts'
import { codesOf } from './codes-of.ts'

/** A code, and the articles of a contract that are at fault by it, or that only look so. */
export type Phrasing = readonly [ReviewCode, string]

export function testPhrasings(faults: readonly Phrasing[], sound: readonly Phrasing[]): void {
  describe('other words for the same fault', () => {
    test.each(faults)('%s: %s', (code, text) => expect(codesOf(HEAD + text)).toContain(code))
  })

  describe('what only looks like a fault', () => {
    test.each(sound)('%s: %s', (code, text) => expect(codesOf(HEAD + text)).not.toContain(code))
  })
}
