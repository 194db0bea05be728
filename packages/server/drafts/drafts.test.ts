import { type DraftFile, emptyDraft } from '@heqi/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { completeDraft, withTerm } from '../testing/drafts.ts'
import { join, newPair, newWorld, TEST_NOW, type World } from '../testing/world.ts'

const TITLE = { 'zh-CN': '年度客服外包合同', en: 'Annual service contract' }

describe.each(DATABASES)('drafts on %s', (database) => {
  let server: TestServer
  let world: World
  let client: Api
  let provider: Api
  let outsider: Api

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
    client = world.client
    provider = world.provider
    outsider = (await newPair(server, world.operator, '丙')).client
  })
  afterAll(() => server?.end())

  const begin = async (file = completeDraft()): Promise<string> => {
    const { draftId } = await client.expect(201, client.post('/drafts', { from: { kind: 'file', file } }))
    return draftId as string
  }

  it('keeps every save as a revision, and names for those that matter', async () => {
    const draftId = await begin()
    const file = withTerm(completeDraft(), 'identity/contract-particulars', 'title', TITLE)
    const saved = await client.expect(200, client.put(`/drafts/${draftId}`, { file, from: 1 }))
    expect(saved.revision).toBe(2)
    const unfinished = {
      ...file,
      clauses: [{ id: 'fees/total-price', clause: 'fees/total-price', terms: { amountYuan: 'twelve' } }],
    }
    await client.expect(200, client.put(`/drafts/${draftId}`, { file: unfinished, from: 2, name: '第一稿' }))
    const { draft, file: stored } = await client.expect(200, client.get(`/drafts/${draftId}`))
    expect(stored).toEqual(unfinished)
    expect(draft).toMatchObject({ revision: 3, state: 'open', changedByName: 'client-owner' })
    const { items } = await client.expect(200, client.get(`/drafts/${draftId}/revisions`))
    expect(items.map((item: { revision: number; name: string | null }) => [item.revision, item.name])).toEqual([
      [3, '第一稿'],
      [2, null],
      [1, null],
    ])
    await client.expect(200, client.put(`/drafts/${draftId}/revisions/2/name`, { name: '送审稿' }))
    const named = await client.expect(200, client.get(`/drafts/${draftId}/revisions?named=true`))
    expect(named.items.map((item: { name: string }) => item.name)).toEqual(['第一稿', '送审稿'])
    expect((await client.expect(200, client.get(`/drafts/${draftId}/revisions/2`))).file).toEqual(file)
    const { items: listed } = await client.expect(200, client.get('/drafts?search=&limit=1'))
    expect(listed[0].draftId).toBe(draftId)
  })

  it('refuses a save that began from an older revision, and says whose came first', async () => {
    const draftId = await begin()
    await client.expect(200, client.put(`/drafts/${draftId}`, { file: completeDraft(), from: 1 }))
    const late = await client.put(`/drafts/${draftId}`, { file: emptyDraft(), from: 1 })
    expect(late).toMatchObject({
      status: 409,
      json: { code: 'draft-changed', data: { revision: 2, byName: 'client-owner' } },
    })
    expect((await client.get(`/drafts/${draftId}`)).json.file).toEqual(completeDraft())
  })

  it('refuses what is no draft, by path', async () => {
    const draftId = await begin()
    const bad = await client.put(`/drafts/${draftId}`, { file: { ...emptyDraft(), style: { languages: [] } }, from: 1 })
    expect(bad.json.code).toBe('not-valid')
    expect(bad.json.problems[0].place.path).toContain('style')
    const cut = {
      ...emptyDraft(),
      clauses: [{ id: 'custom-1', clause: 'free/custom', terms: { heading: 'a\u0000b' } }],
    }
    expect((await client.put(`/drafts/${draftId}`, { file: cut, from: 1 })).status).toBe(400)
  })

  it("is nobody else's until it is sent, and then without what its drafters noted", async () => {
    const noted = { ...completeDraft(), notes: [{ text: { 'zh-CN': '底价八十万', en: 'floor' } }] }
    const draftId = await begin(noted)
    for (const other of [provider, outsider]) expect((await other.get(`/drafts/${draftId}`)).status).toBe(404)
    const to = { organisationId: provider.person.organisationId }
    const { shareId } = await client.expect(
      201,
      client.post(`/drafts/${draftId}/shares`, { to, access: 'read', message: '请过目' }),
    )
    const { share, rounds } = await provider.expect(200, provider.get(`/draft-shares/${shareId}`))
    expect(share).toMatchObject({ side: 'guest', draftId: null, access: 'read' })
    expect(rounds).toMatchObject([{ round: 1, side: 'owner', revision: null, message: '请过目' }])
    const seen = await provider.expect(200, provider.get(`/draft-shares/${shareId}/rounds/1`))
    expect(seen.file).toEqual(completeDraft())
    expect((await provider.get(`/drafts/${draftId}`)).status).toBe(404)
    expect((await outsider.get(`/draft-shares/${shareId}`)).status).toBe(404)
    const answer = { file: completeDraft(), message: '价格偏低' }
    expect((await provider.post(`/draft-shares/${shareId}/rounds`, answer)).json.code).toBe('draft-read-only')
    expect((await outsider.post(`/draft-shares/${shareId}/rounds`, answer)).status).toBe(404)
    await client.expect(201, client.post(`/drafts/${draftId}/shares`, { to, access: 'propose' }))
    const { round } = await provider.expect(201, provider.post(`/draft-shares/${shareId}/rounds`, answer))
    expect(round).toBe(3)
    const taken = await client.expect(201, client.post('/drafts', { from: { kind: 'round', shareId, round } }))
    expect(taken.revision).toBe(1)
    await client.expect(200, client.post(`/draft-shares/${shareId}/end`))
    expect((await provider.get(`/draft-shares/${shareId}`)).status).toBe(404)
    expect((await provider.get(`/draft-shares/${shareId}/rounds/1`)).status).toBe(404)
  })

  it('is out of reach of those whose role has nothing to do with drafts', async () => {
    const draftId = await begin()
    const agent = await join(server, world.operator, client.person.organisationId, 'agent', 'agent')
    expect((await agent.get(`/drafts/${draftId}`)).json.code).toBe('not-permitted')
    const auditor = await join(server, world.operator, client.person.organisationId, 'auditor', 'auditor')
    await auditor.expect(200, auditor.get(`/drafts/${draftId}`))
    expect((await auditor.put(`/drafts/${draftId}`, { file: emptyDraft(), from: 1 })).json.code).toBe('not-permitted')
  })

  it('becomes a contract that runs, once and only when nothing is open', async () => {
    const missing = { ...completeDraft(), clauses: completeDraft().clauses.slice(0, 4) }
    const openId = await begin(missing)
    const inForce = { party: 'client', counterparty: { organisationId: provider.person.organisationId } }
    const refused = await client.post(`/drafts/${openId}/contract`, { ...inForce, revision: 1 })
    expect(refused.json).toMatchObject({ code: 'not-valid' })
    expect(refused.json.problems[0]).toMatchObject({ code: 'clause-missing', text: expect.stringMatching(/缺少/) })

    const file = withTerm(completeDraft(), 'identity/contract-particulars', 'title', TITLE)
    const draftId = await begin(file)
    expect((await client.post(`/drafts/${draftId}/contract`, { ...inForce, revision: 2 })).json.code).toBe(
      'draft-changed',
    )
    const { contractId } = await client.expect(
      201,
      client.post(`/drafts/${draftId}/contract`, { ...inForce, revision: 1 }),
    )
    const contract = await provider.expect(200, provider.get(`/contracts/${contractId}`))
    expect(contract).toMatchObject({ title: TITLE, party: 'provider' })
    const { terms, articles } = await client.expect(200, client.get(`/contracts/${contractId}/terms`))
    expect(terms['fees/fee-components']).toEqual(file.clauses.find(({ id }) => id === 'fees/fee-components')?.terms)
    expect(articles['identity/contract-particulars']).toBe('1')
    expect((await client.get(`/drafts/${draftId}`)).json.draft).toMatchObject({ state: 'in-force', contractId })
    expect((await client.post(`/drafts/${draftId}/contract`, { ...inForce, revision: 1 })).json.code).toBe(
      'draft-in-force',
    )
    expect((await client.put(`/drafts/${draftId}`, { file, from: 1 })).json.code).toBe('draft-in-force')
    expect((await client.call('DELETE', `/drafts/${draftId}`)).json.code).toBe('draft-in-force')
    const again = await provider.expect(201, provider.post('/drafts', { from: { kind: 'contract', contractId } }))
    const copy = await provider.expect(200, provider.get(`/drafts/${again.draftId}`))
    expect(copy.file.clauses).toEqual(file.clauses)
    const change = { op: 'set', path: 'scope/services.caseTypes', value: ['咨询', '投诉'] }
    const amendment = { number: 'B1', signedOn: '2026-01-01', effectiveFrom: '2026-01-01', changes: [change] }
    await client.expect(201, client.post(`/contracts/${contractId}/amendments`, amendment))
    const services = (answer: { file: DraftFile }) =>
      answer.file.clauses.find(({ id }) => id === 'scope/services')?.terms
    const asOf = async (day: string) =>
      services(await client.expect(200, client.get(`/contracts/${contractId}/draft?on=${day}`)))
    expect(await asOf('2025-12-31')).toEqual(services({ file }))
    expect(await asOf('2026-01-01')).toEqual({ ...(services({ file }) as object), caseTypes: ['咨询', '投诉'] })
  })

  it('finds the other party by the credit code that the draft states', async () => {
    const code = '91310000MA1FL8YX0E'
    const { organisationId } = await world.operator.expect(
      201,
      world.operator.post('/organisations', { kind: 'provider', nameZh: '初识公司', nameEn: 'New', creditCode: code }),
    )
    const draftId = await begin()
    const send = (creditCode: string) =>
      client.post(`/drafts/${draftId}/shares`, { to: { creditCode }, access: 'read' })
    expect((await send('91310000MA1FL8YX0X')).json.code).toBe('counterparty-unknown')
    const { shareId } = await client.expect(201, send(code))
    expect((await client.get(`/draft-shares?draftId=${draftId}`)).json.items).toMatchObject([
      { shareId, guestName: '初识公司', side: 'owner' },
    ])
    expect(organisationId).toBeTruthy()
  })

  it('begins as the own draft of whoever begins it: no example can be signed by accident', async () => {
    const { draftId } = await provider.expect(201, provider.post('/drafts', { from: { kind: 'must-haves' } }))
    const { file } = await provider.expect(200, provider.get(`/drafts/${draftId}`))
    const termsOf = (id: string) => file.clauses.find((clause: { id: string }) => clause.id === id).terms
    expect(termsOf('identity/parties')).toMatchObject({ provider: { name: { 'zh-CN': '甲服务方' } }, client: {} })
    expect(termsOf('term/duration')).toMatchObject({ start: '2026-12-01', end: '2027-11-30' })
    const { findings } = await provider.expect(200, provider.get(`/drafts/${draftId}/review`))
    expect(findings.map(({ path }: { path: string }) => path)).toContain('identity/parties.client.name')
  })

  it('moves the peak periods of a template into the term, festivals by the Chinese calendar', async () => {
    const from = { kind: 'template', template: 'e-commerce-service', languages: ['zh-CN'] }
    const { draftId } = await client.expect(201, client.post('/drafts', { from }))
    const { file } = await client.expect(200, client.get(`/drafts/${draftId}`))
    const peaks = file.clauses.find(({ id }: { id: string }) => id === 'riders/peak-period').terms.periods
    // New Year's Day of the Chinese calendar falls on 6 February in 2027.
    expect(peaks).toMatchObject([
      { name: '春节', from: '2027-02-03', to: '2027-02-12' },
      { name: '双十一促销', from: '2027-11-01', to: '2027-11-12' },
    ])
  })

  it('begins from each template, and says which there are', async () => {
    const { items } = await client.expect(200, client.get('/draft-templates'))
    expect(items.length).toBeGreaterThan(5)
    for (const { id, version } of items) {
      const from = { kind: 'template', template: id, languages: ['zh-CN', 'en'] }
      const { draftId } = await client.expect(201, client.post('/drafts', { from }))
      const { file } = await client.expect(200, client.get(`/drafts/${draftId}`))
      expect(file).toMatchObject({ template: { id, version }, style: { languages: ['zh-CN', 'en'] } })
    }
    const unknown = await client.post('/drafts', { from: { kind: 'template', template: 'no-such' } })
    expect(unknown.json.code).toBe('template-unknown')
  })

  it('comes as Word, PDF, Markdown and HTML, and two of its revisions as a redline', async () => {
    const draftId = await begin()
    const file = withTerm(completeDraft(), 'fees/total-price', 'amountYuan', '880000')
    await client.expect(200, client.put(`/drafts/${draftId}`, { file, from: 1 }))
    const heads = { docx: 'PK', pdf: '%PDF', md: '#', html: '<!doctype html>' }
    for (const [format, head] of Object.entries(heads)) {
      const document = await client.get(`/drafts/${draftId}/document?format=${format}`)
      expect(document.status).toBe(200)
      expect(document.text.startsWith(head), format).toBe(true)
      expect(document.headers['content-disposition']).toContain(encodeURIComponent(`.${format}`))
    }
    expect((await client.get(`/drafts/${draftId}/document?format=md`)).text).toContain('880,000')
    const redline = await client.get(`/redline?a=draft:${draftId}:1&b=draft:${draftId}`)
    expect([redline.status, redline.text.slice(0, 2)]).toEqual([200, 'PK'])
    expect((await provider.get(`/redline?a=draft:${draftId}:1&b=draft:${draftId}`)).status).toBe(404)
  })

  it('can be discarded with all its revisions', async () => {
    const draftId = await begin()
    expect((await outsider.call('DELETE', `/drafts/${draftId}`)).status).toBe(404)
    await client.expect(200, client.call('DELETE', `/drafts/${draftId}`))
    expect((await client.get(`/drafts/${draftId}`)).status).toBe(404)
  })
})
