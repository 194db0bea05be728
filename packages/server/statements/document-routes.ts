import { dateOf, zoneOf } from '@heqi/calendar'
import { statementDocument, statementPdf, statementWorkbook } from '@heqi/documents'
import { type StatementJson, statementFromJson } from '@heqi/engine'
import type { Language } from '@heqi/vocabulary'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { contractFileOf, contractOf } from '../contracts/contract.ts'
import { actorOf, reading } from '../http/acting.ts'
import { preferredLanguage } from '../http/problem.ts'
import { closed, LanguageCode, MonthParams } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { shownStatement } from './read-routes.ts'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const Query = closed({ language: Type.Optional(LanguageCode), version: Type.Optional(Type.Integer({ minimum: 0 })) })

type Wanted = {
  readonly contractId: string
  readonly month: string
  readonly language: Language
  readonly version: number | undefined
}

/** The statement on paper and as a workbook, from the same bytes that were issued. */
export function addDocumentRoutes(server: TypedServer, services: Services): void {
  const documentOf = async (request: FastifyRequest, { contractId, month, language, version }: Wanted) => {
    const shown = await shownStatement(services, actorOf(request), contractId, month, version)
    const { file, zone } = await reading(services.database, request, async (tx) => ({
      file: await contractFileOf(tx, contractId),
      zone: zoneOf((await contractOf(tx, contractId)).time_zone),
    }))
    const { issuedAt } = shown.head
    return statementDocument({
      statement: statementFromJson(JSON.parse(shown.body) as StatementJson),
      contract: file,
      language,
      ...(issuedAt === null ? {} : { issuedOn: dateOf(Date.parse(issuedAt), zone) }),
    })
  }
  const wantedBy = (
    request: { params: { contractId: string; month: string }; query: { language?: Language; version?: number } },
    header?: string,
  ): Wanted => ({
    ...request.params,
    language: request.query.language ?? preferredLanguage(header),
    version: request.query.version,
  })

  server.get(
    '/contracts/:contractId/statements/:month/document.pdf',
    {
      schema: {
        tags: ['statements'],
        summary: 'The statement as PDF',
        params: MonthParams,
        querystring: Query,
        produces: ['application/pdf'],
      },
      config: { permission: 'statements.read' },
    },
    async (request, reply) => {
      const wanted = wantedBy(request, request.headers['accept-language'])
      const document = await documentOf(request, wanted)
      return attached(reply, `${document.statementNumber}.pdf`, 'application/pdf', statementPdf(document))
    },
  )

  server.get(
    '/contracts/:contractId/statements/:month/document.xlsx',
    {
      schema: {
        tags: ['statements'],
        summary: 'The statement as workbook',
        params: MonthParams,
        querystring: Query,
        produces: [WORKBOOK],
      },
      config: { permission: 'statements.read' },
    },
    async (request, reply) => {
      const wanted = wantedBy(request, request.headers['accept-language'])
      const document = await documentOf(request, wanted)
      return attached(reply, `${document.statementNumber}.xlsx`, WORKBOOK, await statementWorkbook(document))
    },
  )
}

const attached = (reply: FastifyReply, name: string, type: string, bytes: Uint8Array) =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name.replaceAll('/', '-'))}`)
    .send(Buffer.from(bytes))
