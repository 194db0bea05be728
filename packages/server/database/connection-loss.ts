/** Classes 08 (connection), 53 (resources) and 57P (operator intervention) of PostgreSQL, and the socket's own errors. */
const CODES = /^(?:08|57P|53)|ECONNREFUSED|ECONNRESET|EPIPE/
const MESSAGES = /Connection terminated|timeout exceeded when trying to connect/

/** Whether the database went away, as opposed to having refused something. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { readonly code?: unknown }
  return (typeof code === 'string' && CODES.test(code)) || MESSAGES.test(error.message)
}
