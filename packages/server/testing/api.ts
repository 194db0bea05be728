import type { RunningServer } from '../start.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type Answer = {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
  // A test states what it expects of the body; the schemas are checked by the conformance test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any
}

export type CallOptions = {
  readonly key?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

let nextKey = 1

/** One person, or a machine with a key, at the API. */
export class Api {
  readonly #server: RunningServer
  #cookie = ''
  #bearer = ''
  /** Every answer so far, for the conformance test. */
  readonly answers: { readonly method: Method; readonly path: string; readonly answer: Answer }[] = []
  person = { personId: '', organisationId: '' }

  constructor(server: RunningServer) {
    this.#server = server
  }

  get = (path: string, options: CallOptions = {}): Promise<Answer> => this.call('GET', path, undefined, options)
  post = (path: string, body: unknown = {}, options: CallOptions = {}): Promise<Answer> =>
    this.call('POST', path, body, options)
  put = (path: string, body: unknown, options: CallOptions = {}): Promise<Answer> =>
    this.call('PUT', path, body, options)

  async call(method: Method, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> {
    const isBytes = body instanceof Uint8Array || typeof body === 'string'
    const response = await this.#server.app.inject({
      method,
      url: `/api${path}`,
      headers: {
        ...(body === undefined ? {} : { 'content-type': options.type ?? 'application/json' }),
        ...(method === 'GET' ? {} : { 'idempotency-key': options.key ?? `test-key-${nextKey++}` }),
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...(this.#bearer ? { authorization: `Bearer ${this.#bearer}` } : {}),
        ...options.headers,
      },
      ...(body === undefined ? {} : { payload: isBytes ? Buffer.from(body as string) : JSON.stringify(body) }),
    })
    const session = response.cookies.find(({ name }) => name === 'heqi_session')
    if (session) this.#cookie = session.value ? `heqi_session=${session.value}` : ''
    const isJson = `${response.headers['content-type']}`.includes('json')
    const answer = {
      status: response.statusCode,
      text: response.body,
      headers: response.headers,
      json: isJson && response.body ? (JSON.parse(response.body) as unknown) : undefined,
    }
    this.answers.push({ method, path, answer })
    return answer
  }

  get cookie(): string {
    return this.#cookie
  }

  useCookie(cookie: string): void {
    this.#cookie = cookie
  }

  useKey(token: string): void {
    this.#bearer = token
    this.#cookie = ''
  }

  /** @throws Error when the answer is not of that status. */
  async expect(status: number, answer: Promise<Answer>): Promise<Answer['json']> {
    const { status: found, text, json } = await answer
    if (found !== status) throw new Error(`expected ${status}, got ${found}: ${text.slice(0, 800)}`)
    return json
  }
}
