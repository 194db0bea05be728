import type { Instant } from '@heqi/vocabulary'
import type { FastifyRequest } from 'fastify'
import type { Compute } from './compute/compute.ts'
import type { Configuration } from './configuration.ts'
import type { Database } from './database/database.ts'
import type { Events } from './http/events.ts'
import type { Mail } from './sign-in/mail.ts'

/** What the routes and jobs of one server process work with. */
export type Services = {
  readonly configuration: Configuration
  readonly database: Database
  readonly compute: Compute
  readonly events: Events
  readonly mail: Mail | undefined
  /** Proves at the first set-up that somebody can read the server's console. */
  readonly setUpToken: string
  readonly publicUrl: (request: FastifyRequest) => string
  readonly now: () => Instant
}
