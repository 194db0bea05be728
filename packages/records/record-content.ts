import type { ServiceRecord } from './record.ts'

/**
 * What a record says, as one canonical text: JSON with sorted names, without the revision, which counts versions and is
 * no content. Two records are equal exactly when their texts are.
 */
export function contentOf(record: ServiceRecord): string {
  return JSON.stringify(record, (name, value: unknown) => {
    if (name === 'revision') return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(sorted)
  })
}

/** SHA-256 of the content, in hexadecimal. */
export const contentHash = (record: ServiceRecord): Promise<string> =>
  sha256(new TextEncoder().encode(contentOf(record)))

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
