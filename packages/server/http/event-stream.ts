import { PassThrough } from 'node:stream'
import { Type } from 'typebox'
import { inTenant } from '../database/database.ts'
import type { Services } from '../services.ts'
import { actorOf } from './acting.ts'
import type { LiveEvent } from './events.ts'
import type { TypedServer } from './typed-fastify.ts'

const HEARTBEAT_MS = 20_000

/** Server-sent events of what the actor may see: own jobs, and the contracts that the actor's organisation is party to. */
export function addEventRoutes(server: TypedServer, { database, events }: Services): void {
  const ends = new Set<() => void>()
  // Open streams would keep the server from closing.
  server.addHook('preClose', async () => {
    for (const end of ends) end()
  })
  server.get(
    '/events',
    {
      schema: {
        tags: ['events'],
        summary: 'Live changes as server-sent events: job, records, metrics, statement, facts, contract',
        response: {
          200: Type.String({ description: 'text/event-stream; data is JSON {kind, contractId, subject, data}' }),
        },
      },
      config: { permission: 'signed-in' },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const visible = async (): Promise<ReadonlySet<string>> => {
        const { rows } = await inTenant(database, actor, (tx) =>
          tx.query<{ contract_id: string }>('SELECT contract_id FROM heqi.contract_party'),
        )
        return new Set(rows.map((row) => row.contract_id))
      }
      let contracts = await visible()
      const stream = new PassThrough()
      const show = ({ organisationId, ...event }: LiveEvent): void => {
        const isMine =
          event.contractId === undefined || event.kind === 'job'
            ? organisationId === actor.organisationId
            : contracts.has(event.contractId)
        if (isMine) stream.write(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`)
      }
      const stop = events.listen((event) => {
        if (event.kind !== 'contract') return show(event)
        // A new contract: who sees it has to be asked again.
        void visible().then((now) => {
          contracts = now
          show(event)
        })
      })
      const heartbeat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT_MS)
      const end = (): void => {
        clearInterval(heartbeat)
        stop()
        ends.delete(end)
        stream.end()
      }
      ends.add(end)
      request.raw.on('close', end)
      stream.write('retry: 2000\n\n')
      return reply
        .headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
        .serializer((payload) => String(payload))
        .send(stream as unknown as string)
    },
  )
}
