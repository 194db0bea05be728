import type { RunningServer } from '../start.ts'
import { DEMO_PASSWORD, type DemoPerson } from './demo-story.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Session = {
  readonly person: { readonly personId: string }
  readonly acting: { readonly organisationId: string } | null
}

/** One person of the demonstration at the API, without the network between. */
export class DemoClient {
  readonly #server: RunningServer
  readonly #person: DemoPerson
  #cookie = ''
  organisationId = ''
  personId = ''

  constructor(server: RunningServer, person: DemoPerson) {
    this.#server = server
    this.#person = person
  }

  /** The first set-up, or the sign-in when that is done; `false` when the account does not take the demonstration's password. */
  async setUp(): Promise<boolean> {
    if (await this.#signIn()) return true
    if (await this.#isKnown()) return false
    const { name, email, language } = this.#person
    const session = await this.#call('POST', '/setup', {
      token: this.#server.services.setUpToken,
      organisation: { nameZh: '合契运营', nameEn: 'Heqi Operations' },
      person: { name, email, language, password: DEMO_PASSWORD },
    })
    this.#take(session.json<Session>())
    return true
  }

  /** Accepts the operator's invitation, or signs in when there is an account; `false` as in `setUp`. */
  async join(operator: DemoClient, organisationId: string): Promise<boolean> {
    if (await this.#signIn()) return true
    if (await this.#isKnown()) return false
    const { name, email, role, language } = this.#person
    const invitation = await operator.#call('POST', `/organisations/${organisationId}/invitations`, { email, role })
    const { link } = invitation.json<{ link: string }>()
    const token = link.split('/').at(-1)
    const accepted = await this.#call('POST', `/invitations/${token}/acceptance`, {
      password: DEMO_PASSWORD,
      name,
      language,
    })
    this.#take(accepted.json<Session>())
    return true
  }

  async #isKnown(): Promise<boolean> {
    const { rowCount } = await this.#server.services.database.gate.query(
      'SELECT FROM heqi.person WHERE lower(email) = lower($1)',
      [this.#person.email],
    )
    return rowCount !== 0
  }

  async read<Body>(path: string): Promise<Body> {
    return (await this.#call('GET', path)).json<Body>()
  }

  async write<Body>(method: Method, path: string, key: string, body?: unknown): Promise<Body> {
    return (await this.#call(method, path, body, key)).json<Body>()
  }

  async #signIn(): Promise<boolean> {
    const { email } = this.#person
    const answer = await this.#inject('POST', '/session', { email, password: DEMO_PASSWORD })
    if (answer.statusCode !== 201) return false
    this.#take(answer.json<Session>())
    return true
  }

  #take(session: Session): void {
    this.organisationId = session.acting?.organisationId ?? ''
    this.personId = session.person.personId
  }

  /** @throws Error when the answer is no success. */
  async #call(method: Method, path: string, body?: unknown, key?: string) {
    const answer = await this.#inject(method, path, body, key)
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body.slice(0, 500)}`)
    return answer
  }

  async #inject(method: Method, path: string, body?: unknown, key?: string) {
    const answer = await this.#server.app.inject({
      method,
      url: `/api${path}`,
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    const session = answer.cookies.find(({ name }) => name === 'heqi_session')
    if (session) this.#cookie = `heqi_session=${session.value}`
    return answer
  }
}
