import { Type } from 'typebox'
import { reading, writing } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, nullable, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { draftOf } from './draft.ts'
import { DraftParams, File, Revision, RevisionParams, RevisionSummary, revisionSummary } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['drafts']

/** Every save of a draft, and names for those that matter. */
export function addRevisionRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/drafts/:draftId/revisions',
    {
      schema: {
        tags,
        summary: 'Revisions of a draft, newest first',
        params: DraftParams,
        querystring: closed({ ...PageQuery, named: Type.Optional(Type.Boolean()) }),
        response: { 200: pageOf(RevisionSummary) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, named = false } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const { draftId } = request.params
      const rows = await reading(database, request, async (tx) => {
        await draftOf(tx, draftId)
        return sql.listRevisions(tx, draftId, {
          named,
          before: before === undefined ? undefined : Number(before),
          limit,
        })
      })
      return pageFrom(rows, limit, revisionSummary, (row) => [row.revision])
    },
  )

  server.get(
    '/drafts/:draftId/revisions/:revision',
    {
      schema: {
        tags,
        summary: 'A revision with its text',
        params: RevisionParams,
        response: { 200: Type.Object({ revision: RevisionSummary, file: File }) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const row = await sql.revisionOf(tx, request.params.draftId, request.params.revision)
        if (!row) throw new Problem('not-found')
        return { revision: revisionSummary(row), file: row.file }
      }),
  )

  server.put(
    '/drafts/:draftId/revisions/:revision/name',
    {
      schema: {
        tags,
        summary: 'Name a revision, or take its name away',
        params: RevisionParams,
        body: closed({ name: nullable(Type.String({ minLength: 1, maxLength: 100 })) }),
        response: { 200: Type.Object({ revision: Revision }) },
      },
      config: { permission: 'drafts.write', action: 'draft.name' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { draftId, revision } = request.params
        const { name } = request.body
        if (!(await sql.nameRevision(tx, draftId, revision, name))) throw new Problem('not-found')
        return { body: { revision }, audit: { subject: draftId, data: { revision, name } } }
      }),
  )
}
