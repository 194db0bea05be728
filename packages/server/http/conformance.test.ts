import type { TSchema } from 'typebox'
import { Check, Errors } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Api } from '../testing/api.ts'
import { startTestServer, type TestServer } from '../testing/databases.ts'
import { callsOn, join, newWorld, TEST_NOW, type World } from '../testing/world.ts'
import { PROBLEM_TEXTS } from './problem-texts.ts'

type OpenApi = {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, ResponseObject>> }>>>
  >
}
type ResponseObject = { readonly content?: Readonly<Record<string, { readonly schema?: TSchema }>> }

describe('the API', () => {
  let server: TestServer
  let world: World
  let openApi: OpenApi

  beforeAll(async () => {
    server = await startTestServer('embedded PostgreSQL 18', { now: () => TEST_NOW })
    world = await newWorld(server)
    openApi = (await world.client.get('/openapi.json')).json as OpenApi
  })
  afterAll(() => server?.end())

  it('answers as its OpenAPI document says', async () => {
    const { client, provider, operator, contractId } = world
    await visitEverything(server, world)
    const mismatches: string[] = []
    const visited = new Set<string>()
    for (const { method, path, answer } of [client, provider, operator].flatMap(({ answers }) => answers)) {
      const template = templateOf(openApi, path)
      if (!template || answer.json === undefined) continue
      const schema = schemaOf(openApi, template, method, answer.status)
      visited.add(`${method} ${template}`)
      if (!schema) mismatches.push(`${method} ${path}: ${answer.status} is not in the document`)
      else if (!Check(schema, answer.json))
        mismatches.push(`${method} ${path}: ${JSON.stringify(Errors(schema, answer.json).slice(0, 3))}`)
    }
    expect(mismatches).toEqual([])
    const all = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    console.log(
      `conformance: ${visited.size} of ${all.length} operations visited with JSON answers; contract ${contractId.slice(0, 8)}`,
    )
    expect(visited.size).toBeGreaterThan(40)
  })

  it('states its problems on every operation', () => {
    for (const [path, methods] of Object.entries(openApi.paths)) {
      for (const [method, operation] of Object.entries(methods))
        expect(Object.keys(operation.responses), `${method} ${path}`).toContain('4XX')
    }
  })

  it("says what is wrong in the reader's language, with a code that has a page", async () => {
    const { client } = world
    const inEnglish = await client.get('/contracts/00000000-0000-7000-8000-000000000000', {
      headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' },
    })
    expect(inEnglish.json).toMatchObject({ code: 'not-found', title: 'Not found', status: 404 })
    expect(inEnglish.headers['content-type']).toContain('application/problem+json')
    const inChinese = await client.get('/contracts/00000000-0000-7000-8000-000000000000')
    expect(inChinese.json).toMatchObject({ code: 'not-found', title: '没有找到' })
    for (const code of Object.keys(PROBLEM_TEXTS)) {
      const page = (await client.get(`/problems/${code}`)).json
      expect(page).toMatchObject({
        code,
        title: { 'zh-CN': expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
      })
    }
  })

  it('names every place of a bad body', async () => {
    const answer = await world.client.post('/contracts', { party: 'nobody', extra: 1 })
    expect(answer.json).toMatchObject({ code: 'not-valid', status: 422 })
    expect(answer.json.problems.length).toBeGreaterThan(2)
  })

  it('tells a contract file what is wrong with it, by path and in words', async () => {
    const file = { schema: 'heqi/contract/1', terms: { 'identity/parties': {} } }
    const answer = await world.client.post('/contracts', {
      file,
      party: 'client',
      counterparty: { organisationId: world.provider.person.organisationId },
    })
    expect(answer.json.code).toBe('not-valid')
    for (const problem of answer.json.problems)
      expect(problem).toMatchObject({
        place: { path: expect.any(String) },
        text: expect.stringMatching(/\p{Script=Han}/u),
      })
  })

  it('compresses what is worth it', async () => {
    const plain = await world.client.get('/openapi.json')
    const packed = await server.app.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': 'gzip, br' } })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.rawPayload.length).toBeLessThan(plain.text.length / 4)
  })

  it('sends live changes to those whom they concern, and to nobody else', async () => {
    const { client, provider, contractId, operator } = world
    const seen = await Promise.all([client, operator].map((api) => listen(server, api)))
    await provider.expect(201, provider.post(`/contracts/${contractId}/records`, callsOn('2026-10-20', 2)))
    await expect.poll(() => seen[0]?.text(), { timeout: 10_000 }).toContain('event: records')
    expect(seen[0]?.text()).toContain(contractId)
    expect(seen[1]?.text()).not.toContain(contractId)
    for (const stream of seen) stream.close()
  })

  it('limits a client that asks too often', async () => {
    const strict = await startTestServer('embedded PostgreSQL 18', {
      workers: 0,
      rateLimit: { requestsPerMinute: 5, anonymousPerMinute: 5 },
    })
    try {
      const api = new Api(strict)
      const statuses: number[] = []
      for (let i = 0; i < 8; i++) statuses.push((await api.get('/health')).status)
      expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200])
      expect(statuses.slice(6)).toEqual([429, 429])
    } finally {
      await strict.end()
    }
  })
})

/** A walk through the product that has an answer from most operations. */
async function visitEverything(server: TestServer, { operator, client, provider, contractId }: World): Promise<void> {
  const at = `/contracts/${contractId}`
  await provider.post(`${at}/records`, callsOn('2026-09-01', 30))
  await provider.post(`${at}/records`, [{ source: 'x' }])
  const { fileId } = (await provider.post(`${at}/files`, { name: 'calls.csv' })).json
  const csv = 'source,sourceId,channel,enteredAt\npbx,a,phone,2026-09-02T10:00:00+08:00\n'
  await provider.put(`${at}/files/${fileId}/content`, csv, { type: 'application/octet-stream' })
  await provider.get(`${at}/files/${fileId}/detection`)
  await provider.post(`${at}/files/${fileId}/preview`, { format: 'canonical-csv' })
  const { jobId } = (await provider.post(`${at}/files/${fileId}/read`, { format: 'canonical-csv' })).json
  await provider.get(`/jobs/${jobId}`)
  await client.put(`${at}/facts/exclusions/storm`, {
    reason: 'force-majeure',
    start: '2026-09-05T00:00:00+08:00',
    end: '2026-09-05T06:00:00+08:00',
    signedByClient: true,
    signedByProvider: true,
  })
  await client.post(`${at}/exclusions/storm/signature`)
  await provider.post(`${at}/exclusions/storm/signature`)
  await client.post(`${at}/facts`, { headcount: [{ id: 'hc', component: 'seats', from: '2026-09-10', seats: 3 }] })
  await client.post(`${at}/amendments`, {
    number: 'A1',
    signedOn: '2026-10-01',
    effectiveFrom: '2026-10-01',
    changes: [{ op: 'set', path: 'quality/kpi.kpis[answer-rate].target.value', value: '82' }],
  })
  await client.post(`${at}/people`, { personId: client.person.personId, duty: 'lead' })
  await client.post(`${at}/documents?name=a.pdf`, Buffer.from('%PDF'), { type: 'application/octet-stream' })
  await provider.post(`${at}/statements/2026-09/issue`)
  const { totalFen, statement } = (await client.get(`${at}/statements/2026-09`)).json
  const raised = await client.post(`${at}/statements/2026-09/disputes`, {
    version: 1,
    lineId: statement.lines[0].id,
    reason: 'why',
  })
  await client.post(`${at}/statements/2026-09/disputes/${raised.json.disputes[0].disputeId}/close`, {
    state: 'withdrawn',
  })
  await client.post(`${at}/statements/2026-09/confirmation`, { version: 1, totalFen })
  const { scenarioId } = (await client.post(`${at}/scenarios`, { name: 's', months: ['2026-09'], changes: [] })).json
  await client.post(`${at}/what-if`, { months: ['2026-09'], changes: [] })
  await client.post('/saved-views', { screen: 'contracts', name: 'mine', query: { state: 'running' } })
  await join(server, operator, client.person.organisationId, 'agent', 'walker')
  const reads = [
    '',
    '/terms',
    '/file',
    '/timeline',
    '/people',
    '/documents',
    '/facts',
    '/files',
    `/files/${fileId}`,
    `/files/${fileId}/rejects`,
    '/mappings',
    '/records?from=2026-09-01&to=2026-09-30',
    '/records/revisions?source=pbx&sourceId=2026-09-01-0',
    '/records/clocks?source=pbx&sourceId=2026-09-01-0',
    '/months/2026-09/metrics',
    '/metrics/trend?until=2026-10&months=3',
    '/months/2026-09/metrics/answer-rate/breakdown?by=hour',
    '/months/2026-09/metrics/answer-rate/records?part=denominator',
    '/statements',
    '/statements/2026-10',
    '/statements/2026-10/comparison',
    '/statements/2026-09/records?line=base-fees/calls',
    '/months/2026-09/reconciliations',
    '/scenarios',
    `/scenarios/${scenarioId}`,
  ]
  for (const path of reads) await client.get(`${at}${path}`)
  for (const path of [
    '/session',
    '/home',
    '/home/at-risk',
    '/contracts?state=running&search=T-001',
    '/organisations',
    '/roles',
    '/audit',
    '/jobs',
    '/me/api-keys',
    '/saved-views?screen=contracts',
  ])
    await client.get(path)
  for (const path of [
    '/system',
    '/organisations',
    `/organisations/${client.person.organisationId}/people`,
    `/organisations/${client.person.organisationId}/invitations`,
    '/health',
    '/setup',
    '/nothing-here',
  ])
    await operator.get(path)
}

/** `/contracts/{contractId}` for a path that was asked for. */
function templateOf({ paths }: OpenApi, path: string): string | undefined {
  const [asked = ''] = `/api${path}`.split('?')
  const parts = asked.split('/')
  const fits = (template: string): boolean => {
    const wanted = template.split('/')
    return wanted.length === parts.length && wanted.every((part, i) => part.startsWith('{') || part === parts[i])
  }
  const found = Object.keys(paths).filter(fits)
  return found.sort((a, b) => a.split('{').length - b.split('{').length)[0]
}

function schemaOf({ paths }: OpenApi, template: string, method: string, status: number): TSchema | undefined {
  const responses = paths[template]?.[method.toLowerCase()]?.responses
  const response = responses?.[status] ?? responses?.[`${String(status)[0]}XX`]
  return Object.values(response?.content ?? {})[0]?.schema
}

/** A live stream over the network, as a browser has it. */
async function listen(server: TestServer, api: Api) {
  const stop = new AbortController()
  const response = await fetch(`${server.url}/api/events`, { headers: { cookie: api.cookie }, signal: stop.signal })
  let text = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const pump = async (): Promise<void> => {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) text += chunk.value
  }
  pump().catch(() => undefined)
  await expect.poll(() => text).toContain('retry')
  return { text: () => text, close: () => stop.abort() }
}
