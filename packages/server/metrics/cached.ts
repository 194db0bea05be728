import type { Instant, IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { asOfMonth } from '../compute/as-of.ts'
import { fingerprintOf, storedResult, storeResult } from '../compute/fingerprint.ts'
import { stretchOf } from '../compute/month-data.ts'
import type { TaskInput, TaskName } from '../compute/tasks.ts'
import { contractFileOf, contractOf } from '../contracts/contract.ts'
import { inTenant } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'

export type MonthResult<Name extends TaskName> = {
  readonly contractId: string
  readonly month: IsoMonth
  readonly name: Name
  readonly input: TaskInput<Name>
  /** Tells results of one kind apart; those with few subjects are kept, others computed when asked for. */
  readonly subject: string
  /** First day on which the result depends; default: the month with its margins. */
  readonly from?: string
}

/**
 * A result about a month: from the table while nothing that it depends on has changed, else computed and kept.
 * @throws Problem `month-outside-term` for a month before the contract starts.
 */
export async function monthResult<Name extends TaskName>(
  { database, compute, now }: Services,
  actor: Actor,
  wanted: MonthResult<Name>,
): Promise<string> {
  const { contractId, month } = wanted
  const found = await inTenant(database, actor, async (tx) => {
    const contract = await contractOf(tx, contractId)
    if (month < contract.starts_on.slice(0, 7))
      throw new Problem('month-outside-term', { startsOn: contract.starts_on, endsOn: contract.ends_on })
    const asOf: Instant = asOfMonth(month, contract.time_zone, now())
    const { from, to } = stretchOf(month, await contractFileOf(tx, contractId))
    const fingerprint =
      (await fingerprintOf(tx, { contractId, from: wanted.from ?? from, to, asOf, parameters: wanted.input })) ?? ''
    return { asOf, fingerprint, stored: await storedResult(tx, contractId, wanted.name, wanted.subject, fingerprint) }
  })
  if (found.stored !== undefined) return found.stored
  const tenant = { organisationId: actor.organisationId, personId: actor.personId, permissions: actor.permissions }
  const body = await compute.run(wanted.name, { tenant, contractId, asOf: found.asOf }, wanted.input)
  await inTenant(database, actor, (tx) =>
    storeResult(tx, { contractId, kind: wanted.name, subject: wanted.subject, fingerprint: found.fingerprint, body }),
  )
  return body
}
