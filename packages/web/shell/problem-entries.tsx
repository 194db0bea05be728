import { ApiProblem } from '../api/client.ts'

/** What an answer found wrong, entry by entry, each with its line where it has one. */
export function ProblemEntries({ error }: { readonly error: Error | null }) {
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : []
  return problems.map(({ code, text, place }) => {
    const { path, line } = place ?? {}
    const where = [text === undefined || line !== undefined ? path : undefined, line].filter(
      (part) => part !== undefined,
    )
    return (
      <div key={`${code}/${where.join('/')}/${path ?? ''}`}>
        {where.length > 0 ? `${where.join(':')} ` : ''}
        {text ?? code}
      </div>
    )
  })
}
