import type { IsoDate } from './instant.ts'

/** A stretch of calendar dates as a contract names it (自 … 起至 … 止): both ends are part of it. */
export type Period = { readonly start: IsoDate; readonly end: IsoDate }

/** Whether the date lies in the period; ISO dates compare as text. */
export const isWithin = (period: Period, date: IsoDate): boolean => period.start <= date && date <= period.end
