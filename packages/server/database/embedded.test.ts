import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/databases.ts'
import { DataFolderInUse, type EmbeddedDatabase, startEmbedded } from './embedded.ts'

const folders: string[] = []
const running: EmbeddedDatabase[] = []

const newFolder = (): string => {
  const folder = temporaryFolder('embedded')
  folders.push(folder)
  return folder
}
const start = async (folder: string): Promise<EmbeddedDatabase> => {
  const database = await startEmbedded(folder)
  running.push(database)
  return database
}

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded database', () => {
  it('starts durable, keeps what it has over a stop, and guards its password', async () => {
    const folder = newFolder()
    const first = await start(folder)
    expect(
      await query(first.url, "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS sync"),
    ).toEqual([{ fsync: 'on', sync: 'on' }])
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await start(folder)
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect(statSync(path.join(folder, 'credentials.json')).mode & 0o077).toBe(0)
    const wrong = second.url.replace(/:[^:@]+@/, ':wrong@')
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  it('refuses a second server on the same folder clearly', async () => {
    const folder = newFolder()
    const first = await start(folder)
    await expect(startEmbedded(folder)).rejects.toThrow(DataFolderInUse)
    expect(await query(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('comes back by itself when the database is killed, with everything committed', async () => {
    const folder = newFolder()
    const database = await start(folder)
    await query(database.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    const killed = database.pid() ?? 0
    process.kill(killed, 'SIGKILL')
    await expect
      .poll(() => query(database.url, 'SELECT answer FROM kept').catch(() => []), { timeout: 30_000 })
      .toEqual([{ answer: 42 }])
    expect(database.pid()).not.toBe(killed)
  })

  it('takes over from a server that was killed and left its database running', async () => {
    const folder = newFolder()
    const program = `import { startEmbedded } from ${JSON.stringify(fileURLToPath(new URL('embedded.ts', import.meta.url)))}
      const database = await startEmbedded(${JSON.stringify(folder)})
      console.log(database.pid())
      setInterval(() => {}, 1000)`
    const server = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [chunk] = (await once(server.stdout, 'data')) as [Buffer]
    const orphan = Number(chunk.toString())
    server.kill('SIGKILL')
    await once(server, 'exit')
    await sleep(100)
    expect(readFileSync(path.join(folder, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]).toBe(String(orphan))
    const database = await start(folder)
    expect(database.pid()).not.toBe(orphan)
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})
