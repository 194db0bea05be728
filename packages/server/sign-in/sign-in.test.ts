import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Api } from '../testing/api.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { join, newOrganisation, PASSWORD, setUpOperator } from '../testing/world.ts'

describe.each(DATABASES)('sign-in on %s', (database) => {
  let server: TestServer
  let operator: Api
  let clientId: string

  beforeAll(async () => {
    server = await startTestServer(database)
    const stranger = new Api(server)
    const setUp = {
      token: 'a guess',
      organisation: { nameZh: '别人', nameEn: 'Somebody' },
      person: { email: 'thief@test.example', name: 'T', password: PASSWORD, language: 'en' },
    }
    expect((await stranger.post('/setup', setUp)).status).toBe(410)
    operator = await setUpOperator(server)
    clientId = await newOrganisation(operator, 'client', '委托方')
  })
  afterAll(() => server?.end())

  const emailOf = async (api: Api): Promise<string> => (await api.get('/session')).json.person.email as string
  const signIn = (email: string, password: string, code?: string) =>
    new Api(server).post('/session', { email, password, ...(code === undefined ? {} : { code }) })

  it('sets up once', async () => {
    const again = await new Api(server).post('/setup', {
      token: server.services.setUpToken,
      organisation: { nameZh: '别人', nameEn: 'Somebody' },
      person: { email: 'thief@test.example', name: 'T', password: PASSWORD, language: 'en' },
    })
    expect(again).toMatchObject({ status: 409, json: { code: 'already-set-up' } })
  })

  it('answers an unknown address, a wrong password and a disabled account alike', async () => {
    const person = await join(server, operator, clientId, 'agent', 'ann')
    const email = await emailOf(person)
    const wrong = await signIn(email, 'not the password')
    const unknown = await signIn('nobody@test.example', 'not the password')
    expect(wrong.json.code).toBe('sign-in-failed')
    expect(unknown.json).toEqual(wrong.json)
    await server.services.database.owner.query(
      'UPDATE heqi.person SET disabled_at = now() WHERE lower(email) = lower($1)',
      [email],
    )
    expect((await signIn(email, PASSWORD)).json).toEqual(wrong.json)
    expect((await person.get('/session')).status).toBe(401)
  })

  it('takes an invitation once, and refuses a short password', async () => {
    const invited = await operator.expect(
      201,
      operator.post(`/organisations/${clientId}/invitations`, { email: 'bob@test.example', role: 'finance' }),
    )
    const token = String(invited.link).split('/').at(-1)
    const bob = new Api(server)
    expect((await bob.get(`/invitations/${token}`)).json).toMatchObject({ role: 'finance', hasAccount: false })
    const short = await bob.post(`/invitations/${token}/acceptance`, { name: 'Bob', password: 'short' })
    expect(short).toMatchObject({ status: 422, json: { code: 'password-too-weak', data: { minimum: 10 } } })
    const accepted = await bob.post(`/invitations/${token}/acceptance`, { name: 'Bob', password: PASSWORD })
    expect(accepted).toMatchObject({ status: 201, json: { acting: { role: 'finance' } } })
    expect((await new Api(server).post(`/invitations/${token}/acceptance`, { password: PASSWORD })).status).toBe(410)
  })

  it('keeps the token out of reach of scripts and changes it while it is used', async () => {
    const person = await join(server, operator, clientId, 'agent', 'cat')
    const first = person.cookie
    const answer = await signIn(await emailOf(person), PASSWORD)
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/)
    await server.services.database.owner.query(
      "UPDATE heqi.session SET rotated_at = rotated_at - interval '11 minutes'",
    )
    expect((await person.get('/session')).status).toBe(200)
    expect(person.cookie).not.toBe(first)
    const straggler = new Api(server)
    straggler.useCookie(first)
    expect((await straggler.get('/session')).status).toBe(200)
    await server.services.database.owner.query(
      "UPDATE heqi.session SET rotated_at = rotated_at - interval '61 seconds'",
    )
    expect((await straggler.get('/session')).status).toBe(401)
    expect((await person.get('/session')).status).toBe(200)
    expect((await person.call('DELETE', '/session')).status).toBe(204)
    expect((await person.get('/session')).status).toBe(401)
  })

  it('asks for a one-time code, takes each code once, and a recovery code instead', async () => {
    const person = await join(server, operator, clientId, 'manager', 'dan')
    const email = await emailOf(person)
    const { secret } = await person.expect(200, person.post('/me/second-factor', { password: PASSWORD }))
    const wrong = await person.post('/me/second-factor/confirmation', { code: '000000' })
    expect(wrong.json.code).toBe('code-wrong')
    const code = await generate({ secret })
    const { recoveryCodes } = await person.expect(200, person.post('/me/second-factor/confirmation', { code }))
    expect((await signIn(email, PASSWORD)).json.code).toBe('second-factor-needed')
    expect((await signIn(email, PASSWORD, code)).json.code).toBe('sign-in-failed')
    expect((await signIn(email, PASSWORD, recoveryCodes[0])).status).toBe(201)
    expect((await signIn(email, PASSWORD, recoveryCodes[0])).json.code).toBe('sign-in-failed')
  })

  it('slows guessing down, for the account and across addresses', async () => {
    const person = await join(server, operator, clientId, 'agent', 'eve')
    const email = await emailOf(person)
    for (let guess = 0; guess < 8; guess++) expect((await signIn(email, `guess ${guess}`)).status).toBe(401)
    const ninth = await signIn(email, PASSWORD)
    expect(ninth).toMatchObject({ status: 429, json: { code: 'too-many-requests' } })
    expect(Number(ninth.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('resets a password by the link that the operator hands out, and signs other devices out', async () => {
    const person = await join(server, operator, clientId, 'legal', 'fay')
    const email = await emailOf(person)
    const { link } = await operator.expect(201, operator.post(`/people/${person.person.personId}/reset-link`))
    const token = String(link).split('/').at(-1)
    expect((await new Api(server).post(`/password-resets/${token}`, { password: 'another good one' })).status).toBe(204)
    expect((await person.get('/session')).status).toBe(401)
    expect((await signIn(email, 'another good one')).status).toBe(201)
    expect((await new Api(server).post(`/password-resets/${token}`, { password: 'a third good one' })).status).toBe(410)
  })

  it('lets a machine do what its key says and no more', async () => {
    const person = await join(server, operator, clientId, 'owner', 'gil')
    const { token, keyId } = await person.expect(
      201,
      person.post('/me/api-keys', { name: 'pbx', permissions: ['contracts.read'] }),
    )
    const machine = new Api(server)
    machine.useKey(token)
    expect((await machine.get('/contracts')).status).toBe(200)
    expect((await machine.get('/audit')).json).toMatchObject({
      code: 'not-permitted',
      data: { permission: 'audit.read' },
    })
    expect((await machine.post('/me/api-keys', { name: 'more', permissions: ['contracts.read'] })).status).toBe(403)
    expect((await person.call('DELETE', `/me/api-keys/${keyId}`)).status).toBe(204)
    expect((await machine.get('/contracts')).status).toBe(401)
  })

  it('refuses writes that another site makes with the cookie', async () => {
    const answer = await operator.post(
      '/organisations',
      { kind: 'client', nameZh: 'x', nameEn: 'x' },
      { headers: { 'sec-fetch-site': 'cross-site' } },
    )
    expect(answer).toMatchObject({ status: 403, json: { code: 'foreign-origin' } })
  })

  it('keeps one owner', async () => {
    const organisationId = await newOrganisation(operator, 'provider', '只有一人')
    const only = await join(server, operator, organisationId, 'owner', 'hal')
    const at = `/organisations/${organisationId}/people/${only.person.personId}`
    expect((await only.call('PATCH', at, { role: 'agent' })).json.code).toBe('last-owner')
    expect((await only.call('DELETE', at)).json.code).toBe('last-owner')
  })

  it('writes down who did what', async () => {
    const { items } = await operator.expect(200, operator.get('/audit?limit=200'))
    const actions = new Set(items.map(({ action }: { action: string }) => action))
    expect([...actions]).toEqual(
      expect.arrayContaining(['organisation.create', 'invitation.create', 'password.reset-link', 'session.open']),
    )
  })
})
