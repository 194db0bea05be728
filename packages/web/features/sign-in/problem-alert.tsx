import { Alert } from 'antd'
import { ApiProblem } from '../../api/client.ts'

/** What the server refused, in its words. */
export function ProblemAlert({ error }: { readonly error: unknown }) {
  if (!(error instanceof ApiProblem)) return null
  return <Alert type="error" showIcon title={error.problem.title} description={error.problem.detail} />
}
