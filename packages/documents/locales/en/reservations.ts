import type * as zh from '../zh-CN/reservations.ts'

export const reservations: Record<keyof typeof zh.reservations, string> = {
  'quantity-missing': 'The quantity “{fact}” of {month} has not been stated by both parties; the line is left out.',
  'index-missing': 'The index “{index}” of {month} is not at hand; prices were not indexed.',
  'lpr-missing': 'The one-year loan prime rate on {date} is not at hand; late interest of that day is left out.',
  'calendar-not-published':
    'The public holidays of {year} are not published: the date of the {purpose} cannot be fixed.',
  'metric-without-data': 'The indicator “{metric}” has no data for the period.',
  'metric-not-measured': 'The indicator “{metric}” could not be measured.',
  'period-records-missing':
    'The assessment period of “{metric}” begins in {from}; records of earlier months are missing.',
  'score-below-bands': 'The score {score} lies below the lowest agreed band; nothing was adjusted.',
  'no-score': 'There is no score for {month}.',
  'allocation-exceeds-pool': 'The allocations add up to {allocated}, more than the pool of {pool}.',
  'reallocation-not-agreed':
    'The reallocation “{id}” from {month} was not made by a party that the contract lets make it; the shares stay.',
  'reallocation-noticed-late': 'The reallocation “{id}” from {month} was not noticed in time; the shares stay.',
  'reallocation-too-often':
    'The reallocation “{id}” from {month} is one more than the contract year allows; the shares stay.',
  'peak-without-records':
    'The quantity of “{component}” is a stated fact: which of it falls into a peak is not known, and it is charged at the usual price.',
  'time-rate-without-records': 'The quantity of “{component}” is a stated fact: it cannot be priced by time of day.',
  'penalty-unknown': 'The contract has no penalty “{penalty}”; the claim is left out.',
  'penalty-base-missing': 'The penalty “{penalty}” lacks its base ({base}); it is left out.',
  'penalty-party-unclear':
    'Of “{penalty}” on {on} it is not clear who is to pay: the fact names no party, or one that the contract does not bind. It is left out.',
  'penalty-out-of-time': '“{penalty}” on {on} lies after {last}, the last day of the restraint; it is left out.',
  'refund-ground-unknown': 'The contract has no ground for refund “{ground}”; it is left out.',
  'total-price-missing': 'The contract states no total price; what is based on it is left out.',
  'retention-event-pending': 'The event “{event}” that releases the retention has not happened; {held} is held.',
  'due-date-awaits-event': 'The due date of the statement of {month} runs from the {event}, which is not on record.',
  'retroactive-amendment': 'Amendment {number} reaches back to {month}; the difference stands among the corrections.',
  'months-skipped': '{from} to {to} have not been settled.',
  'deposit-over-20-percent':
    'The deposit (定金) is {share} of the price; beyond 20% it has no effect as a deposit (Civil Code art. 586).',
}
