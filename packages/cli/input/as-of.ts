import { monthInterval, zoneOf } from '@heqi/calendar'
import type { ContractFile } from '@heqi/terms'
import { accept, type Instant, type IsoMonth, type Result, refuse } from '@heqi/vocabulary'

/** The zone of the contract, which dates and months mean. */
export const zoneOfContract = ({ terms }: ContractFile) =>
  zoneOf(terms['identity/contract-particulars'].timeZone ?? 'Asia/Shanghai')

/** `--as-of INSTANT`; nothing without it. */
export function parseAsOf(given: string | undefined): Result<Instant | undefined> {
  if (given === undefined) return accept(undefined)
  try {
    return accept(Temporal.Instant.from(given).epochMilliseconds)
  } catch {
    return refuse({ code: 'instant-malformed', data: { value: given } })
  }
}

/**
 * The instant up to which events count when the call names none. Never the clock of the machine, so that the same files give
 * the same answer on any day: the last event in the records, but not before the end of the period.
 */
export const defaultAsOf = (contract: ContractFile, month: IsoMonth, lastEvent: Instant): Instant =>
  Math.max(monthInterval(month, zoneOfContract(contract)).end, lastEvent)
