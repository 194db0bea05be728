import { WEEKDAYS } from '@heqi/calendar'
import { Type } from 'typebox'
import {
  Duration,
  IsoDate,
  Line,
  LocalText,
  listOf,
  oneOf,
  optional,
  PartyRole,
  record,
  Share,
  TimeOfDay,
} from './primitives.ts'

const Window = record({ from: TimeOfDay, to: TimeOfDay })

export const PartyTerms = record({
  name: LocalText,
  /** Unified social credit code, 18 characters (GB 32100). */
  creditCode: optional(Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' })),
  address: optional(Line),
  legalRepresentative: optional(Line),
  contact: optional(Line),
  phone: optional(Line),
  email: optional(Line),
  /** Where payments to the party go. */
  bank: optional(Line),
  account: optional(Line),
})
export const PartiesTerms = record({
  client: PartyTerms,
  provider: PartyTerms,
  /** Which of them is 甲方 in the document. */
  partyA: PartyRole,
})

export const DurationTerms = record({ start: IsoDate, end: IsoDate })
export const TrialTerms = record({
  end: IsoDate,
  /** Assessment results of the trial are shown but move no money. */
  assessed: Type.Boolean(),
  /** Share of the month's fees that is paid for the days of the trial; absent: all of them. One-time fees, results and instalments stay whole. */
  feeShare: optional(Share),
  exitNotice: optional(Duration),
})
export const RenewalTerms = record({
  kind: oneOf('automatic', 'negotiated'),
  notice: Duration,
  length: Duration,
  times: optional(Type.Integer({ minimum: 1 })),
  /** How far the price of a renewed term may rise above the last one, at most; `0%` keeps it. */
  priceRise: optional(Share),
})

export const ServicesTerms = record({
  caseTypes: listOf(Type.String()),
  /** Case types that are not part of the service: counted apart. */
  excludedCaseTypes: optional(listOf(Type.String())),
})
export const ChannelsTerms = record({ channels: listOf(Type.String()) })
export const AudienceTerms = record({
  regions: optional(listOf(Type.String())),
  languages: optional(listOf(Type.String())),
})

/** The service calendar; see `ServiceHours` in @heqi/calendar. */
export const ServiceHoursTerms = record({
  roundTheClock: optional(Type.Boolean()),
  /** How much of a week is covered where figures say so: 7×24, 5×8. */
  coverage: optional(
    record({
      daysAWeek: Type.Integer({ minimum: 1, maximum: 7 }),
      hoursADay: Type.Integer({ minimum: 1, maximum: 24 }),
    }),
  ),
  weekly: listOf(record({ days: listOf(oneOf(...WEEKDAYS)), windows: listOf(Window) })),
  /** What happens on public holidays (days off by national calendar): closed, as the weekday, or own windows. */
  holidays: Type.Union([oneOf('closed', 'as-weekday'), record({ windows: listOf(Window) })]),
  /** A make-up workday counts as the weekday it falls on, or has the windows of a Monday. */
  makeUpWorkdays: oneOf('as-weekday', 'as-monday'),
  specialDays: optional(listOf(record({ date: IsoDate, windows: listOf(Window) }))),
})
