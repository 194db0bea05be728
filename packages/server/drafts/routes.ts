import { TEMPLATES } from '@heqi/contract'
import { Type } from 'typebox'
import { reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, Instant, PageQuery, pageOf, Text } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { addDraftDocumentRoutes } from './document-routes.ts'
import { draftOf, refuseSave } from './draft.ts'
import { checkedDraft, headOf } from './draft-head.ts'
import { fileFrom } from './file-from.ts'
import { addInForceRoute } from './in-force-route.ts'
import { addRedlineRoute } from './redline-route.ts'
import { addRevisionRoutes } from './revision-routes.ts'
import { Draft, DraftParams, DraftSummary, draftSummary, File, Origin, Revision } from './schemas.ts'
import { addShareRoutes } from './share-routes.ts'
import * as sql from './sql.ts'

const tags = ['drafts']

/** Contracts in the making. */
export function addDraftRoutes(server: TypedServer, services: Services): void {
  addDraftList(server, services)
  addOneDraft(server, services)
  addRevisionRoutes(server, services)
  addDraftDocumentRoutes(server, services)
  addInForceRoute(server, services)
  addRedlineRoute(server, services)
  addShareRoutes(server, services)
}

const Template = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  title: Text,
  description: Text,
})

function addDraftList(server: TypedServer, { database, now }: Services): void {
  server.get(
    '/draft-templates',
    {
      schema: {
        tags,
        summary: 'Templates to begin a draft from, the most general first',
        response: { 200: Type.Object({ items: Type.Array(Template) }) },
      },
      config: { permission: 'drafts.read' },
    },
    async () => ({
      items: TEMPLATES.map(({ id, version, title, description }) => ({ id, version, title, description })),
    }),
  )

  server.get(
    '/drafts',
    {
      schema: {
        tags,
        summary: 'Drafts of the acting organisation, last changed first',
        querystring: closed({
          ...PageQuery,
          search: Type.Optional(Type.String({ maxLength: 100 })),
          state: Type.Optional(Type.Enum(['open', 'in-force'])),
        }),
        response: { 200: pageOf(DraftSummary) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, search, state } = request.query
      const rows = await reading(database, request, (tx) =>
        sql.listDrafts(tx, { search, state, before: readCursor(cursor, 2), limit }),
      )
      return pageFrom(rows, limit, draftSummary, (row) => [row.changed_at, row.draft_id])
    },
  )

  server.post(
    '/drafts',
    {
      schema: {
        tags,
        summary: 'A new draft from a template, a file, a contract, an import, or what the other party sent',
        body: closed({ from: Origin }),
        response: { 201: DraftSummary },
      },
      config: { permission: 'drafts.write', action: 'draft.create' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { from } = request.body
        const file = await fileFrom(tx, actor, from, now())
        const id = newId()
        await sql.insertDraft(tx, actor, { id, file, head: headOf(file) })
        const row = await draftOf(tx, id)
        return { status: 201, body: draftSummary(row), audit: { subject: id, data: { from: from.kind } } }
      }),
  )
}

function addOneDraft(server: TypedServer, { database }: Services): void {
  server.get(
    '/drafts/:draftId',
    {
      schema: { tags, summary: 'A draft as it stands', params: DraftParams, response: { 200: Draft } },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const { file, ...row } = await draftOf(tx, request.params.draftId)
        return { draft: draftSummary(row), file }
      }),
  )

  server.put(
    '/drafts/:draftId',
    {
      schema: {
        tags,
        summary: 'Save: a new revision, if the draft is still the one that the work began from',
        params: DraftParams,
        body: closed({
          file: File,
          from: Revision,
          name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
        }),
        response: { 200: Type.Object({ revision: Revision, savedAt: Instant }) },
      },
      config: { permission: 'drafts.write', action: 'draft.save' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { draftId } = request.params
        const { from, name } = request.body
        const file = checkedDraft(request.body.file)
        if (!(await sql.saveDraft(tx, actor, { draftId, from, file, head: headOf(file), name })))
          return refuseSave(tx, draftId)
        const saved = await draftOf(tx, draftId)
        return {
          body: { revision: saved.revision, savedAt: saved.changed_at },
          audit: { subject: draftId, data: { revision: saved.revision } },
        }
      }),
  )

  server.delete(
    '/drafts/:draftId',
    {
      schema: {
        tags,
        summary: 'Discard a draft with its revisions; one in force stays',
        params: DraftParams,
        response: { 200: Type.Object({ draftId: Id }) },
      },
      config: { permission: 'drafts.write', action: 'draft.discard' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { draftId } = request.params
        await draftOf(tx, draftId)
        if (!(await sql.deleteDraft(tx, draftId))) throw new Problem('draft-in-force')
        return { body: { draftId }, audit: { subject: draftId } }
      }),
  )
}
