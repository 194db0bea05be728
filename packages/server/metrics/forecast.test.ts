import type { ContractFile } from '@heqi/terms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { CONTRACT, callsOn, newWorld, type World } from '../testing/world.ts'

/** Noon of the eleventh day of the contract's first month. */
const NOW = Date.parse('2026-09-11T12:00:00+08:00')

describe.each(DATABASES)('the forecast on %s', (database) => {
  let server: TestServer
  let world: World
  let at: string

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => NOW })
    world = await newWorld(server)
    at = `/contracts/${world.contractId}`
    for (let day = 1; day <= 10; day++)
      await world.provider.expect(
        201,
        world.provider.post(`${at}/records`, callsOn(`2026-09-${String(day).padStart(2, '0')}`, 20)),
      )
  })
  afterAll(() => server?.end())

  it('goes on as ten steady days went, and says that the promise will just be kept', async () => {
    const { items, daysAhead } = (await world.client.get(`${at}/months/2026-09/forecast`)).json
    expect(daysAhead).toBe(20)
    const [rate, speed] = items
    // Four of five calls answered, day by day: no spread, so no range, and 80 % of 80 % is kept.
    expect(rate).toMatchObject({ id: 'answer-rate', outlook: 'met', costFen: null })
    expect(Number(rate.forecast.expected)).toBeCloseTo(0.8, 6)
    expect(rate.forecast.low).toBe(rate.forecast.high)
    expect(speed).toMatchObject({ id: 'speed', outlook: 'met' })
    expect(Number(speed.forecast.expected)).toBeCloseTo(15, 6)
  })

  it('says why a metric has none', async () => {
    const particulars = CONTRACT.terms['identity/contract-particulars']
    const file: ContractFile = {
      ...CONTRACT,
      terms: {
        ...CONTRACT.terms,
        'identity/contract-particulars': { ...particulars, number: 'T-002' },
        'quality/kpi': {
          metrics: [
            { id: 'rate', formula: 'answer-rate', variant: 'queue' },
            { id: 'ninth', formula: 'response-percentile', percentile: 90 },
            { id: 'present', formula: 'attendance' },
          ],
          kpis: [],
        },
      },
    }
    const { organisationId } = world.provider.person
    const { contractId } = await world.client.expect(
      201,
      world.client.post('/contracts', { file, party: 'client', counterparty: { organisationId } }),
    )
    const { items } = (await world.client.get(`/contracts/${contractId}/months/2026-09/forecast`)).json
    expect(items).toMatchObject([
      { id: 'rate', forecast: null, withoutForecast: 'few-days' },
      { id: 'ninth', forecast: null, withoutForecast: 'percentile' },
      { id: 'present', forecast: null, withoutForecast: 'facts' },
    ])
    const known = (await world.client.get(`${at}/months/2026-09/forecast`)).json
    expect(known.items[0].withoutForecast).toBeNull()
  })

  it('brings a promise that is lost to the home of who may see it', async () => {
    const bad = callsOn('2026-09-11', 60).map((call) => ({
      ...call,
      answeredAt: undefined,
      talkMs: undefined,
      abandonedAt: call.enteredAt + 30_000,
      abandonedIn: 'queue' as const,
    }))
    await world.provider.expect(201, world.provider.post(`${at}/records`, bad))
    const { items } = (await world.client.get('/home/at-risk')).json
    expect(items).toMatchObject([{ contractId: world.contractId, metrics: [{ id: 'answer-rate', verdict: 'missed' }] }])
    expect(items[0].metrics[0].outlook).not.toBe('met')
  })
})
