import { draftFindingMessage, reviewDraft } from '@heqi/contract'
import { Type } from 'typebox'
import { reading } from '../http/acting.ts'
import { ContractParams, closed, Day, LanguageCode, Text } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { fileOf } from './draft.ts'
import { draftFromContract } from './draft-from-contract.ts'
import { DOCUMENT_FORMATS, renderDraft } from './render-draft.ts'
import { DraftParams, File, Revision } from './schemas.ts'

const tags = ['drafts']

const Finding = Type.Object({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning', 'note']),
  path: Type.String(),
  problem: Text,
  repair: Text,
  /** A step of drafting that mends it as it is. */
  change: Type.Optional(Type.Unknown()),
})

/** What a draft gives: documents, a review; and what a contract gives as the beginning of one. */
export function addDraftDocumentRoutes(server: TypedServer, { database, now }: Services): void {
  server.get(
    '/drafts/:draftId/document',
    {
      schema: {
        tags,
        summary: 'The draft as Word, PDF, Markdown or HTML, in the languages of its style or in one',
        params: DraftParams,
        querystring: closed({
          format: Type.Enum([...DOCUMENT_FORMATS]),
          language: Type.Optional(LanguageCode),
          revision: Type.Optional(Revision),
          inline: Type.Optional(Type.Boolean({ description: 'to be shown rather than kept' })),
        }),
        produces: ['application/octet-stream'],
      },
      config: { permission: 'drafts.read' },
    },
    async (request, reply) => {
      const { format, language, revision, inline = false } = request.query
      const file = await reading(database, request, (tx) => fileOf(tx, request.params.draftId, revision))
      const { name, mediaType, bytes } = renderDraft(file, format, language === undefined ? undefined : [language])
      const how = inline ? 'inline' : 'attachment'
      return reply
        .type(mediaType)
        .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(Buffer.from(bytes))
    },
  )

  server.get(
    '/drafts/:draftId/review',
    {
      schema: {
        tags,
        summary: 'What is wrong with a draft or missing from it, in words',
        params: DraftParams,
        querystring: closed({ revision: Type.Optional(Revision) }),
        response: { 200: Type.Object({ findings: Type.Array(Finding) }) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) => {
      const file = await reading(database, request, (tx) => fileOf(tx, request.params.draftId, request.query.revision))
      return {
        findings: reviewDraft(file).map((finding) => {
          const [zh, en] = [draftFindingMessage(finding, 'zh-CN'), draftFindingMessage(finding, 'en')]
          return {
            code: finding.code,
            severity: finding.severity,
            path: finding.place.path ?? '',
            problem: { 'zh-CN': zh.problem, en: en.problem },
            repair: { 'zh-CN': zh.repair, en: en.repair },
            ...(finding.repair === undefined ? {} : { change: finding.repair }),
          }
        }),
      }
    },
  )

  server.get(
    '/contracts/:contractId/draft',
    {
      schema: {
        tags,
        summary: 'What the contract says on a date (default: today), as a draft: to be read, compared, or begun from',
        params: ContractParams,
        querystring: closed({ on: Type.Optional(Day) }),
        response: {
          200: Type.Object({
            file: File,
            isSigned: Type.Boolean({ description: 'the whole text that was signed, not its executed part alone' }),
          }),
        },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, (tx) => draftFromContract(tx, request.params.contractId, now(), request.query.on)),
  )
}
