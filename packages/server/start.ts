import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Instant } from '@heqi/vocabulary'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from './app.ts'
import { computeInThread } from './compute/threads.ts'
import { type Configuration, type ConfigurationInput, readConfiguration } from './configuration.ts'
import { inTransaction, openDatabase } from './database/database.ts'
import { type EmbeddedDatabase, startEmbedded } from './database/embedded.ts'
import { openEvents } from './http/events.ts'
import { newToken } from './http/identifier.ts'
import { startWorker } from './jobs/worker.ts'
import type { Services } from './services.ts'
import { mailBySmtp } from './sign-in/mail.ts'
import { isSetUp } from './sign-in/sql.ts'

export type StartOptions = ConfigurationInput &
  AppOptions & {
    /** The clock; the system's unless a test or a demonstration says otherwise. */
    readonly now?: () => Instant
  }

export type RunningServer = {
  /** Where it listens. */
  readonly url: string
  readonly app: FastifyInstance
  readonly services: Services
  /** To be shown once on the console; `undefined` when the system is set up. */
  readonly setUpUrl: string | undefined
  readonly databasePid: () => number | undefined
  readonly stop: () => Promise<void>
}

/**
 * Database, migrations, workers and HTTP, in that order. Several servers may run on one `DATABASE_URL`.
 * @throws Error `EADDRINUSE` for a port that is taken, DataFolderInUse for a second server on one data folder,
 *   SchemaMismatch for a database that is newer.
 */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const configuration = readConfiguration(options)
  const embedded = configuration.databaseUrl === undefined ? await startEmbedded(configuration.dataDir) : undefined
  const url = embedded?.url ?? configuration.databaseUrl ?? ''
  const database = await openDatabase(url, configuration.secret ?? storedSecret(configuration, embedded))
  const events = await openEvents(url)
  const services: Services = {
    configuration,
    database,
    events,
    compute: computeInThread(database.appUrl),
    mail: configuration.mail ? mailBySmtp(configuration.mail, (error) => console.error('mail:', error)) : undefined,
    setUpToken: newToken(),
    publicUrl: (request) => configuration.publicUrl ?? `${request.protocol}://${request.host}`,
    now: options.now ?? Date.now,
  }
  const app = await buildApp(services, options)
  const worker = configuration.workers > 0 ? await startWorker(services, url, configuration.workers) : undefined
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    await app.close()
    await worker?.stop()
    await services.compute.close()
    await events.close()
    await database.close()
    await embedded?.stop()
  }
  try {
    await app.listen({ host: configuration.host, port: configuration.port })
  } catch (error) {
    // A port that is taken: nothing of ours stays behind, least of all the database.
    await stop()
    throw error
  }
  services.compute.warm()
  const { port } = app.server.address() as AddressInfo
  const listening = `http://${configuration.host.includes(':') ? `[${configuration.host}]` : configuration.host}:${port}`
  const isReady = await inTransaction(database.gate, isSetUp)
  return {
    url: listening,
    app,
    services,
    setUpUrl: isReady ? undefined : `${configuration.publicUrl ?? listening}/setup/${services.setUpToken}`,
    databasePid: () => embedded?.pid(),
    stop: () => (stopping ??= stop()),
  }
}

/** Beside the embedded database; with `DATABASE_URL` the connection string stands for it unless HEQI_SECRET is set. */
function storedSecret({ dataDir }: Configuration, embedded: EmbeddedDatabase | undefined): string | undefined {
  if (!embedded) return undefined
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
