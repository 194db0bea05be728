import { hash, verify } from '@node-rs/argon2'
import { Problem } from '../http/problem.ts'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** NIST SP 800-63B asks for length, not for kinds of characters. */
export const MINIMUM_PASSWORD_CHARACTERS = 10
const MAXIMUM_PASSWORD_CHARACTERS = 200

/** @throws Problem `password-too-weak`. */
export async function hashPassword(password: string): Promise<string> {
  const characters = Array.from(password).length
  if (characters < MINIMUM_PASSWORD_CHARACTERS || characters > MAXIMUM_PASSWORD_CHARACTERS)
    throw new Problem('password-too-weak', { minimum: MINIMUM_PASSWORD_CHARACTERS })
  return hash(password.normalize('NFC'), COST)
}

let decoy: Promise<string> | undefined

/** Takes as long for an unknown account as for a known one, so that the answer's time tells nothing. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  decoy ??= hash('the password of nobody', COST)
  const matches = await verify(stored ?? (await decoy), password.normalize('NFC').slice(0, MAXIMUM_PASSWORD_CHARACTERS))
  return matches && stored !== undefined
}
