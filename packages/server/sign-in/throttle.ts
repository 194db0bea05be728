import type { Transaction } from '../database/database.ts'
import { newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'

/** Failures within the window: after these many an account, or an address, waits. Counted in the database, for all servers. */
const WINDOW_SECONDS = 900
const MOST_BY_ACCOUNT = 8
const MOST_BY_ADDRESS = 60

const limitOf = (subject: string): number => (subject.startsWith('account:') ? MOST_BY_ACCOUNT : MOST_BY_ADDRESS)

export const subjectsOf = (email: string, address: string): readonly string[] => [
  `account:${email.toLowerCase()}`,
  `address:${address}`,
]

/** @throws Problem `too-many-requests` when a subject has failed too often lately. */
export async function checkThrottle(tx: Transaction, subjects: readonly string[]): Promise<void> {
  const { rows } = await tx.query<{ subject: string; failures: number; wait: number }>(
    `SELECT subject, count(*) AS failures,
       ceil(extract(epoch FROM min(at) + make_interval(secs => $2) - now()))::int AS wait
     FROM heqi.sign_in_failure
     WHERE subject = ANY ($1) AND at > now() - make_interval(secs => $2) GROUP BY subject`,
    [subjects, WINDOW_SECONDS],
  )
  const full = rows.find(({ subject, failures }) => failures >= limitOf(subject))
  if (full) throw new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, full.wait) })
}

export async function recordFailure(tx: Transaction, subjects: readonly string[]): Promise<void> {
  for (const subject of subjects)
    await tx.query('INSERT INTO heqi.sign_in_failure (subject, failure_id) VALUES ($1, $2)', [subject, newId()])
  await tx.query("DELETE FROM heqi.sign_in_failure WHERE at < now() - interval '1 day'")
}

export async function forgetFailures(tx: Transaction, account: string): Promise<void> {
  await tx.query('DELETE FROM heqi.sign_in_failure WHERE subject = $1', [account])
}
