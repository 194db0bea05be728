import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { ended, newWorld, TEST_NOW, type World } from '../testing/world.ts'

/** A hotline's export with a bad date, a bad number, and texts that a spreadsheet would take for formulas. */
const ROWS = [
  ['通话ID', '渠道', '进线时间', '排队时长', '主叫号码'],
  ['1', '热线', '2026/9/1 9:00:05', '12', '+8613800000001'],
  ['2', '在线', '昨天', '15', '-'],
  ['3', '热线', '2026/9/1 9:02:00', '很久', '=1+1'],
]

describe.each(DATABASES)('mending a file on %s', (database) => {
  let server: TestServer
  let world: World
  let provider: Api
  let at: string

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
    provider = world.provider
    at = `/contracts/${world.contractId}`
  })
  afterAll(() => server?.end())

  const upload = async (name: string, bytes: Buffer): Promise<string> => {
    const { fileId } = await provider.expect(201, provider.post(`${at}/files`, { name }))
    await provider.put(`${at}/files/${fileId}/content`, bytes, { type: 'application/octet-stream' })
    return fileId
  }
  const read = async (fileId: string, mapping: unknown, format = 'csv') => {
    const { jobId } = await provider.expect(202, provider.post(`${at}/files/${fileId}/read`, { format, mapping }))
    return (await ended(provider, jobId)).result
  }

  it('suggests how Chinese columns are read, gives back the rejects, and takes them mended', async () => {
    const text = `${ROWS.map((row) => row.join(',')).join('\r\n')}\r\n`
    const fileId = await upload('hotline.csv', Buffer.from(text))
    const { suggestion, values } = (await provider.get(`${at}/files/${fileId}/detection`)).json
    expect(suggestion.mapping.fields).toMatchObject({
      channel: { column: '渠道', map: { 热线: 'phone', 在线: 'chat' } },
      queueMs: { column: '排队时长', unit: 'seconds' },
    })
    expect(suggestion.unsure).toEqual(['enteredAt', 'queueMs'])
    expect(values.渠道).toEqual([
      { value: '热线', rows: 2 },
      { value: '在线', rows: 1 },
    ])
    const { fields } = suggestion.mapping
    const mapping = {
      ...suggestion.mapping,
      fields: { ...fields, enteredAt: { column: '进线时间', format: 'yyyy/M/d H:mm:ss' } },
    }
    const preview = (await provider.post(`${at}/files/${fileId}/preview`, { format: 'csv', mapping })).json
    expect(preview.rejectedByField).toEqual({ enteredAt: 1, queueMs: 1 })
    expect(await read(fileId, mapping)).toMatchObject({ read: 3, accepted: 1 })

    const rejects = (await provider.get(`${at}/files/${fileId}/rejected-rows.csv`)).text
    expect(
      rejects
        .replace('\uFEFF', '')
        .split('\r\n')
        .slice(0, 3)
        .map((line) => line.split(',').slice(0, 5).join(',')),
    ).toEqual(['通话ID,渠道,进线时间,排队时长,主叫号码', "2,在线,昨天,15,'-", "3,热线,2026/9/1 9:02:00,很久,'=1+1"])
    const mended = rejects.replace('昨天', '2026/9/1 9:01:00').replace('很久', '600')
    const again = await upload('mended.csv', Buffer.from(mended))
    expect(await read(again, mapping)).toMatchObject({ read: 2, accepted: 2, duplicates: 0 })
    expect((await provider.get(`${at}/records?from=2026-09-01&to=2026-09-30`)).json.items).toHaveLength(3)
  })

  it('gives back the rejected lines of JSON lines, and takes them mended', async () => {
    const lines = [
      { id: 'j1', in: '2026-09-02T09:00:00+08:00' },
      { id: 'j2', in: '昨天' },
      { id: 'j3', in: '2026-09-02T09:02:00+08:00' },
    ].map((row) => `${JSON.stringify(row)}\n`)
    const mapping = {
      name: 'hotline as JSON',
      format: 'json-lines',
      timeZone: 'Asia/Shanghai',
      fields: {
        source: { constant: 'hotline-json' },
        sourceId: { column: 'id' },
        channel: { constant: 'phone' },
        enteredAt: { column: 'in', format: 'iso' },
      },
    }
    const fileId = await upload('hotline.jsonl', Buffer.from(lines.join('')))
    expect(await read(fileId, mapping, 'json-lines')).toMatchObject({ read: 3, accepted: 2 })
    const rejects = (await provider.get(`${at}/files/${fileId}/rejected-rows.jsonl`)).text
    expect(rejects).toBe(lines[1])
    const again = await upload('mended.jsonl', Buffer.from(rejects.replace('昨天', '2026-09-02T09:01:00+08:00')))
    expect(await read(again, mapping, 'json-lines')).toMatchObject({ read: 1, accepted: 1, duplicates: 0 })
    expect((await provider.get(`${at}/files/${fileId}/rejected-rows.csv`)).json.code).toBe('not-found')
  })

  it('shows the texts of a file in GB18030', async () => {
    const fileId = await upload('gb.csv', Buffer.from('vfjP38qxvOQsx/61wAoyMDI2LTktMSA5OjAwOjAwLMjIz98K', 'base64'))
    const { header, sample } = (await provider.get(`${at}/files/${fileId}/detection`)).json
    expect([header, sample]).toEqual([['进线时间', '渠道'], [['2026-9-1 9:00:00', '热线']]])
  })

  it('gives no rows to mend of a file that it does not know', async () => {
    const answer = await provider.get(`${at}/files/01a223d7-6ce7-72dd-96ad-593eebb67adf/rejected-rows.csv`)
    expect(answer.json.code).toBe('not-found')
  })
})
