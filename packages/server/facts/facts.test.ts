import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { callsOn, join, newWorld, TEST_NOW, type World } from '../testing/world.ts'

/** An exclusion over the second half of a day of fifty calls. */
const EXCLUSION = {
  reason: 'client-outage',
  start: '2026-09-02T10:25:00+08:00',
  end: '2026-09-02T11:00:00+08:00',
}

describe.each(DATABASES)('facts on %s', (database) => {
  let server: TestServer
  let world: World
  let at: string
  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
    at = `/contracts/${world.contractId}`
    for (const day of ['2026-09-01', '2026-09-02', '2026-09-03'])
      await world.provider.expect(201, world.provider.post(`${at}/records`, callsOn(day, 50)))
  })
  afterAll(() => server?.end())

  it('refuses a window that ends before it begins, one by one and in a file', async () => {
    const backwards = { ...EXCLUSION, end: EXCLUSION.start }
    const one = await world.provider.put(`${at}/facts/exclusions/backwards`, backwards)
    const unsigned = { ...backwards, id: 'backwards', signedByClient: false, signedByProvider: false }
    const file = await world.provider.post(`${at}/facts`, { exclusions: [unsigned] })
    for (const { status, json } of [one, file])
      expect({ status, problems: json.problems }).toMatchObject({
        status: 422,
        problems: [{ code: 'end-before-start', place: { path: 'exclusions[0].end' } }],
      })
  })

  it('says beforehand what an exclusion would change, and changes that once both have signed', async () => {
    await world.provider.expect(200, world.provider.put(`${at}/facts/exclusions/outage`, EXCLUSION))
    const effect = (await world.client.get(`${at}/exclusions/outage/effect?month=2026-09`)).json
    const [rate] = effect.metrics
    expect([rate.before.adjusted.denominator, rate.after.adjusted.denominator]).toEqual(['150', '125'])
    expect(rate.after.raw.denominator).toBe('150')

    const denominator = async (): Promise<string> =>
      (await world.client.get(`${at}/months/2026-09/metrics`)).json.items[0].adjusted.denominator
    await world.provider.expect(200, world.provider.post(`${at}/exclusions/outage/signature`))
    expect(await denominator()).toBe('150')
    await world.client.expect(200, world.client.post(`${at}/exclusions/outage/signature`))
    expect(await denominator()).toBe('125')
  })

  it('keeps who stated, signed and withdrew a fact', async () => {
    await world.client.expect(200, world.client.call('DELETE', `${at}/facts/exclusions/outage`))
    const { items } = (await world.client.get(`${at}/facts/exclusions/outage/history`)).json
    expect(
      items.map(({ revision, isWithdrawn, body }: { revision: number; isWithdrawn: boolean; body: object }) => [
        revision,
        isWithdrawn,
        'signedByClient' in body && body.signedByClient,
        'signedByProvider' in body && body.signedByProvider,
      ]),
    ).toEqual([
      [4, true, true, true],
      [3, false, true, true],
      [2, false, false, true],
      [1, false, false, false],
    ])
    expect((await world.client.get(`${at}/exclusions/outage/effect?month=2026-09`)).json.code).toBe('not-found')
  })

  it('says of each fact of a file what is wrong with it and how to write it', async () => {
    const body = { headcount: [{ id: 'a', component: 'seats', from: '2026-13-01', seats: 3 }] }
    const { json } = await world.client.post(`${at}/facts`, body)
    expect(json.code).toBe('not-valid')
    expect(json.problems[0].text).toMatch(/^headcount\[0\]\.from: .*日期，例如 \d{4}-\d{2}-\d{2}/)
  })

  it('lets nobody sign who may not', async () => {
    await world.provider.expect(200, world.provider.put(`${at}/facts/exclusions/other`, EXCLUSION))
    const lead = await join(server, world.operator, world.provider.person.organisationId, 'team-lead', 'lead')
    expect((await lead.post(`${at}/exclusions/other/signature`)).status).toBe(403)
  })
})
