import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/client.ts'

/** What an answer found wrong, entry by entry, each with its line where it has one. */
export function ProblemEntries({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation()
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : []
  return problems.map(({ code, text, place }) => {
    const { path, line } = place ?? {}
    // A text that has no line says its place itself.
    const where = [
      ...(path !== undefined && (text === undefined || line !== undefined) ? [path] : []),
      ...(line === undefined ? [] : [t('records.rejectAt', { line })]),
    ]
    return (
      <div key={`${code}/${line ?? ''}/${path ?? ''}`}>
        {where.length > 0 ? `${where.join(' ')} ` : ''}
        {text ?? code}
      </div>
    )
  })
}
