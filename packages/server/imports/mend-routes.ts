import { type ReviewFinding, repairsOf, withEdits } from '@heqi/contract'
import { mendedFile } from '@heqi/documents'
import type { Language } from '@heqi/vocabulary'
import { Type } from 'typebox'
import type { Transaction } from '../database/database.ts'
import { writing } from '../http/acting.ts'
import { hashOf, newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { closed, LanguageCode } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { submitJob } from '../jobs/job.ts'
import type { Services } from '../services.ts'
import { copySayings } from './copy-sayings.ts'
import { openFindings, REVISER } from './document-routes.ts'
import { importOf, readImport } from './import.ts'
import { FindingKey, Import, ImportParams, importView } from './schemas.ts'
import * as sql from './sql.ts'

const MOST_FINDINGS = 5000
const MENDED: Readonly<Record<Language, string>> = { 'zh-CN': '（已改正）', en: ' (mended)' }

/** Mechanical repairs make a file of their own, which is read in turn; people's word on the first one goes with it. */
export function addMendRoutes(server: TypedServer, { database }: Services): void {
  server.post(
    '/imports/:importId/mended',
    {
      schema: {
        tags: ['imports'],
        summary:
          'Make mechanical repairs, all of them or those of some findings, and import what comes of it; corrections and findings let stand go along',
        params: ImportParams,
        body: closed({
          findings: Type.Optional(Type.Array(closed(FindingKey), { minItems: 1, maxItems: MOST_FINDINGS })),
          language: Type.Optional(LanguageCode),
        }),
        response: { 202: Import },
      },
      config: { permission: 'drafts.write', action: 'import.mend' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { importId } = request.params
        const { findings, language = 'zh-CN' } = request.body
        const { name, bytes, edits } = await mended(tx, importId, findings, language)
        const id = newId()
        const jobId = await submitJob(tx, actor, { kind: 'import-contract', contractId: null, input: { importId: id } })
        await sql.insertImport(tx, actor, { id, name, bytes, sha256: hashOf(bytes), jobId })
        await copySayings(tx, importId, id, edits)
        return { status: 202, body: importView(await importOf(tx, id)), audit: { subject: name } }
      }),
  )
}

type Key = { readonly contractIndex: number; readonly code: string; readonly start: number }

async function mended(tx: Transaction, importId: string, keys: readonly Key[] | undefined, language: Language) {
  const file = await sql.importBytes(tx, importId)
  if (!file) throw new Problem('not-found')
  const { source, file: read } = await readImport(tx, importId)
  const open = openFindings(read.contracts, await sql.suppressionsOf(tx, importId))
  const chosen = open.flatMap((findings, index) => findings.filter((finding) => isChosen(finding, index, keys)))
  const edits = repairsOf(chosen).flat()
  if (edits.length === 0) throw new Problem('nothing-to-mend')
  // A PDF cannot be written anew; its text can.
  if (source.format === 'pdf') {
    const bytes = Buffer.from(withEdits(source.text, edits))
    return { name: mendedName(file.name.replace(/\.pdf$/i, '.txt'), language), bytes, edits }
  }
  const result = mendedFile(source, file.bytes, chosen, REVISER[language])
  if (!result.ok) throw new Problem('import-unreadable', { reason: result.problems[0]?.code ?? 'file-damaged' })
  if (result.value.applied === 0) throw new Problem('nothing-to-mend')
  return { name: mendedName(file.name, language), bytes: Buffer.from(result.value.bytes), edits }
}

const isChosen = ({ code, place }: ReviewFinding, contractIndex: number, keys: readonly Key[] | undefined): boolean =>
  keys === undefined ||
  keys.some((key) => key.contractIndex === contractIndex && key.code === code && key.start === (place.start ?? 0))

const LONGEST_NAME = 200

/** The name of the file with a word that it was mended, said once however often it is. */
function mendedName(name: string, language: Language): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.\w+)?$/s.exec(name) ?? []
  const mark = MENDED[language]
  if (Object.values(MENDED).some((said) => stem.endsWith(said))) return name
  return `${stem.slice(0, LONGEST_NAME - mark.length - extension.length)}${mark}${extension}`
}
