import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { CONTRACT_TEXT } from '../testing/drafts.ts'
import { newWorld, TEST_NOW } from '../testing/world.ts'

const OCTETS = { type: 'application/octet-stream' }

/** Sends a file and waits until it is read, or could not be. */
async function sent(api: Api, name: string, body: string | Buffer) {
  const { importId } = await api.expect(202, api.post(`/imports?name=${encodeURIComponent(name)}`, body, OCTETS))
  return readInTheEnd(api, importId)
}

async function readInTheEnd(api: Api, importId: string) {
  for (let i = 0; i < 600; i++) {
    const item = await api.expect(200, api.get(`/imports/${importId}`))
    if (!['queued', 'running'].includes(item.state)) return item
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`import ${importId} does not end`)
}

describe.each(DATABASES)('imports on %s', (database) => {
  let server: TestServer
  let client: Api
  let provider: Api

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    const world = await newWorld(server)
    client = world.client
    provider = world.provider
  })
  afterAll(() => server?.end())

  it('reads a contract in the background: clauses, terms with their places, findings', async () => {
    const item = await sent(client, '合同.txt', CONTRACT_TEXT)
    expect(item).toMatchObject({ state: 'done', name: '合同.txt', summary: { contracts: 1 } })
    const { read, corrections } = await client.expect(200, client.get(`/imports/${item.importId}/result`))
    expect(read.source.text).toBe(CONTRACT_TEXT)
    const { clauses, findings } = read.file.contracts[0]
    const late = clauses.find(({ type }: { type: string }) => type === 'fees/late-payment')
    expect(CONTRACT_TEXT.slice(late.start, late.end)).toContain('万分之五')
    expect(findings.map(({ code }: { code: string }) => code)).toContain('numbering-gap')
    expect(corrections).toEqual([])
    const json = await client.get(`/imports/${item.importId}/document?format=json`)
    expect(JSON.parse(json.text).contracts[0].clauses).toEqual(clauses)
    expect((await client.get(`/imports/${item.importId}/document?format=original`)).text).toBe(CONTRACT_TEXT)
    expect((await client.get(`/imports/${item.importId}/document?format=mended`)).text).toBe(CONTRACT_TEXT)
    const remarks = await client.get(`/imports/${item.importId}/document?format=comments`)
    expect([remarks.status, remarks.text.slice(0, 2)]).toEqual([200, 'PK'])
  })

  it('remembers corrections with full confidence, and findings that are let stand with the reason', async () => {
    const { importId } = await sent(client, 'a.txt', CONTRACT_TEXT)
    const at = `/imports/${importId}`
    const { read } = await client.expect(200, client.get(`${at}/result`))
    const [clause] = read.file.contracts[0].clauses
    const key = { contractIndex: 0, start: clause.start, end: clause.end, readType: clause.type }
    const terms = { heading: '首部', paragraphs: ['双方当事人。'] }
    await client.expect(200, client.put(`${at}/corrections`, { corrections: [{ ...key, type: 'free/custom', terms }] }))
    const unknown = { corrections: [{ ...key, type: 'no/such', terms: {} }] }
    expect((await client.put(`${at}/corrections`, unknown)).json.problems[0].code).toBe('clause-unknown')
    const gap = read.file.contracts[0].findings.find(({ code }: { code: string }) => code === 'numbering-gap')
    const finding = { contractIndex: 0, code: 'numbering-gap', start: gap.place.start }
    await client.expect(200, client.put(`${at}/suppressions`, { ...finding, reason: '原合同即如此' }))
    const after = await client.expect(200, client.get(`${at}/result`))
    expect(after.corrections).toMatchObject([{ ...key, type: 'free/custom', terms, createdByName: 'client-owner' }])
    expect(after.suppressions).toMatchObject([{ ...finding, reason: '原合同即如此' }])
    const sarif = JSON.parse((await client.get(`${at}/document?format=sarif`)).text)
    const justified = sarif.runs[0].results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions)
    expect(justified).toMatchObject([
      { ruleId: finding.code, suppressions: [{ kind: 'external', justification: '原合同即如此' }] },
    ])
    const json = JSON.parse((await client.get(`${at}/document?format=json`)).text)
    expect(json.contracts[0].clauses[0]).toMatchObject({ type: 'free/custom', terms, confidence: 1 })
    const query = new URLSearchParams(Object.entries(key).map(([name, value]) => [name, String(value)]))
    await client.expect(200, client.call('DELETE', `${at}/corrections?${query}`))
    expect((await client.get(`${at}/result`)).json.corrections).toEqual([])
  })

  it("makes one repair or all of them in a file of its own, to which people's word goes along", async () => {
    const text = CONTRACT_TEXT.replace('履行合同中', '履行合同的过过程中').replace(
      /^/,
      '依据《中华人民共和国合同法》，双方订立：\n',
    )
    const { importId } = await sent(client, '合同.txt', text)
    const at = `/imports/${importId}`
    await client.expect(200, client.put(`${at}/roles`, { contractIndex: 0, client: '甲方' }))
    const [contract] = (await client.expect(200, client.get(`${at}/result`))).read.file.contracts
    const late = contract.clauses.find(({ type }: { type: string }) => type === 'fees/late-payment')
    const key = { contractIndex: 0, start: late.start, end: late.end, readType: late.type }
    await client.expect(
      200,
      client.put(`${at}/corrections`, { corrections: [{ ...key, type: late.type, terms: late.terms }] }),
    )
    const doubled = contract.findings.find(({ code }: { code: string }) => code === 'word-doubled')
    const finding = { contractIndex: 0, code: 'word-doubled', start: doubled.place.start }
    const mended = await client.expect(202, client.post(`${at}/mended`, { findings: [finding] }))
    expect(mended.name).toBe('合同（已改正）.txt')
    const made = await readInTheEnd(client, mended.importId)
    const next = `/imports/${made.importId}`
    expect((await client.get(`${next}/document?format=original`)).text).toBe(text.replace('过过', '过'))
    const after = await client.expect(200, client.get(`${next}/result`))
    const moved = after.read.file.contracts[0].clauses.find(({ type }: { type: string }) => type === late.type)
    expect(after.read.file.contracts[0].parties).toEqual({ client: '甲方', provider: '乙方', areGiven: true })
    expect(after.corrections).toMatchObject([{ start: moved.start, end: moved.end, readType: late.type }])
    const all = await client.expect(202, client.post(`${next}/mended`, {}))
    expect(all.name).toBe(mended.name)
    await readInTheEnd(client, all.importId)
    const whole = (await client.get(`/imports/${all.importId}/document?format=original`)).text
    expect(whole).toBe(text.replace('过过', '过').replace('合同法', '民法典'))
    expect((await client.post(`/imports/${all.importId}/mended`, {})).json.code).toBe('nothing-to-mend')
  })

  it('is read again under the roles that somebody gives: corrections that apply are kept, and all can be undone', async () => {
    const { importId } = await sent(client, '合同.txt', CONTRACT_TEXT)
    const at = `/imports/${importId}`
    const result = () => client.expect(200, client.get(`${at}/result`))
    const found = (await result()).read.file
    const clauseOf = (file: typeof found, type: string) =>
      file.contracts[0].clauses.find((one: { type: string }) => one.type === type)
    const late = clauseOf(found, 'fees/late-payment')
    const key = { contractIndex: 0, start: late.start, end: late.end, readType: late.type }
    const terms = { ...late.terms, charge: { kind: 'per-day', rate: '0.02%' } }
    await client.expect(200, client.put(`${at}/corrections`, { corrections: [{ ...key, type: late.type, terms }] }))

    const given = await client.expect(200, client.put(`${at}/roles`, { contractIndex: 0, client: '乙方' }))
    expect(given).toEqual({ client: '乙方', provider: '甲方' })
    const after = await result()
    expect(after.roles).toMatchObject([{ contractIndex: 0, client: '乙方', createdByName: 'client-owner' }])
    expect(after.read.file.contracts[0].parties).toEqual({ ...given, areGiven: true })
    expect(clauseOf(after.read.file, 'identity/parties').terms.client.name['zh-CN']).toBe('江畔客户服务有限公司')
    expect(after.corrections).toMatchObject([{ ...key, terms, readAs: { client: '甲方', terms: late.terms } }])
    const json = JSON.parse((await client.get(`${at}/document?format=json`)).text)
    expect(json.contracts[0].parties).toMatchObject(given)
    expect(clauseOf(json, late.type).terms.charge.rate).toBe('0.02%')
    const sarif = (await client.get(`${at}/document?format=sarif`)).text
    const codes = (file: typeof found) => file.contracts[0].findings.map(({ code }: { code: string }) => code)
    expect(codes(after.read.file)).not.toEqual(codes(found))
    for (const code of codes(json)) expect(sarif).toContain(code)

    const from = { kind: 'import', importId, contractIndex: 0 }
    const { draftId } = await client.expect(201, client.post('/drafts', { from }))
    const { file } = await client.expect(200, client.get(`/drafts/${draftId}`))
    const [parties] = file.clauses as { terms: object }[]
    expect(parties?.terms).toMatchObject({ partyA: 'provider', client: { name: { 'zh-CN': '江畔客户服务有限公司' } } })

    await client.expect(200, client.call('DELETE', `${at}/roles?contractIndex=0`))
    const back = await result()
    expect([back.read.file, back.roles]).toEqual([found, []])
    expect(back.corrections).toMatchObject([{ ...key, terms }])
  })

  it('says by which names a contract calls its parties when it is given another', async () => {
    const { importId } = await sent(client, '合同.txt', CONTRACT_TEXT)
    const at = `/imports/${importId}`
    const before = await client.expect(200, client.get(`${at}/result`))
    expect((await client.put(`${at}/roles`, { contractIndex: 0, client: '丙方' })).json).toMatchObject({
      code: 'party-not-named',
      data: { value: '丙方', client: '甲方', provider: '乙方' },
    })
    expect(await client.expect(200, client.get(`${at}/result`))).toEqual(before)
    expect((await client.put(`${at}/roles`, { contractIndex: 7, client: '乙方' })).status).toBe(404)
    expect((await provider.put(`${at}/roles`, { contractIndex: 0, client: '乙方' })).status).toBe(404)
  })

  it('goes on as a draft: nothing of the text is lost, blanks are blanks', async () => {
    const { importId } = await sent(client, 'a.txt', CONTRACT_TEXT)
    const from = { kind: 'import', importId, contractIndex: 0 }
    const { draftId } = await client.expect(201, client.post('/drafts', { from }))
    const { file } = await client.expect(200, client.get(`/drafts/${draftId}`))
    const clauses = file.clauses as { id: string; clause: string; terms: unknown }[]
    expect(clauses.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining(['identity/parties', 'fees/late-payment']),
    )
    expect(clauses.slice(0, 2)).toMatchObject([
      { clause: 'identity/parties', terms: { partyA: 'client' } },
      { clause: 'identity/contract-particulars', terms: { title: { 'zh-CN': '客户服务外包合同' } } },
    ])
    expect(JSON.stringify(clauses.filter(({ clause }) => clause === 'free/custom'))).toContain('茶话会')
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length)
    expect((await client.post('/drafts', { from: { ...from, contractIndex: 9 } })).status).toBe(404)
  })

  it('says why a file cannot be read, and goes on with the next', async () => {
    const word = Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')
    expect(await sent(client, 'old.doc', word)).toMatchObject({
      state: 'failed',
      problem: { code: 'import-unreadable' },
    })
    expect(await sent(client, 'empty.docx', '')).toMatchObject({
      state: 'failed',
      problem: { code: 'import-unreadable', data: { reason: 'file-empty' } },
    })
    expect(await sent(client, 'next.txt', CONTRACT_TEXT)).toMatchObject({ state: 'done' })
  })

  it('belongs to the one who sent it', async () => {
    const { importId } = await sent(client, 'a.txt', CONTRACT_TEXT)
    for (const path of ['', '/result', '/document?format=original'])
      expect((await provider.get(`/imports/${importId}${path}`)).status).toBe(404)
    expect((await provider.get('/imports')).json.items).toEqual([])
    await client.expect(200, client.call('DELETE', `/imports/${importId}`))
    expect((await client.get(`/imports/${importId}`)).status).toBe(404)
  })
})
