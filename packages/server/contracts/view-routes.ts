import { Type } from 'typebox'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, ListQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'

const tags = ['saved views']
const Screen = Type.String({ pattern: '^[a-z-]{1,40}$', description: 'the screen that the view belongs to' })
const Query = Type.Record(Type.String(), Type.Unknown(), { description: 'search and filters as the screen has them' })

/** Filters that somebody wants to keep; a person's own. */
export function addSavedViewRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/saved-views',
    {
      schema: {
        tags,
        summary: "One's saved views of a screen",
        querystring: closed({ ...ListQuery, screen: Screen }),
        response: { 200: pageOf(Type.Object({ viewId: Id, name: Type.String(), query: Query })) },
      },
      config: { permission: 'signed-in' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const { rows } = await tx.query<{ view_id: string; name: string; query: Record<string, unknown> }>(
          'SELECT view_id, name, query FROM heqi.saved_view WHERE screen = $1 ORDER BY name, view_id',
          [request.query.screen],
        )
        const view = (row: (typeof rows)[number]) => ({ viewId: row.view_id, name: row.name, query: row.query })
        return pageOfWhole(rows, request.query, view, (row) => [row.view_id])
      }),
  )

  server.post(
    '/saved-views',
    {
      schema: {
        tags,
        summary: 'Save a view',
        body: closed({ screen: Screen, name: Type.String({ minLength: 1, maxLength: 60 }), query: Query }),
        response: { 201: Type.Object({ viewId: Id }) },
      },
      config: { permission: 'signed-in', action: 'view.save' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const viewId = newId()
        const { screen, name, query } = request.body
        await tx.query(
          'INSERT INTO heqi.saved_view (organisation_id, person_id, view_id, screen, name, query) VALUES ($1, $2, $3, $4, $5, $6)',
          [actor.organisationId, actor.personId, viewId, screen, name, JSON.stringify(query)],
        )
        return { status: 201, body: { viewId } }
      }),
  )

  server.delete(
    '/saved-views/:viewId',
    {
      schema: {
        tags,
        summary: 'Delete a view',
        params: closed({ viewId: Id }),
        response: { 200: Type.Object({ viewId: Id }) },
      },
      config: { permission: 'signed-in', action: 'view.delete' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { viewId } = request.params
        const { rowCount } = await tx.query('DELETE FROM heqi.saved_view WHERE view_id = $1 AND person_id = $2', [
          viewId,
          actorOf(request).personId,
        ])
        if (rowCount === 0) throw new Problem('not-found')
        return { body: { viewId } }
      }),
  )
}
