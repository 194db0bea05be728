import { type ImportedContract, reviewComments } from '@heqi/contract'
import { reviewWord } from '@heqi/documents'
import type { Language } from '@heqi/vocabulary'
import { Type } from 'typebox'
import type { Transaction } from '../database/database.ts'
import { reading } from '../http/acting.ts'
import { Problem } from '../http/problem.ts'
import { closed, LanguageCode } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { readImport } from './import.ts'
import { ImportParams } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['imports']

const FORMATS = ['original', 'json', 'comments'] as const
type Format = (typeof FORMATS)[number]

const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

/** The file itself, and what was read in it, to take away. */
export function addImportDocumentRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/imports/:importId/document',
    {
      schema: {
        tags,
        summary:
          'The file as it came, what was read in it as `heqi import --json` gives it, or a Word file with the findings as remarks',
        params: ImportParams,
        querystring: closed({ format: Type.Enum([...FORMATS]), language: Type.Optional(LanguageCode) }),
        produces: ['application/octet-stream', 'application/json'],
      },
      config: { permission: 'drafts.read' },
    },
    async (request, reply) => {
      const { importId } = request.params
      const { format, language = 'zh-CN' } = request.query
      const { name, bytes } = await reading(database, request, (tx) => documentOf(tx, importId, format, language))
      return reply.type('application/octet-stream').header('content-disposition', attachment(name)).send(bytes)
    },
  )
}

async function documentOf(tx: Transaction, importId: string, format: Format, language: Language) {
  const file = await sql.importBytes(tx, importId)
  if (!file) throw new Problem('not-found')
  if (format === 'original') return file
  const { source, file: read } = await readImport(tx, importId)
  const standing = new Set((await sql.suppressionsOf(tx, importId)).map(keyOf))
  const contracts = read.contracts.map(
    (contract, index): ImportedContract => ({
      ...contract,
      findings: contract.findings.filter(
        ({ code, place }) => !standing.has(keyOf({ contract_index: index, code, start_offset: place.start ?? 0 })),
      ),
    }),
  )
  if (format === 'json') return { name: `${file.name}.json`, bytes: Buffer.from(JSON.stringify({ contracts })) }
  const word = reviewWord(source, file.bytes, reviewComments({ ...read, contracts }, source, language))
  if (!word.ok) throw new Problem('import-unreadable', { reason: 'file-damaged' })
  return { name: `${file.name.replace(/\.docx$/i, '')}-review.docx`, bytes: Buffer.from(word.value) }
}

const keyOf = (row: Pick<sql.SuppressionRow, 'contract_index' | 'code' | 'start_offset'>): string =>
  `${row.contract_index}/${row.code}/${row.start_offset}`
