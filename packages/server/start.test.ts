import { existsSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { startServer } from './start.ts'
import { temporaryFolder } from './testing/databases.ts'

it('leaves no database behind when its port is taken', async () => {
  const dataDir = temporaryFolder('port')
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  await expect(startServer({ dataDir, port, workers: 1 })).rejects.toMatchObject({ code: 'EADDRINUSE', port })
  expect(existsSync(`${dataDir}/postgresql/PG_VERSION`)).toBe(true)
  expect(existsSync(`${dataDir}/postgresql/postmaster.pid`)).toBe(false)
  other.close()
  rmSync(dataDir, { recursive: true, force: true })
})
