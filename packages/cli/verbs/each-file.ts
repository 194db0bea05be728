import { accept } from '@heqi/vocabulary'
import type { Answer, Call, Outcome } from '../verb.ts'

/** What came of one file of several. */
export type FileOutcome<Read extends Answer> = {
  readonly file: string
  readonly outcome: { readonly ok: true; readonly value: Read } | Extract<Outcome, { readonly ok: false }>
}

/** Reads one file after the other; one that is refused takes none of the others with it. */
export async function eachFile<Read extends Answer>(
  files: readonly string[],
  readOne: (file: string) => Promise<FileOutcome<Read>['outcome']>,
): Promise<readonly FileOutcome<Read>[]> {
  const outcomes: FileOutcome<Read>[] = []
  for (const file of files) outcomes.push({ file, outcome: await readOne(file) })
  return outcomes
}

/**
 * One answer of all. A single file answers as it always did; several stand below each other under their names, and what was
 * refused is told beside them.
 */
export async function answerOfFiles<Read extends Answer>(
  outcomes: readonly FileOutcome<Read>[],
  { language, isSet }: Call,
): Promise<Outcome> {
  const [only, ...others] = outcomes
  if (only && others.length === 0) return only.outcome
  const refused = outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems))
  const files = isSet('json') ? await jsonFiles(outcomes, language) : []
  return accept({
    json: { files },
    text: outcomes
      .flatMap(({ file, outcome }) => (outcome.ok ? [`== ${file} ==\n${outcome.value.text}`] : []))
      .join('\n\n'),
    hasFindings: outcomes.some(({ outcome }) => outcome.ok && outcome.value.hasFindings === true),
    refused,
  })
}

/** The texts of problems speak of every package: they are loaded when there is a problem to tell. */
async function jsonFiles(outcomes: readonly FileOutcome<Answer>[], language: Call['language']): Promise<object[]> {
  const { problemText } = await import('../problem-text.ts')
  const { refusedFile } = await import('../answers/files-answer.ts')
  return outcomes.map(({ file, outcome }) =>
    outcome.ok
      ? { file, ...(outcome.value.json as object) }
      : refusedFile(file, outcome.problems, (problem) => problemText(problem, language)),
  )
}
