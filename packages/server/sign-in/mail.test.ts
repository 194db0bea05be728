import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Api } from '../testing/api.ts'
import { startTestServer, type TestServer } from '../testing/databases.ts'
import { type Mailbox, openMailbox } from '../testing/mailbox.ts'
import { newOrganisation, PASSWORD, setUpOperator } from '../testing/world.ts'

const ADDRESS = 'li@client.example'

/** The token at the end of the link in a mail. */
const tokenIn = (text: string, kind: 'invitation' | 'reset'): string =>
  new RegExp(`https://heqi\\.example/${kind}/(\\S+)`).exec(text)?.[1] ?? ''

describe('mail', () => {
  let mailbox: Mailbox
  let server: TestServer
  let operator: Api
  let organisationId: string

  beforeAll(async () => {
    mailbox = await openMailbox()
    server = await startTestServer('embedded PostgreSQL 18', {
      mail: { smtpUrl: mailbox.smtpUrl, from: 'Heqi <heqi@heqi.example>' },
      publicUrl: 'https://heqi.example',
    })
    operator = await setUpOperator(server)
    organisationId = await newOrganisation(operator, 'client', '甲公司')
  })
  afterAll(async () => {
    await server?.end()
    await mailbox?.end()
  })

  const received = async (count: number) => {
    await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(count)
    return mailbox.mails[count - 1]!
  }

  it('brings the invitation, whose link opens the account, and keeps it out of the answer', async () => {
    const answer = await operator.expect(
      201,
      operator.post(`/organisations/${organisationId}/invitations`, { email: ADDRESS, role: 'manager' }),
    )
    expect(answer.link).toBeNull()
    const mail = await received(1)
    expect(mail).toMatchObject({ to: ADDRESS, subject: expect.stringContaining('甲公司') as string })
    const person = new Api(server)
    const acceptance = { name: '李想', password: PASSWORD, language: 'zh-CN' }
    await person.expect(201, person.post(`/invitations/${tokenIn(mail.text, 'invitation')}/acceptance`, acceptance))
    expect((await person.get('/session')).json.person.email).toBe(ADDRESS)
  })

  it('brings the link for a new password, and nothing to an address that nobody has', async () => {
    const anyone = new Api(server)
    const unknown = await anyone.post('/password-resets', { email: 'nobody@client.example' })
    const known = await anyone.post('/password-resets', { email: ADDRESS })
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    const mail = await received(2)
    expect(mail).toMatchObject({ to: ADDRESS, subject: '合契：重设密码' })
    const renewed = 'another horse, another battery'
    const reset = await anyone.post(`/password-resets/${tokenIn(mail.text, 'reset')}`, { password: renewed })
    expect(reset.status).toBeLessThan(300)
    expect((await new Api(server).post('/session', { email: ADDRESS, password: PASSWORD })).status).toBe(401)
    const again = await new Api(server).post('/session', { email: ADDRESS, password: renewed })
    expect(again.status).toBeLessThan(300)
  })
})
