import { createHmac } from 'node:crypto'
import type { ReadOptions } from '@heqi/records'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import { readBytes } from '../../input/read-file.ts'
import type { Call } from '../../verb.ts'

const LEAST_KEY_BYTES = 16
/** 96 bits: no two of a billion customers meet by chance. */
const PSEUDONYM_CHARACTERS = 16

/**
 * Pseudonyms by HMAC-SHA-256 under the key of `--pseudonym-key`: the same customer gets the same pseudonym in every file
 * read with the key, and nobody without it can find a telephone number by trying all.
 */
export async function pseudonyms(call: Call): Promise<Result<Pick<ReadOptions, 'pseudonym'>>> {
  const file = call.text('pseudonym-key')
  if (file === undefined) return accept({})
  const key = await readBytes(file, call.io)
  if (!key.ok) return key
  if (key.value.length < LEAST_KEY_BYTES)
    return refuse({
      code: 'key-too-short',
      place: { file },
      data: { value: key.value.length, expected: LEAST_KEY_BYTES },
    })
  return accept({
    pseudonym: (identity) =>
      createHmac('sha256', key.value).update(identity).digest('base64url').slice(0, PSEUDONYM_CHARACTERS),
  })
}
