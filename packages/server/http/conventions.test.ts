import type { TSchema } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { callsOn, join, newWorld, TEST_NOW, type World } from '../testing/world.ts'

type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema?: TSchema }>> }>>
}
type OpenApi = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

/** Answers whose items are no list of rows: their number is fixed by the program, the terms or the question. */
const WHOLE: Readonly<Record<string, string>> = {
  '/api/roles': 'the roles of the program',
  '/api/draft-templates': 'the templates of the program',
  '/api/contracts/{contractId}/months/{month}/metrics': 'the metrics of the terms',
  '/api/contracts/{contractId}/metrics/trend': 'as many months as were asked for',
  '/api/contracts/{contractId}/months/{month}/forecast': 'the promises of the terms',
  '/api/contracts/{contractId}/months/{month}/metrics/{metric}/breakdown': 'the parts that a chart shows at once',
  '/api/contracts/{contractId}/statements/{month}/comparison': 'the lines of one statement',
}

/** Writes without a key. A kept answer would be a secret in the clear, or there is no effect to repeat. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  'POST /api/session': 'answers with a session',
  'PATCH /api/session': 'the same state each time',
  'DELETE /api/session': 'the same state each time',
  'POST /api/setup': 'its token works once',
  'POST /api/invitations/{token}/acceptance': 'its token works once',
  'POST /api/password-resets': 'answers nothing; the last link counts',
  'POST /api/password-resets/{token}': 'its token works once',
  'PATCH /api/me': 'the same state each time',
  'POST /api/me/password': 'the same state each time; carries secrets',
  'POST /api/me/second-factor': 'answers with a secret; the last one counts',
  'POST /api/me/second-factor/confirmation': 'carries a code that works once',
  'POST /api/me/second-factor/removal': 'carries a secret',
  'POST /api/me/api-keys': 'answers with a secret',
  'DELETE /api/me/api-keys/{keyId}': 'the same state each time',
  'POST /api/organisations/{organisationId}/invitations': 'answers with a secret link',
  'DELETE /api/organisations/{organisationId}/invitations/{invitationId}': 'the same state each time',
  'POST /api/people/{personId}/reset-link': 'answers with a secret link; the last one counts',
  'PUT /api/contracts/{contractId}/files/{fileId}/content': 'bytes at a position of their own',
  'POST /api/contracts/{contractId}/files/{fileId}/preview': 'reads only',
  'POST /api/contracts/{contractId}/what-if': 'reads only',
}

const names = (operation: Operation | undefined): string[] => (operation?.parameters ?? []).map(({ name }) => name)

const bodyOf = (operation: Operation): Readonly<Record<string, unknown>> =>
  Object.values(operation.responses['200']?.content ?? {})[0]?.schema?.['properties' as never] ?? {}

describe.each(DATABASES)('the conventions of the API on %s', (database) => {
  let server: TestServer
  let world: World
  let openApi: OpenApi

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
    openApi = (await world.client.get('/openapi.json')).json as OpenApi
  })
  afterAll(() => server?.end())

  const listed = (): string[] =>
    Object.entries(openApi.paths)
      .filter(([, { get }]) => get && 'items' in bodyOf(get))
      .map(([path]) => path)

  it('pages every list by cursor', () => {
    for (const path of listed()) {
      if (path in WHOLE) continue
      const get = openApi.paths[path]?.['get'] as Operation
      expect(names(get), path).toEqual(expect.arrayContaining(['cursor', 'limit']))
      expect(bodyOf(get), path).toHaveProperty('nextCursor')
    }
    expect(Object.keys(WHOLE).filter((path) => !listed().includes(path))).toEqual([])
  })

  it('takes an idempotency key on every write that has an effect to repeat', () => {
    const without = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method, operation]) => method !== 'get' && !names(operation).includes('idempotency-key'))
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    )
    expect(without.sort()).toEqual(Object.keys(WITHOUT_KEY).sort())
  })

  it('walks every list one by one to the same items as all at once', async () => {
    const { operator, client, provider, contractId } = world
    const { organisationId } = client.person
    await fill(server, world)
    const values: Readonly<Record<string, string>> = {
      contractId,
      organisationId,
      month: '2026-09',
      metric: 'answer-rate',
      kind: 'headcount',
      factId: 'hc-1',
    }
    const questions: Readonly<Record<string, string>> = {
      '/api/saved-views': 'screen=contracts&',
      '/api/contracts/{contractId}/records': 'from=2026-09-01&to=2026-09-30&',
      '/api/contracts/{contractId}/months/{month}/metrics/{metric}/records': 'part=denominator&',
      '/api/contracts/{contractId}/statements/{month}/records': 'line=base-fees/calls&',
    }
    const walked: string[] = []
    for (const template of listed().filter((path) => !(path in WHOLE))) {
      const path = template.replace('/api', '').replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
      if (path.includes('//')) continue
      const api = template.startsWith('/api/organisations') ? operator : template.includes('/files') ? provider : client
      const at = `${path}?${questions[template] ?? ''}`
      const items = await walk(api, at)
      expect(items, at).toEqual((await api.expect(200, api.get(`${at}limit=100`))).items)
      if (items.length > 1) walked.push(template)
    }
    expect(walked).toEqual(
      expect.arrayContaining([
        '/api/organisations',
        '/api/organisations/{organisationId}/people',
        '/api/organisations/{organisationId}/invitations',
        '/api/me/api-keys',
        '/api/saved-views',
        '/api/contracts/{contractId}/facts',
        '/api/contracts/{contractId}/facts/{kind}/{factId}/history',
        '/api/contracts/{contractId}/people',
        '/api/contracts/{contractId}/documents',
        '/api/contracts/{contractId}/timeline',
        '/api/contracts/{contractId}/statements',
        '/api/contracts/{contractId}/scenarios',
        '/api/contracts/{contractId}/records',
      ]),
    )
    console.log(`lists on ${database}: ${listed().length}, walked one by one with several items: ${walked.length}`)
    const astray = await client.get(`/contracts/${contractId}/facts?cursor=bm9wZQ`)
    expect(astray.json).toMatchObject({ code: 'cursor-invalid' })
  })
})

/** Two rows and more in each list. */
async function fill(server: TestServer, { operator, client, provider, contractId }: World): Promise<void> {
  const at = `/contracts/${contractId}`
  const { organisationId, personId } = client.person
  await provider.expect(201, provider.post(`${at}/records`, callsOn('2026-09-01', 5)))
  await provider.post(`${at}/files`, { name: 'a.csv' })
  await provider.post(`${at}/files`, { name: 'b.csv' })
  const mate = await join(server, operator, organisationId, 'agent', 'mate')
  for (const email of ['one@test.example', 'two@test.example'])
    await operator.expect(201, operator.post(`/organisations/${organisationId}/invitations`, { email, role: 'agent' }))
  for (const who of [personId, mate.person.personId])
    await client.expect(201, client.post(`${at}/people`, { personId: who, duty: 'lead' }))
  for (const n of [1, 2, 3]) {
    await client.expect(201, client.post('/me/api-keys', { name: `key ${n}`, permissions: ['contracts.read'] }))
    await client.expect(201, client.post('/saved-views', { screen: 'contracts', name: `view ${n}`, query: {} }))
    const stated = { component: 'seats', from: '2026-09-10', seats: n }
    await client.expect(200, client.put(`${at}/facts/headcount/hc-${n}`, stated))
    await client.expect(200, client.put(`${at}/facts/headcount/hc-1`, { ...stated, seats: 10 + n }))
    const paper = client.post(`${at}/documents?name=${n}.pdf`, Buffer.from('%PDF'), {
      type: 'application/octet-stream',
    })
    await client.expect(201, paper)
    await client.expect(201, client.post(`${at}/scenarios`, { name: `s${n}`, months: ['2026-09'], changes: [] }))
  }
}

async function walk(api: Api, at: string): Promise<unknown[]> {
  const items: unknown[] = []
  for (let cursor: string | null = ''; cursor !== null && items.length < 200; ) {
    const page = await api.expect(200, api.get(`${at}limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`))
    expect(page.items.length).toBeLessThanOrEqual(1)
    items.push(...page.items)
    cursor = page.nextCursor as string | null
  }
  return items
}
