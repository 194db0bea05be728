import { Alert } from 'antd'
import { ApiProblem } from '../api/client.ts'
import { ProblemEntries } from './problem-entries.tsx'

/** What the server refused, in its words, with what it found wrong entry by entry. */
export function ProblemAlert({ error }: { readonly error: Error | null }) {
  if (error === null) return null
  if (!(error instanceof ApiProblem)) return <Alert type="error" showIcon title={error.message} />
  const { title, detail, problems = [] } = error.problem
  return (
    <Alert
      type="error"
      showIcon
      title={title}
      description={problems.length === 0 ? detail : <ProblemEntries error={error} />}
    />
  )
}
