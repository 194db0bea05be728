import { Type } from 'typebox'
import { PERMISSIONS, permissionsOf, ROLES } from '../access/permissions.ts'
import { CreditCode } from '../contracts/counterparty.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { DEFAULT_LIMIT, DEFAULT_LIST_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, Instant, ListQuery, nullable, PageQuery, pageOf, Text } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { OrganisationKindName, RoleName } from '../sign-in/schemas.ts'
import { readAudit } from './audit-sql.ts'
import { addHealthRoutes } from './health-routes.ts'
import { addMemberRoutes } from './member-routes.ts'
import * as sql from './sql.ts'

const tags = ['administration']

const Organisation = Type.Object({
  organisationId: Id,
  kind: OrganisationKindName,
  name: Text,
  creditCode: nullable(Type.String()),
  createdAt: Instant,
})

const organisationView = (row: sql.OrganisationRow) => ({
  organisationId: row.organisation_id,
  kind: row.kind,
  name: { 'zh-CN': row.name_zh, en: row.name_en },
  creditCode: row.credit_code,
  createdAt: row.created_at,
})

const ORGANISATION_NAMES = {
  nameZh: Type.String({ minLength: 1, maxLength: 200 }),
  nameEn: Type.String({ minLength: 1, maxLength: 200 }),
}

const AuditEntry = Type.Object({
  auditId: Id,
  at: Instant,
  personName: Type.String(),
  action: Type.String(),
  contractId: nullable(Id),
  subject: nullable(Type.String()),
  data: Type.Unknown(),
  address: nullable(Type.String()),
})

export function addAdministrationRoutes(server: TypedServer, services: Services): void {
  addOrganisationsRoute(server, services.database)
  addOrganisationWrites(server, services.database)
  addRolesRoute(server)
  addMemberRoutes(server, services)
  addAuditRoutes(server, services.database)
  addHealthRoutes(server, services)
}

function addOrganisationsRoute(server: TypedServer, database: Services['database']): void {
  server.get(
    '/organisations',
    {
      schema: {
        tags,
        summary: 'Organisations: the operator sees all, others themselves and their counterparties',
        querystring: closed({
          ...ListQuery,
          search: Type.Optional(Type.String({ maxLength: 200, description: 'part of a name or of the credit code' })),
        }),
        response: { 200: pageOf(Organisation) },
      },
      config: { permission: 'signed-in' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const { cursor, limit = DEFAULT_LIST_LIMIT, search } = request.query
        const rows = await sql.organisations(tx, { limit, search, after: readCursor(cursor, 3)?.map(String) })
        return pageFrom(rows, limit, organisationView, (row) => [row.kind, row.name_zh, row.organisation_id])
      }),
  )
}

function addOrganisationWrites(server: TypedServer, database: Services['database']): void {
  server.post(
    '/organisations',
    {
      schema: {
        tags,
        summary: 'A new organisation (operator)',
        body: closed({
          kind: Type.Enum(['client', 'provider']),
          ...ORGANISATION_NAMES,
          creditCode: Type.Optional(CreditCode),
        }),
        response: { 201: Type.Object({ organisationId: Id }) },
      },
      config: { permission: 'system.operate', action: 'organisation.create' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const organisationId = newId()
        await sql.insertOrganisation(tx, { id: organisationId, ...request.body })
        return { status: 201, body: { organisationId }, audit: { subject: request.body.nameZh } }
      }),
  )

  server.put(
    '/organisations/:organisationId',
    {
      schema: {
        tags,
        summary: 'Names and credit code of an organisation anew (operator): by its code others find it for a contract',
        params: closed({ organisationId: Id }),
        body: closed({ ...ORGANISATION_NAMES, creditCode: nullable(CreditCode) }),
        response: { 204: Type.Null() },
      },
      config: { permission: 'system.operate', action: 'organisation.change' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const isThere = await sql.changeOrganisation(tx, { id: request.params.organisationId, ...request.body })
        if (!isThere) throw new Problem('not-found')
        return { status: 204, body: null, audit: { subject: request.body.nameZh } }
      }),
  )
}

function addRolesRoute(server: TypedServer): void {
  server.get(
    '/roles',
    {
      schema: {
        tags,
        summary: "The roles and their permissions in the acting organisation's kind",
        response: {
          200: Type.Object({
            items: Type.Array(Type.Object({ role: RoleName, permissions: Type.Array(Type.Enum([...PERMISSIONS])) })),
          }),
        },
      },
      config: { permission: 'signed-in' },
    },
    async (request) => {
      const { organisationKind } = actorOf(request)
      return { items: ROLES.map((role) => ({ role, permissions: [...permissionsOf(organisationKind, role)] })) }
    },
  )
}

function addAuditRoutes(server: TypedServer, database: Services['database']): void {
  server.get(
    '/audit',
    {
      schema: {
        tags,
        summary: 'Who did what in the acting organisation, newest first',
        querystring: closed({
          ...PageQuery,
          contractId: Type.Optional(Id),
          action: Type.Optional(Type.String({ maxLength: 60 })),
        }),
        response: { 200: pageOf(AuditEntry) },
      },
      config: { permission: 'audit.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, contractId, action } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, (tx) =>
        readAudit(tx, { limit, contractId, action, before: before === undefined ? undefined : String(before) }),
      )
      const view = (row: (typeof rows)[number]) => ({
        auditId: row.audit_id,
        at: row.at,
        personName: row.person_name,
        action: row.action,
        contractId: row.contract_id,
        subject: row.subject,
        data: row.data,
        address: row.address,
      })
      return pageFrom(rows, limit, view, (row) => [row.audit_id])
    },
  )
}
