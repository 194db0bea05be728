import { expect, it } from 'vitest'
import { addressOf, standAt } from './stand.ts'

it.each(['1-clauses', '2-findings', '5-rest', '3-clauses-0', '12-clauses-104'])(
  '%s comes back from the address',
  (at) => expect(addressOf(standAt(at))).toBe(at),
)

it.each([undefined, '', 'findings', '0-clauses', '1-clauses-x'])('%s is the beginning', (at) =>
  expect(standAt(at)).toEqual({ contractIndex: 0, side: 'clauses', clause: undefined }),
)
