import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'

/** Types of bodies, queries, parameters and answers come from the route's TypeBox schemas. */
export interface TypeBoxProvider extends FastifyTypeProvider {
  validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown
  serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown
}

export type TypedServer = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxProvider
>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The permission that the route takes; `public`: none; `signed-in`: any signed-in person. Must be stated. */
    permission?: Permission | 'public' | 'signed-in'
    /** What the audit trail calls this write. */
    action?: string
    /** The route keeps track of repeats itself: uploads by position, sign-in. */
    withoutIdempotencyKey?: boolean
  }
  interface FastifyRequest {
    actor: Actor | undefined
  }
}
