import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { newWorld, TEST_NOW, type World } from '../testing/world.ts'

const octets = { type: 'application/octet-stream' }
const CHUNK_BYTES = 1024 * 1024

describe.each(DATABASES)('an upload on %s', (database) => {
  let server: TestServer
  let world: World

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW, workers: 0 })
    world = await newWorld(server)
  })
  afterAll(() => server?.end())

  async function announced(): Promise<string> {
    const { provider, contractId } = world
    const { fileId } = await provider.expect(201, provider.post(`/contracts/${contractId}/files`, { name: 'a.csv' }))
    return `/contracts/${contractId}/files/${fileId}`
  }

  it('goes on at the byte where it stopped, and no other', async () => {
    const { provider } = world
    const file = await announced()
    const bytes = Buffer.alloc(2 * CHUNK_BYTES + 7, 'a')
    await provider.expect(200, provider.put(`${file}/content?offset=0&isLast=false`, bytes.subarray(0, 1000), octets))
    const elsewhere = await provider.put(`${file}/content?offset=999`, bytes.subarray(999), octets)
    expect(elsewhere.json).toMatchObject({ code: 'file-incomplete', data: { receivedBytes: 1000 } })
    const last = await provider.put(`${file}/content?offset=1000`, bytes.subarray(1000), octets)
    expect(last.json).toMatchObject({ state: 'uploaded', sizeBytes: bytes.length })
  })

  it('ends without a byte when all had arrived before the sender broke off', async () => {
    const { provider } = world
    const file = await announced()
    await provider.expect(200, provider.put(`${file}/content?offset=0&isLast=false`, Buffer.from('abc'), octets))
    expect((await provider.put(`${file}/content?offset=3`, undefined)).json).toMatchObject({
      state: 'uploaded',
      sizeBytes: 3,
    })
  })

  it('of two senders at the same byte keeps one, and tells the other where it stands', async () => {
    const { provider } = world
    const file = await announced()
    const bytes = Buffer.alloc(9 * CHUNK_BYTES, 'b')
    const send = () => provider.put(`${file}/content?offset=0&isLast=false`, bytes, octets)
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    expect((await provider.get(file)).json).toMatchObject({ state: 'uploading', sizeBytes: bytes.length })
  })
})
