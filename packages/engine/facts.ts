import {
  AmountYuan,
  DecimalNumber,
  Id,
  IsoDate,
  IsoMonth,
  listOf,
  oneOf,
  optional,
  PartyRole,
  record,
  Share,
} from '@heqi/terms'
import type { Refusal } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'

const Instant = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
  description: 'an ISO 8601 instant with offset',
})

/** What the settlement needs beside terms and service records: dated statements of fact, each with an identity for the drill-down. */
export const Facts = record({
  /** Signed headcount: from this date on, a per-seat component has this many seats. */
  headcount: optional(
    listOf(
      record({
        id: Id,
        component: Id,
        from: IsoDate,
        seats: Type.Integer({ minimum: 0 }),
        note: optional(Type.String()),
      }),
    ),
  ),
  /** Quantities of a month that both parties state: hours, items, costs in yuan, sales in yuan. */
  quantities: optional(
    listOf(record({ id: Id, fact: Id, month: IsoMonth, value: DecimalNumber, note: optional(Type.String()) })),
  ),
  /** Rostered and worked time, for occupancy and attendance; times in seconds. */
  shifts: optional(
    listOf(
      record({
        id: Id,
        agent: Type.String(),
        date: IsoDate,
        scheduledSeconds: Type.Integer({ minimum: 0 }),
        attendedSeconds: Type.Integer({ minimum: 0 }),
      }),
    ),
  ),
  downtime: optional(listOf(record({ id: Id, start: Instant, end: Instant, planned: Type.Boolean() }))),
  reports: optional(listOf(record({ id: Id, month: IsoMonth, deliveredOn: optional(IsoDate) }))),
  training: optional(
    listOf(
      record({ id: Id, month: IsoMonth, agent: Type.String(), hours: DecimalNumber, passed: optional(Type.Boolean()) }),
    ),
  ),
  /** Windows that both parties signed as excused; without lists they excuse everything. */
  exclusions: optional(
    listOf(
      record({
        id: Id,
        reason: oneOf('force-majeure', 'client-outage', 'suspension', 'maintenance', 'agreed'),
        start: Instant,
        end: Instant,
        channels: optional(listOf(Type.String())),
        metrics: optional(listOf(Id)),
        signedByClient: Type.Boolean(),
        signedByProvider: Type.Boolean(),
      }),
    ),
  ),
  /** Recognised breaches, claimed under a penalty clause. */
  breaches: optional(
    listOf(
      record({
        id: Id,
        penalty: Id,
        on: IsoDate,
        /** Last day, for penalties per day. */
        until: optional(IsoDate),
        events: optional(Type.Integer({ minimum: 1 })),
        unperformedYuan: optional(AmountYuan),
        overdueYuan: optional(AmountYuan),
        actualLossYuan: optional(AmountYuan),
        costsYuan: optional(AmountYuan),
        /** Who hired people away, where the contract binds both. */
        party: optional(PartyRole),
        /** Average monthly pay of the people hired away, where their pay is the measure; `events` counts them. */
        monthlyPayYuan: optional(AmountYuan),
        marks: optional(listOf(oneOf('wilful', 'gross-negligence', 'data-leak', 'confidentiality', 'personal-injury'))),
      }),
    ),
  ),
  /** New shares of the service credits from a month on, by whom the contract lets reallocate them; items not named keep theirs. */
  creditAllocations: optional(
    listOf(
      record({
        id: Id,
        from: IsoMonth,
        noticedOn: IsoDate,
        by: PartyRole,
        allocations: listOf(record({ metric: Id, allocation: Share })),
      }),
    ),
  ),
  /** Payments by the client, to a statement. */
  payments: optional(listOf(record({ id: Id, on: IsoDate, statement: IsoMonth, amountYuan: AmountYuan }))),
  /** When a statement was confirmed and its invoice received: start of payment terms. */
  confirmations: optional(
    listOf(
      record({ id: Id, statement: IsoMonth, confirmedOn: optional(IsoDate), invoiceReceivedOn: optional(IsoDate) }),
    ),
  ),
  /** Index values for indexation. */
  indices: optional(listOf(record({ id: Id, index: Id, month: IsoMonth, value: DecimalNumber }))),
  /** One-year loan prime rate from a date on, per cent a year. */
  lpr: optional(listOf(record({ id: Id, from: IsoDate, percent: DecimalNumber }))),
  /** Named events of the contract: `acceptance`, `handover`, `signing`. */
  milestones: optional(listOf(record({ id: Id, event: Id, on: IsoDate }))),
  refunds: optional(
    listOf(
      record({ id: Id, ground: Id, month: IsoMonth, baseYuan: AmountYuan, remainingShare: optional(DecimalNumber) }),
    ),
  ),
  depositMovements: optional(
    listOf(
      record({
        id: Id,
        on: IsoDate,
        kind: oneOf('paid-in', 'top-up', 'released'),
        amountYuan: AmountYuan,
        by: optional(PartyRole),
      }),
    ),
  ),
})
export type Facts = Static<typeof Facts>
export type FactKind = keyof Facts

/** `undefined` for 30 February or 25 o'clock, which have the form of a moment. */
function momentOf(iso: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(iso)
  } catch {
    return undefined
  }
}

type WindowRefusal = Refusal<'end-before-start' | 'date-impossible'>

/** Windows that end no later than they begin, and moments that do not exist, each with its place: no schema sees that. */
export function windowRefusals({ exclusions = [], downtime = [] }: Facts): WindowRefusal[] {
  return Object.entries({ exclusions, downtime }).flatMap(([kind, windows]) =>
    windows.flatMap((window, index) => refusalsOfWindow(window, `${kind}[${index}]`)),
  )
}

function refusalsOfWindow(window: { readonly start: string; readonly end: string }, path: string): WindowRefusal[] {
  const [start, end] = [momentOf(window.start), momentOf(window.end)]
  if (start && end)
    return Temporal.Instant.compare(end, start) > 0
      ? []
      : [
          {
            code: 'end-before-start',
            place: { path: `${path}.end` },
            data: { value: window.end, expected: `> ${window.start}` },
          },
        ]
  return (['start', 'end'] as const).flatMap((name): WindowRefusal[] =>
    momentOf(window[name])
      ? []
      : [{ code: 'date-impossible', place: { path: `${path}.${name}` }, data: { value: window[name] } }],
  )
}
