import type { DraftFile } from '@heqi/contract'
import { redlineWord } from '@heqi/documents'
import type { Instant } from '@heqi/vocabulary'
import { Type } from 'typebox'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import { reading } from '../http/acting.ts'
import { Problem } from '../http/problem.ts'
import { closed, LanguageCode } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { fileOf } from './draft.ts'
import { fileFrom } from './file-from.ts'
import { renderDraft } from './render-draft.ts'

const SIDE = /^(draft|contract|import|round):([0-9a-f-]{36})(?::(\d{1,9}))?$/
const Side = Type.String({
  pattern: SIDE.source,
  description: 'draft:ID, draft:ID:REVISION, contract:ID, import:ID:INDEX or round:SHARE:ROUND',
})

/** Two versions of a contract as one Word file with tracked changes. */
export function addRedlineRoute(server: TypedServer, { database, now }: Services): void {
  server.get(
    '/redline',
    {
      schema: {
        tags: ['drafts'],
        summary: 'Two versions as one Word file with tracked changes, to be accepted or rejected in Word',
        querystring: closed({ a: Side, b: Side, language: Type.Optional(LanguageCode) }),
        produces: ['application/octet-stream'],
      },
      config: { permission: 'drafts.read' },
    },
    async (request, reply) => {
      const { a, b, language = 'zh-CN' } = request.query
      const { before, after, author } = await reading(database, request, async (tx, actor) => ({
        before: await textOf(tx, actor, a, now()),
        after: await textOf(tx, actor, b, now()),
        author: actor.personName,
      }))
      const revised = renderDraft(after, 'docx', [language])
      const redline = redlineWord(renderDraft(before, 'docx', [language]).bytes, revised.bytes, {
        author,
        date: new Date(now()).toISOString(),
      })
      if (!redline.ok) throw new Error('a Word file of our own cannot be read')
      return reply
        .type(revised.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`redline ${revised.name}`)}`)
        .send(Buffer.from(redline.value))
    },
  )
}

/** @throws Problem `not-found` for a side that is not there, or not to be seen. */
async function textOf(tx: Transaction, actor: Actor, side: string, now: Instant): Promise<DraftFile> {
  const [, kind, id = '', number] = SIDE.exec(side) ?? []
  switch (kind) {
    case 'draft':
      return fileOf(tx, id, number === undefined ? undefined : Number(number))
    case 'contract':
      return fileFrom(tx, actor, { kind, contractId: id }, now)
    case 'import':
      return fileFrom(tx, actor, { kind, importId: id, contractIndex: Number(number ?? 0) }, now)
    case 'round':
      return fileFrom(tx, actor, { kind, shareId: id, round: Number(number ?? 1) }, now)
    case undefined:
    default:
      throw new Problem('not-found')
  }
}
