import { batchOf, jsonLinesOf } from '@heqi/records'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { callsOn, ended, newPair, newWorld, TEST_NOW, type World } from '../testing/world.ts'
import { startWorker } from './worker.ts'

describe.each(DATABASES)('the worker of the queue on %s', (database) => {
  let server: TestServer
  let world: World
  let provider: Api
  let contractId: string

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    world = await newWorld(server)
  })
  afterAll(() => server?.end())
  beforeEach(async () => {
    const pair = await newPair(server, world.operator, '队')
    provider = pair.provider
    contractId = pair.contractId
  })

  /** Somebody of the owner's at the database itself. */
  async function asOwner<Value>(work: (owner: pg.Client) => Promise<Value>): Promise<Value> {
    const owner = new pg.Client({ connectionString: server.services.database.ownerUrl })
    await owner.connect()
    try {
      return await work(owner)
    } finally {
      await owner.end()
    }
  }

  async function beginsToRead(day: string): Promise<string> {
    const at = `/contracts/${contractId}/files`
    const format = 'canonical-json-lines'
    const { fileId } = await provider.expect(201, provider.post(at, { name: `${day}.jsonl` }))
    const bytes = Buffer.from([...jsonLinesOf(batchOf(callsOn(day, 5)))].join(''))
    await provider.expect(200, provider.put(`${at}/${fileId}/content`, bytes, { type: 'application/octet-stream' }))
    const { jobId } = await provider.expect(202, provider.post(`${at}/${fileId}/read`, { format }))
    return jobId
  }

  const locked = async (owner: pg.Client): Promise<readonly string[]> => {
    const { rows } = await owner.query<{ task: string }>(
      "SELECT task_identifier AS task FROM graphile_worker.jobs WHERE locked_by IS NOT NULL AND task_identifier <> 'seal'",
    )
    return rows.map(({ task }) => task)
  }

  /** A job that has begun stays with its worker while others look for the jobs of the dead, and is done once. */
  async function isLeftInPeace(): Promise<void> {
    await asOwner(async (owner) => {
      await owner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`records ${contractId}`])
      const jobId = await beginsToRead('2026-09-01')
      await expect.poll(() => locked(owner), { timeout: 30_000 }).toEqual(['job'])
      const second = await startWorker(server.services, server.services.database.ownerUrl, 1)
      try {
        expect(await locked(owner)).toEqual(['job'])
        await owner.query('SELECT pg_advisory_unlock_all()')
        expect(await ended(provider, jobId)).toMatchObject({ state: 'done', attempts: 1 })
      } finally {
        await second.stop()
      }
    })
    expect(await ended(provider, await beginsToRead('2026-09-02'))).toMatchObject({ state: 'done', attempts: 1 })
  }

  it('keeps the job that it has begun', isLeftInPeace)

  it('frees a queue that the dead have left locked, though no job of theirs is in it', async () => {
    await asOwner((owner) =>
      owner.query(
        "INSERT INTO graphile_worker._private_job_queues (queue_name, locked_at, locked_by) VALUES ($1, now(), 'the dead')",
        [contractId],
      ),
    )
    const jobId = await beginsToRead('2026-09-01')
    const second = await startWorker(server.services, server.services.database.ownerUrl, 1)
    expect(await ended(provider, jobId)).toMatchObject({ state: 'done', attempts: 1 })
    await second.stop()
  })

  it('works on after every connection of the owner was lost, and still keeps what it has begun', async () => {
    await asOwner((owner) =>
      owner.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()',
      ),
    )
    expect(await ended(provider, await beginsToRead('2026-09-03'))).toMatchObject({ state: 'done' })
    await isLeftInPeace()
  })
})
