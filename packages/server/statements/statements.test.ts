import { CHINA } from '@heqi/calendar'
import { settle } from '@heqi/engine'
import { batchOf } from '@heqi/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { CONTRACT, callsOn, newWorld, TEST_NOW } from '../testing/world.ts'

describe.each(DATABASES)('a statement on %s', (database) => {
  let server: TestServer
  let client: Api
  let provider: Api
  let at: string

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    const world = await newWorld(server)
    client = world.client
    provider = world.provider
    at = `/contracts/${world.contractId}`
    for (const day of ['2026-09-01', '2026-09-15'])
      await provider.expect(201, provider.post(`${at}/records`, callsOn(day, 100)))
    await provider.expect(201, provider.post(`${at}/records`, callsOn('2026-10-08', 100)))
  })
  afterAll(() => server?.end())

  it('is what the engine settles from the same records', async () => {
    const draft = (await client.get(`${at}/statements/2026-09`)).json
    const batch = batchOf([...callsOn('2026-09-01', 100), ...callsOn('2026-09-15', 100)])
    const { statement } = settle({
      contract: CONTRACT,
      month: '2026-09',
      batch,
      facts: {},
      calendar: CHINA,
      asOf: TEST_NOW,
    })
    expect(draft).toMatchObject({ state: 'draft', version: 0, totalFen: statement.totalFen.toString() })
    // Two seats of 5,000.00, two hundred calls of 1.50, and 6 % tax.
    expect(draft.totalFen).toBe('1091800')
  })

  it('comes to both parties with the same bytes', async () => {
    const seen = await Promise.all([client, provider].map((api) => api.get(`${at}/statements/2026-09`)))
    expect(seen[0]?.json.sha256).toBe(seen[1]?.json.sha256)
    expect(seen[0]?.json.statement).toEqual(seen[1]?.json.statement)
  })

  it('is issued in order, only when its month is over, and only as it was looked at', async () => {
    expect((await provider.post(`${at}/statements/2026-11/issue`)).json.code).toBe('month-not-over')
    expect((await provider.post(`${at}/statements/2026-10/issue`)).json).toMatchObject({
      code: 'earlier-month-open',
      data: { month: '2026-09' },
    })
    const stale = await provider.post(`${at}/statements/2026-09/issue`, { sha256: '0'.repeat(64) })
    expect(stale.json.code).toBe('statement-changed')
    const { sha256 } = (await provider.get(`${at}/statements/2026-09`)).json
    const issued = await provider.post(`${at}/statements/2026-09/issue`, { sha256 })
    expect(issued).toMatchObject({
      status: 201,
      json: { state: 'issued', version: 1, sha256, issuedByParty: 'provider' },
    })
  })

  it('keeps its bytes when the records change; a dispute leads to a further version', async () => {
    const before = (await client.get(`${at}/statements/2026-09`)).json
    const dispute = { version: 1, lineId: 'base-fees/calls', reason: '九月一日少算十通', claimedFen: '28500' }
    const disputed = await client.expect(201, client.post(`${at}/statements/2026-09/disputes`, dispute))
    expect(disputed).toMatchObject({ state: 'disputed', disputes: [{ party: 'client', state: 'open' }] })
    expect((await client.post(`${at}/statements/2026-09/disputes`, { ...dispute, lineId: 'nothing' })).json.code).toBe(
      'line-unknown',
    )
    expect(
      (await provider.post(`${at}/statements/2026-09/confirmation`, { version: 1, totalFen: before.totalFen })).json
        .code,
    ).toBe('dispute-open')
    await provider.expect(201, provider.post(`${at}/records`, callsOn('2026-09-20', 10)))
    const after = (await client.get(`${at}/statements/2026-09?version=1`)).json
    expect([after.sha256, after.statement]).toEqual([before.sha256, before.statement])
    const replaced = await provider.expect(
      201,
      provider.post(`${at}/statements/2026-09/issue`, { note: '补入九月二十日的记录' }),
    )
    expect(replaced).toMatchObject({ version: 2, state: 'issued', totalFen: '1093390', note: '补入九月二十日的记录' })
    expect(
      (await client.post(`${at}/statements/2026-09/confirmation`, { version: 1, totalFen: before.totalFen })).json,
    ).toMatchObject({
      code: 'statement-superseded',
      data: { version: 2 },
    })
  })

  it('is confirmed by each side once, for the amount that it states, and then final', async () => {
    const { totalFen } = (await client.get(`${at}/statements/2026-09`)).json
    const wrong = await client.post(`${at}/statements/2026-09/confirmation`, { version: 2, totalFen: '1' })
    expect(wrong.json).toMatchObject({ code: 'amount-differs', data: { totalFen } })
    const once = await client.post(`${at}/statements/2026-09/confirmation`, { version: 2, totalFen })
    expect(once).toMatchObject({ status: 201, json: { state: 'issued', confirmations: [{ party: 'client' }] } })
    expect((await client.post(`${at}/statements/2026-09/confirmation`, { version: 2, totalFen })).json.code).toBe(
      'already-confirmed',
    )
    const both = await provider.post(`${at}/statements/2026-09/confirmation`, { version: 2, totalFen })
    expect(both.json.state).toBe('confirmed')
    expect((await provider.post(`${at}/statements/2026-09/issue`)).json.code).toBe('statement-confirmed')
  })

  it('is never edited: what comes late is a correction on the next one', async () => {
    const before = (await client.get(`${at}/statements/2026-10`)).json
    await provider.expect(201, provider.post(`${at}/records`, callsOn('2026-09-21', 20)))
    const draft = (await client.get(`${at}/statements/2026-10`)).json
    const corrections = draft.statement.lines.find(({ step }: { step: string }) => step === 'corrections')
    // Twenty calls of 1.50.
    expect(corrections?.amountFen).toBe('3000')
    expect(BigInt(draft.totalFen) - BigInt(before.totalFen)).toBe(3180n)
    const { version, totalFen } = await provider.expect(201, provider.post(`${at}/statements/2026-10/issue`))
    expect({ version, totalFen }).toEqual({ version: 1, totalFen: draft.totalFen })
    const november = (await client.get(`${at}/statements/2026-11`)).json
    expect(november.statement.lines.filter(({ step }: { step: string }) => step === 'corrections')).toEqual([])
  })

  it('opens into lines, metrics and records, and compares with the month before', async () => {
    const records = (await client.get(`${at}/statements/2026-10/records?line=base-fees/calls&limit=7`)).json
    expect([records.total, records.items.length]).toEqual([100, 7])
    const behind = (await client.get(`${at}/months/2026-10/metrics/answer-rate/records?part=numerator&limit=200`)).json
    expect(behind.total).toBe(80)
    const compared = (await client.get(`${at}/statements/2026-10/comparison`)).json
    expect(compared.previousMonth).toBe('2026-09')
    expect(compared.items.find(({ id }: { id: string }) => id === 'base-fees/calls')).toMatchObject({
      previousFen: '31500',
      currentFen: '15000',
      differenceFen: '-16500',
    })
  })

  it('comes as PDF and workbook', async () => {
    const pdf = await client.get(`${at}/statements/2026-09/document.pdf?language=zh-CN`)
    expect([pdf.status, pdf.headers['content-type'], pdf.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
    const workbook = await client.get(`${at}/statements/2026-09/document.xlsx?language=en`)
    expect([workbook.status, workbook.text.slice(0, 2)]).toEqual([200, 'PK'])
  })

  it('shows metrics as they were promised, in parts that add up', async () => {
    const { items } = (await client.get(`${at}/months/2026-10/metrics`)).json
    expect(items.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict])).toEqual([
      ['answer-rate', 'met'],
      ['speed', 'met'],
    ])
    expect(items[0].raw).toMatchObject({ numerator: '80', denominator: '100', value: '0.800000' })
    const parts = (await client.get(`${at}/months/2026-10/metrics/answer-rate/breakdown?by=agent`)).json.items
    const sum = (name: 'numerator' | 'denominator') =>
      parts.reduce((total: bigint, part: Record<string, string>) => total + BigInt(part[name] ?? 0), 0n)
    expect([sum('numerator'), sum('denominator')]).toEqual([80n, 100n])
    const hours = (await client.get(`${at}/months/2026-10/metrics/speed/breakdown?by=weekday-hour`)).json.items
    expect(hours.map(({ key, value }: { key: string; value: string }) => [key, value])).toEqual([
      ['3-10', '15.000000'],
      ['3-11', '15.000000'],
    ])
    const clocks = (await client.get(`${at}/records/clocks?source=pbx&sourceId=2026-10-08-0`)).json
    expect(clocks.record).toMatchObject({ sourceId: '2026-10-08-0', agent: 'agent-0' })
  })

  it('asks what if, reconciles, and tells home what to do', async () => {
    const changes = [{ op: 'set', path: 'fees/fee-components.components[seats].unitPriceYuan', value: '6000' }]
    const answer = (await client.post(`${at}/what-if`, { months: ['2026-10'], changes })).json
    expect(answer.differenceFen).toBe('212000')
    const wrong = await client.post(`${at}/what-if`, {
      months: ['2026-10'],
      changes: [{ op: 'set', path: 'fees/nonsense.x', value: 1 }],
    })
    expect(wrong.json).toMatchObject({ code: 'not-valid', problems: [{ code: 'path-unknown' }] })
    const bill = Buffer.from('项目,金额\n客服坐席费,"10,000.00"\n话务费,200.00\n')
    const { reconciliationId } = await client.expect(
      201,
      client.post(`${at}/months/2026-10/reconciliations?name=bill.csv`, bill, { type: 'application/octet-stream' }),
    )
    const { result } = (await client.get(`${at}/reconciliations/${reconciliationId}`)).json
    expect(result.claimedFen).toBe('1020000')
    const { tasks } = (await client.get('/home')).json
    expect(tasks).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'confirm-statement', month: '2026-10' })]),
    )
  })
})
