import { expect, it } from 'vitest'
import { storyContract } from './story-contract.ts'

const listing = (...items: readonly object[]) => ({ read: <Body>() => Promise.resolve({ items } as Body) })

it('finds the contract of the demonstration beside newer ones, also of its number', async () => {
  const client = listing(
    { contractId: 'c', number: 'YL-1-B' },
    { contractId: 'b', number: 'YL-1' },
    { contractId: 'a', number: 'YL-1' },
  )
  expect(await storyContract(client, 'YL-1')).toBe('a')
  expect(await storyContract(listing({ contractId: 'c', number: 'HQ-2' }), 'YL-1')).toBeUndefined()
})
