import { addDays } from '@heqi/calendar'
import type { IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { contractOf } from '../contracts/contract.ts'
import { inTenant } from '../database/database.ts'
import type { Services } from '../services.ts'
import { monthResult } from './cached.ts'

/** The forecast of a month as JSON; rests on everything since the contract began, as its settlement does. */
export async function forecastText(
  services: Services,
  actor: Actor,
  contractId: string,
  month: IsoMonth,
): Promise<string> {
  const startsOn = await inTenant(services.database, actor, async (tx) => (await contractOf(tx, contractId)).starts_on)
  const first = addDays(`${month}-01`, -1)
  return monthResult(services, actor, {
    contractId,
    month,
    name: 'metrics.forecast',
    input: { month },
    subject: month,
    from: startsOn < first ? startsOn : first,
  })
}
