import { randomBytes } from 'node:crypto'
import { generateSecret, generateURI, verify } from 'otplib'
import type { Transaction } from '../database/database.ts'
import { hashOf } from '../http/identifier.ts'
import { openSecret, sealSecret } from './sealed-secret.ts'
import * as sql from './sql.ts'

const STEP_SECONDS = 30
const RECOVERY_CODES = 10

export type Enrolment = { readonly secret: string; readonly uri: string }

/** A new secret that counts once a first code has confirmed it. */
export async function beginEnrolment(tx: Transaction, key: string, person: sql.PersonRow): Promise<Enrolment> {
  const secret = generateSecret()
  await sql.setTotpSecret(tx, person.person_id, sealSecret(key, person.person_id, secret))
  return { secret, uri: generateURI({ issuer: 'Heqi', label: person.email, secret }) }
}

/** The recovery codes when the code is right, shown this once; `undefined` when it is wrong. */
export async function confirmEnrolment(
  tx: Transaction,
  key: string,
  credential: sql.CredentialRow,
  code: string,
): Promise<readonly string[] | undefined> {
  const step = await matchedStep(key, credential, code)
  if (step === undefined) return undefined
  await sql.confirmTotp(tx, credential.person_id, step)
  const codes = Array.from({ length: RECOVERY_CODES }, () => randomBytes(6).toString('hex'))
  await sql.replaceRecoveryCodes(tx, credential.person_id, codes.map(hashOf))
  return codes
}

/** Whether a one-time code or an unused recovery code is right; either is used up by it. */
export async function passesSecondFactor(
  tx: Transaction,
  key: string,
  credential: sql.CredentialRow,
  code: string,
): Promise<boolean> {
  const step = await matchedStep(key, credential, code)
  if (step !== undefined) return sql.useTotpStep(tx, credential.person_id, step)
  return sql.useRecoveryCode(tx, credential.person_id, hashOf(code.trim().toLowerCase()))
}

/** One step to either side, for clocks that are off. */
async function matchedStep(key: string, credential: sql.CredentialRow, code: string): Promise<number | undefined> {
  if (!credential.totp_secret || !/^\d{6}$/.test(code.trim())) return undefined
  const secret = openSecret(key, credential.person_id, credential.totp_secret)
  const result = await verify({ secret, token: code.trim(), epochTolerance: STEP_SECONDS })
  if (!result.valid) return undefined
  return Math.floor(Date.now() / 1000 / STEP_SECONDS) + result.delta
}
