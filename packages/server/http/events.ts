import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Transaction } from '../database/database.ts'

/** Something changed that a screen may show. Small: the screen asks for the rest. */
export type LiveEvent = {
  readonly kind: 'job' | 'records' | 'metrics' | 'statement' | 'facts' | 'contract'
  readonly organisationId?: string
  readonly contractId?: string
  readonly subject?: string
  readonly data?: Readonly<Record<string, string | number | null>>
}

export type Events = {
  readonly listen: (listener: (event: LiveEvent) => void) => () => void
  readonly close: () => Promise<void>
}

const CHANNEL = 'heqi_events'
const RECONNECT_MS = 1000

/** Tells all servers on the database, once the transaction is committed. */
export async function announce(tx: Pick<Transaction, 'query'>, event: LiveEvent): Promise<void> {
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(event)])
}

/** One connection that listens for all screens of this process; it comes back by itself when it is lost. */
export async function openEvents(url: string): Promise<Events> {
  const emitter = new EventEmitter().setMaxListeners(0)
  let client: pg.Client | undefined
  let isClosed = false
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url })
    next.on('error', () => undefined)
    next.on('end', () => {
      if (!isClosed) setTimeout(reconnect, RECONNECT_MS).unref()
    })
    next.on('notification', ({ payload }) => {
      if (payload) emitter.emit('event', JSON.parse(payload) as LiveEvent)
    })
    await next.connect()
    await next.query(`LISTEN ${CHANNEL}`)
    client = next
  }
  const reconnect = (): void => {
    connect().catch(() => {
      if (!isClosed) setTimeout(reconnect, RECONNECT_MS).unref()
    })
  }
  await connect()
  return {
    listen: (listener) => {
      emitter.on('event', listener)
      return () => emitter.off('event', listener)
    },
    close: async () => {
      isClosed = true
      await client?.end()
    },
  }
}
