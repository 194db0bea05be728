import { clauseById } from '@heqi/clauses'
import { Type } from 'typebox'
import { writing } from '../http/acting.ts'
import { Problem } from '../http/problem.ts'
import { closed } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { importOf } from './import.ts'
import { ClauseKey, FindingKey, ImportParams } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['imports']
const Done = Type.Object({ count: Type.Integer() })
const MOST_CORRECTIONS = 5000

/** People's word on what was read: corrections with full confidence, acceptance, findings that are let stand. */
export function addCorrectionRoutes(server: TypedServer, services: Services): void {
  addCorrections(server, services)
  addSuppressions(server, services)
}

function addCorrections(server: TypedServer, { database }: Services): void {
  server.put(
    '/imports/:importId/corrections',
    {
      schema: {
        tags,
        summary: 'Say what clauses of the text are: corrected, or accepted as read',
        params: ImportParams,
        body: closed({
          corrections: Type.Array(
            closed({ ...ClauseKey, type: Type.String({ maxLength: 100 }), terms: Type.Unknown() }),
            {
              minItems: 1,
              maxItems: MOST_CORRECTIONS,
            },
          ),
        }),
        response: { 200: Done },
      },
      config: { permission: 'drafts.write', action: 'import.correct' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { importId } = request.params
        const { corrections } = request.body
        await importOf(tx, importId)
        const unknown = corrections.filter(({ type }) => clauseById(type) === undefined)
        if (unknown.length > 0)
          throw new Problem(
            'not-valid',
            {},
            unknown.map(({ type }) => ({ code: 'clause-unknown', place: { path: type }, data: { value: type } })),
          )
        await sql.putCorrections(tx, actor, importId, corrections)
        return {
          body: { count: corrections.length },
          audit: { subject: importId, data: { count: corrections.length } },
        }
      }),
  )

  server.delete(
    '/imports/:importId/corrections',
    {
      schema: {
        tags,
        summary: 'Take a correction back: the clause is again what was read',
        params: ImportParams,
        querystring: closed(ClauseKey),
        response: { 200: Done },
      },
      config: { permission: 'drafts.write', action: 'import.uncorrect' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { importId } = request.params
        const isThere = await sql.deleteCorrection(tx, importId, request.query)
        return { body: { count: isThere ? 1 : 0 }, audit: { subject: importId } }
      }),
  )
}

function addSuppressions(server: TypedServer, { database }: Services): void {
  server.put(
    '/imports/:importId/suppressions',
    {
      schema: {
        tags,
        summary: 'Let a finding stand, with the reason',
        params: ImportParams,
        body: closed({ ...FindingKey, reason: Type.String({ minLength: 1, maxLength: 1000 }) }),
        response: { 200: Done },
      },
      config: { permission: 'drafts.write', action: 'import.suppress' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { importId } = request.params
        await importOf(tx, importId)
        await sql.putSuppression(tx, actor, importId, request.body)
        return { body: { count: 1 }, audit: { subject: importId, data: { ...request.body } } }
      }),
  )

  server.delete(
    '/imports/:importId/suppressions',
    {
      schema: {
        tags,
        summary: 'No longer let a finding stand',
        params: ImportParams,
        querystring: closed(FindingKey),
        response: { 200: Done },
      },
      config: { permission: 'drafts.write', action: 'import.unsuppress' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { importId } = request.params
        const isThere = await sql.deleteSuppression(tx, importId, request.query)
        return { body: { count: isThere ? 1 : 0 }, audit: { subject: importId, data: { ...request.query } } }
      }),
  )
}
