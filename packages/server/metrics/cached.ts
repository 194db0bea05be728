import type { Instant, IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { asOfMonth } from '../compute/as-of.ts'
import { keptResult, storeResult } from '../compute/fingerprint.ts'
import { stretchOf } from '../compute/month-data.ts'
import type { TaskInput, TaskName } from '../compute/tasks.ts'
import { contractOf, fileInForce } from '../contracts/contract.ts'
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
  /** Default: the month with its margins. A settlement and a forecast rest on all that was since the contract began. */
  readonly restsOn?: 'all-before'
}

const earlier = (one: string, other: string): string => (one < other ? one : other)

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
    const stretch = stretchOf(month, await fileInForce(tx, contract))
    const from = wanted.restsOn === 'all-before' ? earlier(contract.starts_on, stretch.from) : stretch.from
    const { name: kind, subject, input: parameters } = wanted
    return { asOf, ...(await keptResult(tx, { contractId, kind, subject, from, to: stretch.to, asOf, parameters })) }
  })
  if (found.body !== undefined) return found.body
  const tenant = { organisationId: actor.organisationId, personId: actor.personId, permissions: actor.permissions }
  const body = await compute.run(wanted.name, { tenant, contractId, asOf: found.asOf }, wanted.input)
  await inTenant(database, actor, (tx) =>
    storeResult(tx, { contractId, kind: wanted.name, subject: wanted.subject, fingerprint: found.fingerprint, body }),
  )
  return body
}
