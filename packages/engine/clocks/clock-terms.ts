import {
  type ContractZone,
  compileServiceHours,
  DEFAULT_TIME_ZONE,
  type NationalCalendar,
  type ServiceCalendar,
  type ServiceHours,
  zoneOf,
} from '@heqi/calendar'
import type { ClockTarget, ContractFile, ContractTerms, Duration, RecordFilter } from '@heqi/terms'
import { elapsedMs, type Interval } from '@heqi/vocabulary'
import { DeadlineTable } from './deadline-table.ts'
import { WorkingTimeTable } from './working-time-table.ts'

/** Whether a clock counts only while the service is open, or all the time. */
export type TimeBasis = NonNullable<ClockTarget['basis']>

/** How long a clock may run: a length that it counts itself, or a deadline by dates. */
export type Allowance =
  | { readonly kind: 'length'; readonly ms: number; readonly basis: TimeBasis }
  | { readonly kind: 'date'; readonly deadlines: DeadlineTable; readonly basis: TimeBasis }

/** A target of a clock, ready to be applied. */
export type AllowanceRow = {
  readonly id?: string
  readonly filter: RecordFilter | undefined
  readonly allowance: Allowance
}

/** The zone of a contract's dates; it never changes while the contract lasts. */
export const contractZoneOf = (contract: ContractFile): ContractZone =>
  zoneOf(contract.terms['identity/contract-particulars'].timeZone ?? DEFAULT_TIME_ZONE)

/** One set of terms with its service hours compiled for a range of time: what clocks are read with. */
export class ClockTerms {
  readonly terms: ContractTerms
  /** The stretch of time that the service hours are compiled for. */
  readonly range: Interval
  readonly zone: ContractZone
  readonly calendar: NationalCalendar
  readonly hours: ServiceHours | undefined
  /** `undefined` where the contract has no service hours: it then serves at any time. */
  readonly serviceCalendar: ServiceCalendar | undefined
  #workingTime: WorkingTimeTable | undefined

  constructor(terms: ContractTerms, range: Interval, calendar: NationalCalendar, zone: ContractZone) {
    this.terms = terms
    this.range = range
    this.zone = zone
    this.calendar = calendar
    this.hours = terms['scope/service-hours']
    this.serviceCalendar = this.hours && compileServiceHours(this.hours, range, calendar, zone)
  }

  /** The service calendar in the form for columns, made when first needed. */
  get workingTime(): WorkingTimeTable | undefined {
    if (this.serviceCalendar) this.#workingTime ??= new WorkingTimeTable(this.serviceCalendar)
    return this.#workingTime
  }

  /** As asked, else in service hours where the contract has them. */
  basisOr(basis: TimeBasis | undefined): TimeBasis {
    return this.hours ? (basis ?? 'service-hours') : 'elapsed'
  }

  allowance(within: Duration, basis: TimeBasis | undefined): Allowance {
    const counted = this.basisOr(basis)
    const ms = elapsedMs(within)
    if (ms !== undefined) return { kind: 'length', ms, basis: counted }
    const hours = counted === 'service-hours' ? this.hours : undefined
    // A deadline by dates lets every hour count until it is there; the hours only say when its last day closes.
    return { kind: 'date', deadlines: new DeadlineTable(within, this.zone, this.calendar, hours), basis: 'elapsed' }
  }

  /** The targets of a clause in the order in which they are tried. */
  allowances(targets: readonly ClockTarget[] | undefined, basis?: TimeBasis): readonly AllowanceRow[] {
    return (targets ?? []).map((target) => ({
      id: target.id,
      filter: target.filter,
      allowance: this.allowance(target.within, target.basis ?? basis),
    }))
  }
}
