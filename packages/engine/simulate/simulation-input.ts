import type { NationalCalendar } from '@heqi/calendar'
import type { ContractFile } from '@heqi/terms'
import type { IsoDate } from '@heqi/vocabulary'
import type { Volumes } from './arrival-profile.ts'
import type { RosterRules } from './roster.ts'

export type Staffing = Partial<RosterRules> & {
  /** Agents on the roster. Default: the seats of the contract's fees, else 20. */
  readonly agents?: number
  /** Changes of that number, in order of time. */
  readonly headcount?: readonly { readonly from: IsoDate; readonly agents: number }[]
}

export type SimulationInput = {
  readonly contract: ContractFile
  readonly calendar: NationalCalendar
  readonly from: IsoDate
  readonly days: number
  /** The same seed gives the same months. */
  readonly seed: number
  /** Default: as many contacts as the agents can handle at four fifths of their time. */
  readonly volumes?: Partial<Volumes>
  readonly staffing?: Staffing
}
