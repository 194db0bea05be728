import { gzipSync } from 'node:zlib'
import { batchOf, type ServiceRecord, sealDays } from '@heqi/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { callsOn, ended, newPair, newWorld, TEST_NOW, type World } from '../testing/world.ts'

const octets = { type: 'application/octet-stream' }

describe.each(DATABASES)('records on %s', (database) => {
  let server: TestServer
  let world: World
  let provider: Api
  let at: string

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
  })
  afterAll(() => server?.end())

  /** A contract without records, so that no test sees another's. */
  const fresh = async (): Promise<void> => {
    const pair = await newPair(server, world.operator, '乙')
    provider = pair.provider
    at = `/contracts/${pair.contractId}`
  }
  const counts = (answer: { json: Record<string, unknown> }) => {
    const { read, accepted, duplicates, corrections } = answer.json
    return { read, accepted, duplicates, corrections }
  }
  const listed = async (from = '2026-09-01', to = '2026-09-30') =>
    (await provider.get(`${at}/records?from=${from}&to=${to}&limit=200`)).json.items as {
      sourceId: string
      record: ServiceRecord
      revision: number
    }[]
  const sealed = (day: string) =>
    expect.poll(
      async () => {
        const { rows } = await server.services.database.owner.query<{ isSealed: boolean; sha256: Buffer }>(
          `SELECT d.sealed_version = d.version AS "isSealed", s.sha256 FROM heqi.record_day d
             LEFT JOIN heqi.segment s ON s.contract_id = d.contract_id AND s.day = d.day AND s.version = d.sealed_version
             WHERE d.contract_id = $1 AND d.day = $2`,
          [at.split('/').at(-1), day],
        )
        return rows[0]?.isSealed ? rows[0].sha256.toString('hex') : undefined
      },
      { timeout: 30_000 },
    )

  it('reads a batch twice without effect, however it is cut and ordered', async () => {
    await fresh()
    const calls = callsOn('2026-09-01', 50)
    expect(counts(await provider.post(`${at}/records`, calls))).toEqual({
      read: 50,
      accepted: 50,
      duplicates: 0,
      corrections: 0,
    })
    const again = [...calls].reverse().slice(0, 30)
    expect(counts(await provider.post(`${at}/records`, again))).toEqual({
      read: 30,
      accepted: 0,
      duplicates: 30,
      corrections: 0,
    })
    expect(await listed()).toHaveLength(50)
  })

  it('answers a repeated request from memory, and refuses its key for another', async () => {
    await fresh()
    const calls = callsOn('2026-09-01', 3)
    const first = await provider.post(`${at}/records`, calls, { key: 'the-same-key' })
    const second = await provider.post(`${at}/records`, calls, { key: 'the-same-key' })
    expect(second.text).toBe(first.text)
    expect(second.headers['idempotency-replayed']).toBe('true')
    const other = await provider.post(`${at}/records`, callsOn('2026-09-02', 3), { key: 'the-same-key' })
    expect(other.json.code).toBe('idempotency-key-reused')
    const without = await server.app.inject({
      method: 'POST',
      url: `/api${at}/records`,
      headers: { cookie: provider.cookie, 'content-type': 'application/json' },
      payload: '[]',
    })
    expect(without.json()).toMatchObject({ code: 'idempotency-key-missing' })
  })

  it('runs the same request once when it comes ten times at once', async () => {
    await fresh()
    const calls = callsOn('2026-09-01', 20)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => provider.post(`${at}/records`, calls, { key: 'ten-at-once' })),
    )
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(counts(answers[0]!)).toMatchObject({ accepted: 20, duplicates: 0 })
  })

  it('keeps what a correction replaces, also when the record moves to another month', async () => {
    await fresh()
    const [call] = callsOn('2026-09-30', 1) as [ServiceRecord]
    await provider.post(`${at}/records`, [call])
    const moved = { ...call, enteredAt: Date.parse('2026-10-01T09:00:00+08:00'), agent: 'somebody else' }
    expect(counts(await provider.post(`${at}/records`, [moved]))).toEqual({
      read: 1,
      accepted: 0,
      duplicates: 0,
      corrections: 1,
    })
    expect(await listed()).toEqual([])
    expect((await listed('2026-10-01', '2026-10-31')).map(({ revision, record }) => [revision, record.agent])).toEqual([
      [2, 'somebody else'],
    ])
    const { revisions } = (await provider.get(`${at}/records/revisions?source=pbx&sourceId=${call.sourceId}`)).json
    expect(
      revisions.map((revision: { revision: number; isCurrent: boolean }) => [revision.revision, revision.isCurrent]),
    ).toEqual([
      [2, true],
      [1, false],
    ])
  })

  it('takes several versions of a record in one batch in their order', async () => {
    await fresh()
    const [call] = callsOn('2026-09-05', 1) as [ServiceRecord]
    const versions = [call, { ...call, surveyScore: 3 }, { ...call, surveyScore: 5 }, { ...call, surveyScore: 5 }]
    expect(counts(await provider.post(`${at}/records`, versions))).toEqual({
      read: 4,
      accepted: 1,
      duplicates: 1,
      corrections: 2,
    })
    expect((await listed())[0]).toMatchObject({ revision: 3, record: { surveyScore: 5 } })
  })

  it('rejects bad rows one by one, with a reason in both languages', async () => {
    await fresh()
    const [good] = callsOn('2026-09-01', 1) as [ServiceRecord]
    const answer = await provider.post(`${at}/records`, [good, 7, { ...good, channel: 'pigeon' }, { source: 'x' }])
    expect(answer.json).toMatchObject({
      read: 4,
      accepted: 1,
      rejected: { 'not-an-object': 1, 'unknown-value': 1, 'required-field-missing': 1 },
    })
    const { items } = (await provider.get(`${at}/files/${answer.json.fileId}/rejects`)).json
    expect(items.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
      [2, 'not-an-object'],
      [3, 'unknown-value'],
      [4, 'required-field-missing'],
    ])
    for (const { text } of items) expect([text['zh-CN'], text.en].every((words: string) => words.length > 3)).toBe(true)
    const csv = await provider.get(`${at}/files/${answer.json.fileId}/rejects.csv`, {
      headers: { 'accept-language': 'en' },
    })
    expect(csv.text.split('\r\n')).toHaveLength(5)
  })

  it('takes CSV, JSON lines, Parquet and gzip', async () => {
    await fresh()
    const csv = 'source,sourceId,channel,enteredAt\npbx,a,phone,2026-09-01T10:00:00+08:00\n'
    expect((await provider.post(`${at}/records`, csv, { type: 'text/csv' })).json).toMatchObject({ accepted: 1 })
    const lines = callsOn('2026-09-02', 3)
      .map((call) => JSON.stringify(call))
      .join('\n')
    const packed = { type: 'application/x-ndjson', headers: { 'content-encoding': 'gzip' } }
    expect((await provider.post(`${at}/records`, gzipSync(lines), packed)).json).toMatchObject({ accepted: 3 })
    const [segment] = await sealDays(batchOf(callsOn('2026-09-03', 4)), 'Asia/Shanghai')
    const parquet = { type: 'application/vnd.apache.parquet' }
    expect((await provider.post(`${at}/records`, segment?.bytes, parquet)).json).toMatchObject({ accepted: 4 })
    expect(await listed()).toHaveLength(8)
    expect((await provider.post(`${at}/records`, 'x', { type: 'text/html' })).json.code).toBe('media-type-unsupported')
    const damaged = await provider.post(`${at}/records`, Buffer.from('PAR1 nothing'), parquet)
    expect(damaged.json).toMatchObject({ code: 'file-not-readable', problems: [{ code: 'parquet-damaged' }] })
  })

  it('guides a foreign file from its bytes to records and back', async () => {
    await fresh()
    const text =
      '通话编号,来电时间,渠道,坐席,排队时长(秒)\n1,2026-09-08 09:00:00,电话,小李,12\n2,2026-09-08 09:01:00,电话,小王,x\n3,2026-09-08 09:02:00,电话,小李,40\n'
    const bytes = Buffer.from(text)
    const { fileId } = await provider.expect(201, provider.post(`${at}/files`, { name: '九月通话.csv' }))
    const content = `${at}/files/${fileId}/content`
    expect((await provider.put(`${content}?offset=0&isLast=false`, bytes.subarray(0, 60), octets)).json).toMatchObject({
      state: 'uploading',
      sizeBytes: 60,
    })
    expect((await provider.put(`${content}?offset=7`, bytes.subarray(7), octets)).json).toMatchObject({
      code: 'file-incomplete',
      data: { receivedBytes: 60 },
    })
    expect((await provider.put(`${content}?offset=60`, bytes.subarray(60), octets)).json).toMatchObject({
      state: 'uploaded',
      sizeBytes: bytes.length,
    })
    const detection = (await provider.get(`${at}/files/${fileId}/detection`)).json
    expect(detection).toMatchObject({ format: 'csv', needsMapping: true })
    expect(detection.sample).toHaveLength(3)
    const mapping = {
      ...detection.suggestion.mapping,
      fields: {
        source: { constant: 'hotline' },
        sourceId: { column: '通话编号' },
        enteredAt: { column: '来电时间', format: 'yyyy-M-d H:mm:ss' },
        channel: { column: '渠道', map: { 电话: 'phone' } },
        agent: { column: '坐席' },
        queueMs: { column: '排队时长(秒)', unit: 'seconds' },
      },
    }
    const preview = (await provider.post(`${at}/files/${fileId}/preview`, { format: 'csv', mapping })).json
    expect(preview.records.map(({ agent, queueMs }: ServiceRecord) => [agent, queueMs])).toEqual([
      ['小李', 12_000],
      ['小李', 40_000],
    ])
    expect(preview.rejects).toMatchObject([{ line: 3, code: 'invalid-number' }])
    const { jobId } = await provider.expect(
      202,
      provider.post(`${at}/files/${fileId}/read`, { format: 'csv', mapping }),
    )
    expect(await ended(provider, jobId)).toMatchObject({
      state: 'done',
      result: { read: 3, accepted: 2, rejected: { 'invalid-number': 1 } },
    })
    expect(await listed()).toHaveLength(2)
    const file = (await provider.get(`${at}/files/${fileId}`)).json
    expect(file).toMatchObject({ state: 'read', summary: { accepted: 2 } })
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    const undo = await provider.expect(202, provider.post(`${at}/files/${fileId}/undo`))
    expect(await ended(provider, undo.jobId)).toMatchObject({ state: 'done', result: { corrections: 2 } })
    expect(await listed()).toEqual([])
    expect(
      (await provider.get(`${at}/files`)).json.items.map(({ kind, state }: { kind: string; state: string }) => [
        kind,
        state,
      ]),
    ).toEqual([
      ['undo', 'read'],
      ['upload', 'undone'],
    ])
  })

  it('returns a record to what it was when the file that corrected it is undone', async () => {
    await fresh()
    const [call] = callsOn('2026-09-01', 1) as [ServiceRecord]
    await provider.post(`${at}/records`, [call])
    const { fileId } = (await provider.post(`${at}/records`, [{ ...call, agent: 'wrong' }])).json
    const { jobId } = await provider.expect(202, provider.post(`${at}/files/${fileId}/undo`))
    expect(await ended(provider, jobId)).toMatchObject({ state: 'done' })
    expect(await listed()).toMatchObject([{ revision: 3, record: { agent: call.agent } }])
  })

  it('says why a job failed, and runs it again', async () => {
    await fresh()
    const { fileId } = await provider.expect(201, provider.post(`${at}/files`, { name: 'x.parquet' }))
    await provider.put(`${at}/files/${fileId}/content`, Buffer.from('PAR1 cut off'), octets)
    const { jobId } = await provider.expect(
      202,
      provider.post(`${at}/files/${fileId}/read`, { format: 'canonical-parquet' }),
    )
    expect(await ended(provider, jobId)).toMatchObject({ state: 'failed', problem: { code: 'file-not-readable' } })
    const again = await provider.post(`/jobs/${jobId}/retry`, { reason: '文件已重新导出' })
    expect(again.json).toMatchObject({ state: 'queued', retryReason: '文件已重新导出' })
    expect(await ended(provider, jobId)).toMatchObject({ state: 'failed', attempts: 2 })
    expect((await provider.post(`/jobs/${jobId}/cancel`)).json.code).toBe('job-not-running')
  })

  it('seals finished days to the bytes that anybody gets from the same records, and again when they change', async () => {
    await fresh()
    const calls = callsOn('2026-09-01', 40)
    await provider.post(`${at}/records`, calls)
    const withRevisions = (records: readonly ServiceRecord[], revision: number) =>
      records.map((record) => ({ ...record, revision }))
    const [expected] = await sealDays(batchOf(withRevisions(calls, 1)), 'Asia/Shanghai')
    await sealed('2026-09-01').toBe(expected?.sha256)
    const [first] = calls as [ServiceRecord]
    const corrected = { ...first, agent: 'late news' }
    await provider.post(`${at}/records`, [corrected])
    const [after] = await sealDays(
      batchOf([{ ...corrected, revision: 2 }, ...withRevisions(calls.slice(1), 1)]),
      'Asia/Shanghai',
    )
    await sealed('2026-09-01').toBe(after?.sha256)
    expect(after?.sha256).not.toBe(expected?.sha256)
  })

  it('pages through records without losing or repeating one', async () => {
    await fresh()
    const calls = callsOn('2026-09-01', 55)
    await provider.post(`${at}/records`, calls)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = (
        await provider.get(`${at}/records?from=2026-09-01&to=2026-09-30&limit=10${cursor && `&cursor=${cursor}`}`)
      ).json
      seen.push(...page.items.map(({ sourceId }: { sourceId: string }) => sourceId))
      cursor = page.nextCursor as string | null
    }
    expect(seen).toEqual(calls.map(({ sourceId }) => sourceId))
    expect((await provider.get(`${at}/records?from=2026-09-01&to=2026-09-30&cursor=nonsense`)).json.code).toBe(
      'cursor-invalid',
    )
  })
})
