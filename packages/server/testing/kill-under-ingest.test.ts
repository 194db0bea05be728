import { expect, it } from 'vitest'
import { killUnderIngest } from './kill-under-ingest.ts'

const KILLS = 3

it('loses and doubles no acknowledged record when server and database are killed under ingest', async () => {
  const outcome = await killUnderIngest(KILLS)
  console.log(`kill -9: ${JSON.stringify(outcome)}`)
  expect(outcome).toMatchObject({ kills: KILLS, lost: 0, doubled: 0 })
  expect(outcome.acknowledged).toBeGreaterThan(0)
}, 180_000)
