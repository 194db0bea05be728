import { createInterface } from 'node:readline'
import { startServer } from '../start.ts'
import { newWorld, TEST_NOW } from './world.ts'

/**
 * A server as a process of its own, to be killed: says `url ...`, `database PID` (again when asked by a line), and on an empty
 * database `seeded {token, contractId}`. Ends in order when its input ends.
 */
const [dataDir = ''] = process.argv.slice(2)
const server = await startServer({
  dataDir,
  port: 0,
  workers: 1,
  now: () => TEST_NOW,
  rateLimit: { requestsPerMinute: 1_000_000, anonymousPerMinute: 1_000_000 },
})
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const lines = createInterface({ input: process.stdin })
lines.on('line', () => say(`database ${server.databasePid()}`))
lines.on('close', () => void server.stop().then(() => process.exit(0)))
say(`url ${server.url}`)
say(`database ${server.databasePid()}`)
if (server.setUpUrl !== undefined) {
  const { provider, contractId } = await newWorld(server)
  const permissions = ['contracts.read', 'records.read', 'records.write']
  const { token } = await provider.expect(201, provider.post('/me/api-keys', { name: 'sender', permissions }))
  say(`seeded ${JSON.stringify({ token, contractId })}`)
}
