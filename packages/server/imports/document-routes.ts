import { type ImportedContract, reviewComments, suppressFindings } from '@heqi/contract'
import { mendedFile, reviewWord } from '@heqi/documents'
import { reviewSarif } from '@heqi/documents/review'
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

const FORMATS = ['original', 'json', 'comments', 'sarif', 'mended'] as const
type Format = (typeof FORMATS)[number]

/** Who stands beside a tracked change. */
export const REVISER: Readonly<Record<Language, { readonly author: string }>> = {
  'zh-CN': { author: '合契审查' },
  en: { author: 'Heqi review' },
}

const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

/** The file itself, and what was read in it, to take away. */
export function addImportDocumentRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/imports/:importId/document',
    {
      schema: {
        tags,
        summary:
          'The file as it came, what was read in it as `heqi import --json` gives it, a Word file with the findings as remarks, the findings as SARIF, or the file in its own format with the mechanical repairs made',
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
  const parted = partedFindings(read.contracts, await sql.suppressionsOf(tx, importId))
  if (format === 'sarif') {
    const open = parted.flatMap((each) => each.open)
    const suppressed = parted.flatMap((each) => each.suppressed)
    const sarif = reviewSarif({ file: file.name, source, open, suppressed, language })
    return { name: `${file.name}.sarif`, bytes: Buffer.from(JSON.stringify(sarif, null, 2)) }
  }
  const contracts = read.contracts.map(
    (contract, index): ImportedContract => ({ ...contract, findings: parted[index]?.open ?? [] }),
  )
  if (format === 'json') return { name: `${file.name}.json`, bytes: Buffer.from(JSON.stringify({ contracts })) }
  if (format === 'mended') {
    const mended = mendedFile(
      source,
      file.bytes,
      contracts.flatMap(({ findings }) => findings),
      REVISER[language],
    )
    if (!mended.ok) throw new Problem('import-unreadable', { reason: mended.problems[0]?.code ?? 'file-damaged' })
    return { name: file.name, bytes: Buffer.from(mended.value.bytes) }
  }
  const word = reviewWord(source, file.bytes, reviewComments({ ...read, contracts }, source, language))
  if (!word.ok) throw new Problem('import-unreadable', { reason: 'file-damaged' })
  return { name: `${file.name.replace(/\.docx$/i, '')}-review.docx`, bytes: Buffer.from(word.value) }
}

/** Of each contract the findings that nobody lets stand. */
export const openFindings = (contracts: readonly ImportedContract[], rows: readonly sql.SuppressionRow[]) =>
  partedFindings(contracts, rows).map(({ open }) => open)

/** Of each contract the findings that stand, and those that somebody lets stand, with the reason. */
const partedFindings = (contracts: readonly ImportedContract[], rows: readonly sql.SuppressionRow[]) =>
  contracts.map(({ findings }, index) =>
    suppressFindings(
      findings,
      rows
        .filter((row) => row.contract_index === index)
        .map(({ code, start_offset: start, reason }) => ({ code, start, reason })),
    ),
  )
