type Term = { readonly startsOn: string; readonly endsOn: string }

const MONTHS_OF_YEAR = 12

const before = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * MONTHS_OF_YEAR + number - 2
  return `${Math.floor(index / MONTHS_OF_YEAR)}-${String((index % MONTHS_OF_YEAR) + 1).padStart(2, '0')}`
}

/** The months of a contract that have begun, the newest first; `isRunning` for the one that today lies in. */
export function monthsOf({ startsOn, endsOn }: Term, today: string): readonly { month: string; isRunning: boolean }[] {
  const first = startsOn.slice(0, 7)
  const running = today.slice(0, 7)
  const months: { month: string; isRunning: boolean }[] = []
  for (let month = running < endsOn.slice(0, 7) ? running : endsOn.slice(0, 7); month >= first; month = before(month))
    months.push({ month, isRunning: month === running })
  return months
}
