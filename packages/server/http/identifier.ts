import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto'

/** A new identifier; sorts by the time of its making (UUID version 7). */
export const newId = (): string => randomUUIDv7()

/** A secret that is handed out once and kept only as its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOf = (text: string | Uint8Array): Buffer => createHash('sha256').update(text).digest()
