import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { Type } from 'typebox'
import { openApiPage } from './openapi-page.ts'
import { Problem } from './problem.ts'
import { PROBLEM_TEXTS, type ProblemCode } from './problem-texts.ts'
import { closed, Text } from './schemas.ts'
import type { TypedServer } from './typed-fastify.ts'

export const openApiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Heqi 合契',
      version: '1',
      description:
        'Writes take an Idempotency-Key header. Errors are problem details with a stable code. Lists are paged by cursor. Amounts are whole fen as text.',
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'heqi_session' },
        key: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { key: [] }],
  },
}

const open = { permission: 'public' } as const

export function addOpenApi(server: TypedServer): void {
  server.get('/openapi.json', { schema: { hide: true }, config: open }, async (_request, reply) =>
    reply.type('application/json').send(JSON.stringify(server.swagger())),
  )
  server.get('/docs', { schema: { hide: true }, config: open }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(openApiPage(server.swagger())),
  )
  server.get(
    '/problems/:code',
    {
      schema: {
        tags: ['problems'],
        summary: 'What a problem code means and how to mend it',
        params: closed({ code: Type.String() }),
        response: { 200: Type.Object({ code: Type.String(), status: Type.Integer(), title: Text, cure: Text }) },
      },
      config: open,
    },
    async (request) => {
      const { code } = request.params
      if (!Object.hasOwn(PROBLEM_TEXTS, code)) throw new Problem('not-found')
      return { code, ...PROBLEM_TEXTS[code as ProblemCode] }
    },
  )
}
