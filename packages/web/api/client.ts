import type { Language } from '@heqi/vocabulary'
import createClient, { type Middleware } from 'openapi-fetch'
import i18n from '../locales/i18n.ts'
import { takeAhead } from './asked-ahead.ts'
import type { paths } from './generated/schema.ts'

/** The API's answer to what it could not do (RFC 9457), its texts in the reader's language. */
export type ProblemDetails = {
  readonly title: string
  readonly detail: string
  readonly code: string
  readonly status: number
  readonly problems?: readonly {
    readonly code: string
    readonly text?: string
    readonly place?: { readonly path?: string; readonly line?: number }
  }[]
}

/** Thrown by every call that the server refused; carries the problem for the screen. */
export class ApiProblem extends Error {
  readonly problem: ProblemDetails
  constructor(problem: ProblemDetails) {
    // The detail of an answer with entries only points to them.
    super(problem.detail === '' || (problem.problems ?? []).length > 0 ? problem.title : problem.detail)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Each write carries a key of its own, so that a retry of the browser repeats the answer and not the effect. */
const conventions: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', i18n.language)
    if (WRITES.has(request.method) && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID())
    return request
  },
}

export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: (request) => takeAhead(request) ?? fetch(request),
})
api.use(conventions)

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response }

/** The data of an answer. @throws ApiProblem with the server's problem, or one of ours when the answer was none. */
export async function answered<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await answer.catch(() => {
    throw new ApiProblem(unreachable(i18n.language as Language))
  })
  if (response.ok) return data as Data
  throw new ApiProblem(
    isProblem(error) ? error : { ...unreachable(i18n.language as Language), status: response.status },
  )
}

const WHOLE_LIMIT = 1000

type ListPage<Item> = { readonly items: Item[]; readonly nextCursor: string | null }

/** All pages of a list that a screen shows whole. @throws ApiProblem as `answered`. */
export async function answeredWhole<Item>(
  ask: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Answer<ListPage<Item>>>,
): Promise<{ readonly items: Item[] }> {
  const first = await answered(ask({ limit: WHOLE_LIMIT }))
  const items = [...first.items]
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const next = await answered(ask({ limit: WHOLE_LIMIT, cursor }))
    items.push(...next.items)
    cursor = next.nextCursor
  }
  return { items }
}

const isProblem = (error: unknown): error is ProblemDetails =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error

const unreachable = (language: Language): ProblemDetails => ({
  code: 'unreachable',
  status: 0,
  title: i18n.getFixedT(language)('shell.state.unreachableTitle'),
  detail: i18n.getFixedT(language)('shell.state.unreachableText'),
})

/** Codes after which trying again cannot help. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.status >= 400 && error.problem.status < 500

/** The server knows who it is and says no: the page shows that, whatever part of it asked. */
export const isForbidden = (error: unknown): boolean => error instanceof ApiProblem && error.problem.status === 403
