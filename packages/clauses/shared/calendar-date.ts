/** Whether a date that the schema lets pass is one that the calendar has: not 31 June, not 29 February 2027. */
export function isCalendarDate(text: string): boolean {
  return Number(text.slice(8)) <= Temporal.PlainYearMonth.from(text.slice(0, 7)).daysInMonth
}
