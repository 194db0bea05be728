import { type DraftFile, openDraftText, TEMPLATE_VERSIONS } from '@heqi/contract'
import { type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { placeOfPath } from './json-place.ts'
import { readBytes } from './read-file.ts'

/** The draft in a file, or every place where the file is damaged or a value is not allowed. */
export async function readDraft(file: string, io: Io): Promise<Result<DraftFile>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  const text = new TextDecoder().decode(bytes.value)
  const opened = openDraftText(text, TEMPLATE_VERSIONS)
  if (opened.ok) return opened
  return refuse(
    ...opened.problems.map((problem) => {
      const place = problem.place?.path === undefined ? {} : placeInDraft(text, problem.place.path)
      return { ...problem, place: { ...problem.place, file, ...place } }
    }),
  )
}

/** Paths of terms begin with the id of their clause; in the file they stand below it. */
function placeInDraft(text: string, path: string) {
  const [id = ''] = path.split(/[.[]/)
  const { clauses } = JSON.parse(text) as Partial<DraftFile>
  const isClause = Array.isArray(clauses) && clauses.some((clause) => clause.id === id)
  return placeOfPath(text, isClause ? `clauses[${id}].terms${path.slice(id.length)}` : path)
}
