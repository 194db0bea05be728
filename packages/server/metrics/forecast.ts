import type { IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import type { Services } from '../services.ts'
import { monthResult } from './cached.ts'

/** The forecast of a month as JSON; rests on everything since the contract began, as its settlement does. */
export async function forecastText(
  services: Services,
  actor: Actor,
  contractId: string,
  month: IsoMonth,
): Promise<string> {
  return monthResult(services, actor, {
    contractId,
    month,
    name: 'metrics.forecast',
    input: { month },
    subject: month,
    restsOn: 'all-before',
  })
}
