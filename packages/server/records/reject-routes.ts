import { csvTexts, lineTexts } from '@heqi/records'
import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { Database } from '../database/database.ts'
import { actorOf, reading } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem, preferredLanguage } from '../http/problem.ts'
import { closed, Id, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import * as sql from './file-sql.ts'
import { unreadable } from './read-file.ts'
import { rejectMessage } from './read-job.ts'
import { Reject, rejectView } from './schemas.ts'
import { readStoredFile } from './stored-file.ts'

const tags = ['records']
const FileParams = closed({ contractId: Id, fileId: Id })

const MOST_REJECTS_IN_DOWNLOAD = 200_000
/** A leading formula sign is disarmed: the file is opened in a spreadsheet. */
const csvCell = (value: string | number | null): string => quoted(String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&"))
/** The same for a value that comes back: signed numbers and telephone numbers stay as they are. */
const mendableCell = (value: string): string => quoted(value.replace(/^(?:[=@\t\r]|[+-](?![\d.]))/, "'$&"))
const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export function addRejectRoutes(server: TypedServer, database: Database): void {
  server.get(
    '/contracts/:contractId/files/:fileId/rejects',
    {
      schema: {
        tags,
        summary: 'Rows that could not be read, each with its reason',
        params: FileParams,
        querystring: closed(PageQuery),
        response: { 200: pageOf(Reject) },
      },
      config: { permission: 'records.read' },
    },
    async (request) => {
      const { contractId, fileId } = request.params
      const { cursor, limit = DEFAULT_LIMIT } = request.query
      const [after = 0] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, (tx) =>
        sql.rejectsOf(tx, contractId, fileId, Number(after), limit + 1),
      )
      return pageFrom(rows, limit, rejectView, (row) => [row.position])
    },
  )

  server.get(
    '/contracts/:contractId/files/:fileId/rejects.csv',
    {
      schema: {
        tags,
        summary: 'The rejects as CSV, to mend and send again',
        params: FileParams,
        produces: ['text/csv'],
      },
      config: { permission: 'records.read' },
    },
    async (request, reply) => {
      const { contractId, fileId } = request.params
      const language = preferredLanguage(request.headers['accept-language'])
      const rows = await reading(database, request, (tx) =>
        sql.rejectsOf(tx, contractId, fileId, 0, MOST_REJECTS_IN_DOWNLOAD),
      )
      const lines = rows.map((row) =>
        [row.line, row.column, row.field, row.value, row.code, rejectMessage(row)[language]].map(csvCell).join(','),
      )
      return (
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="rejects-${fileId}.csv"`)
          // The mark tells Excel that it is UTF-8.
          .send(`\uFEFF${['line,column,field,value,code,reason', ...lines].join('\r\n')}\r\n`)
      )
    },
  )
  addMendRoute(server, database)
  addMendLinesRoute(server, database)
}

/** Formats whose rows can be taken out and put in again one by one, and what the file of them is called. */
const MENDABLE_TABLES: ReadonlySet<string> = new Set(['csv', 'canonical-csv'])
const MENDABLE_LINES: ReadonlySet<string> = new Set(['json-lines', 'canonical-json-lines'])

/** The file and its rejects by line. @throws Problem `not-found` for a file whose rows are not of these formats. */
async function rejectedLines(
  database: Database,
  request: FastifyRequest,
  { contractId, fileId }: Static<typeof FileParams>,
  formats: ReadonlySet<string>,
) {
  const { file, rejects } = await reading(database, request, async (tx) => ({
    file: await sql.fileById(tx, contractId, fileId),
    rejects: await sql.rejectsOf(tx, contractId, fileId, 0, MOST_REJECTS_IN_DOWNLOAD),
  }))
  const format = (file?.detected as { format?: string } | null)?.format
  if (!file || format === undefined || !formats.has(format)) throw new Problem('not-found')
  return { file, rejects: new Map(rejects.flatMap((row) => (row.line === null ? [] : [[row.line, row] as const]))) }
}

function addMendLinesRoute(server: TypedServer, database: Database): void {
  server.get(
    '/contracts/:contractId/files/:fileId/rejected-rows.jsonl',
    {
      schema: {
        tags,
        summary: 'The rejected lines of a JSON lines file as they stand: to mend and upload again',
        params: FileParams,
        produces: ['application/x-ndjson'],
      },
      config: { permission: 'records.read' },
    },
    async (request, reply) => {
      const { contractId, fileId } = request.params
      const { rejects } = await rejectedLines(database, request, request.params, MENDABLE_LINES)
      const lines: string[] = []
      const bytes = readStoredFile(database, actorOf(request), contractId, fileId)
      const read = await lineTexts(bytes, (text, line) => {
        if (rejects.has(line)) lines.push(`${text}\n`)
      })
      if (!read.ok) throw unreadable(read.problems)
      return reply
        .type('application/x-ndjson')
        .header('content-disposition', `attachment; filename="to-mend-${fileId}.jsonl"`)
        .send(lines.join(''))
    },
  )
}

function addMendRoute(server: TypedServer, database: Database): void {
  server.get(
    '/contracts/:contractId/files/:fileId/rejected-rows.csv',
    {
      schema: {
        tags,
        summary: 'The rejected rows of a CSV file under its own header, each with its reason: to mend and upload again',
        params: FileParams,
        produces: ['text/csv'],
      },
      config: { permission: 'records.read' },
    },
    async (request, reply) => {
      const { contractId, fileId } = request.params
      const language = preferredLanguage(request.headers['accept-language'])
      const { file, rejects: reasons } = await rejectedLines(database, request, request.params, MENDABLE_TABLES)
      const lines: string[] = []
      const bytes = readStoredFile(database, actorOf(request), contractId, fileId)
      const header = await csvTexts(bytes, file.mapping ?? {}, (row, line) => {
        const reject = reasons.get(line)
        if (reject) lines.push([...row().map(mendableCell), csvCell(rejectMessage(reject)[language])].join(','))
        return lines.length < reasons.size
      })
      if (!header.ok) throw unreadable(header.problems)
      const title = [...header.value, REASON_COLUMN[language]].map(csvCell).join(',')
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="to-mend-${fileId}.csv"`)
        .send(`\uFEFF${[title, ...lines].join('\r\n')}\r\n`)
    },
  )
}

const REASON_COLUMN = { 'zh-CN': '未读入原因', en: 'why it was not read' } as const
