import type { Instant, IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { asOfMonth } from '../compute/as-of.ts'
import { keptResult, keptRow, storeResult, type Wanted } from '../compute/fingerprint.ts'
import { stretchOf } from '../compute/month-data.ts'
import type { TaskInput, TaskName } from '../compute/tasks.ts'
import { contractOf, fileInForce, type SeenContract, seenContract } from '../contracts/contract.ts'
import type { ContractRow } from '../contracts/sql.ts'
import { inTenant, readInTenant, type Transaction } from '../database/database.ts'
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

/** A result as it was kept, or what is needed to compute it. */
export type KeptMonth = {
  readonly contract: ContractRow
  readonly asOf: Instant
  readonly fingerprint: string
  readonly body: string | undefined
}

/**
 * A result about a month: from the table while nothing that it depends on has changed, else computed and kept.
 * @throws Problem `month-outside-term` for a month before the contract starts.
 */
export async function monthResult<Name extends TaskName>(
  services: Services,
  actor: Actor,
  wanted: MonthResult<Name>,
): Promise<string> {
  const found = await readInTenant(services.database, actor, (tx) => keptMonth(tx, services, wanted))
  return found.body ?? computedMonth(services, actor, wanted, found)
}

/**
 * The contract and what is kept are asked for at once, the latter by what the process remembers of the contract; should that
 * have changed, it is asked again. @throws Problem `not-found`, `month-outside-term`.
 */
export async function keptMonth<Name extends TaskName>(
  tx: Transaction,
  { now }: Pick<Services, 'now'>,
  result: MonthResult<Name>,
): Promise<KeptMonth> {
  const { contractId, month } = result
  const known = seenContract(contractId)
  const guess = known && wantedOf(result, known, now())
  const [contract, guessed] = await Promise.all([contractOf(tx, contractId), guess && keptRow(tx, guess)])
  if (month < contract.starts_on.slice(0, 7))
    throw new Problem('month-outside-term', { startsOn: contract.starts_on, endsOn: contract.ends_on })
  const wanted = wantedOf(result, { contract, file: await fileInForce(tx, contract) }, now())
  const isGuessed = guess?.from === wanted.from && guess.to === wanted.to
  const row = isGuessed ? guessed : await keptRow(tx, wanted)
  return { contract, asOf: wanted.asOf, ...keptResult(row, wanted) }
}

function wantedOf<Name extends TaskName>(
  { contractId, month, name: kind, subject, input: parameters, restsOn }: MonthResult<Name>,
  { contract, file }: SeenContract,
  now: Instant,
): Wanted {
  const stretch = stretchOf(month, file)
  const from = restsOn === 'all-before' ? earlier(contract.starts_on, stretch.from) : stretch.from
  const asOf = asOfMonth(month, contract.time_zone, now)
  return { contractId, kind, subject, from, to: stretch.to, asOf, parameters }
}

export async function computedMonth<Name extends TaskName>(
  { database, compute }: Services,
  actor: Actor,
  wanted: MonthResult<Name>,
  found: Pick<KeptMonth, 'asOf' | 'fingerprint'>,
): Promise<string> {
  const { contractId } = wanted
  const tenant = { organisationId: actor.organisationId, personId: actor.personId, permissions: actor.permissions }
  const body = await compute.run(wanted.name, { tenant, contractId, asOf: found.asOf }, wanted.input)
  await inTenant(database, actor, (tx) =>
    storeResult(tx, { contractId, kind: wanted.name, subject: wanted.subject, fingerprint: found.fingerprint, body }),
  )
  return body
}
