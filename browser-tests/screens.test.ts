import type { Locator, Route } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { requestsOf } from '../packages/web/api/asked-ahead.ts'
import { HAS_CHROMIUM, newPage } from './chromium.ts'
import { CLIENT, type Demonstration, OPERATOR, PROVIDER, startDemonstration } from './demonstration.ts'
import { makeDraft, makeImport, shortDraft } from './drafting.ts'
import {
  correctsAndRepairs,
  drawsWhatIsConcerned,
  fillsInBlanks,
  followsWords,
  losesNoCorrection,
} from './import-jobs.ts'
import { fourLooks, lookAt, PHONE_LOOKS, settled, twoLooks } from './look-at.ts'
import { PersonAtScreen } from './person-at-screen.ts'
import { saying, spaced } from './screen-texts.ts'
import { GATES, openingsOf, PHONE_MENU, screensOf, type Things } from './screens.ts'

/** Types a day until the field keeps it: a slow page may take the key before it has read the text. */
async function keepsDay(field: Locator, day: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await field.fill(day)
    await field.press('Enter')
    await field.blur()
    await field.page().waitForTimeout(200)
    if ((await field.inputValue()) === day) return
  }
  throw new Error(`the field does not keep ${day}`)
}

/**
 * Every screen in both languages, both themes, both widths, its neighbour in the other pairs of them: no finding of axe, nothing wider than the window, no message
 * without its text, nothing red in the console. What opens on a screen is seen in two of these looks, by turns.
 */
/** What a person met with, without what the browser itself tells of a network that was gone. */
const ownTroubles = ({ troubles }: PersonAtScreen): readonly string[] =>
  troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))

describe.skipIf(!HAS_CHROMIUM)('every screen', () => {
  let stage: Demonstration
  let client: PersonAtScreen
  let things: Things

  beforeAll(async () => {
    stage = await startDemonstration()
    client = await PersonAtScreen.signsIn(stage.browser, stage.server.url, 'zh-CN', CLIENT)
    const { request } = client.page
    things = {
      contractId: stage.demo.contractId,
      draftId: await makeDraft(request, { kind: 'file', file: shortDraft() }),
      importId: await makeImport(request),
    }
  })
  afterAll(() => stage?.end())

  // What somebody saw when a step failed, to be looked at.
  beforeEach(({ task, onTestFailed }) =>
    onTestFailed(async () => {
      await client.page.screenshot({ path: `out/browser-tests/${task.id}.png` })
    }),
  )

  it('before the sign-in', async () => {
    const { page, troubles } = await newPage(stage.browser, stage.server.url, 'zh-CN')
    const findings: string[] = []
    for (const [turn, screen] of GATES.entries()) findings.push(...(await lookAt(page, screen, twoLooks(turn))))
    expect([...findings, ...troubles]).toEqual([])
  })

  it.each([
    ['client', CLIENT],
    ['provider', PROVIDER],
    ['operator', OPERATOR],
  ] as const)(
    'of the %s',
    async (side, credentials) => {
      const { page, troubles } =
        side === 'client' ? client : await PersonAtScreen.signsIn(stage.browser, stage.server.url, 'zh-CN', credentials)
      const findings: string[] = []
      for (const [turn, screen] of screensOf(things)[side].entries())
        findings.push(...(await lookAt(page, screen, fourLooks(turn))))
      for (const [turn, screen] of openingsOf(things)[side].entries())
        findings.push(...(await lookAt(page, screen, twoLooks(turn))))
      if (side === 'client') findings.push(...(await lookAt(page, PHONE_MENU, PHONE_LOOKS)))
      expect([...findings, ...troubles]).toEqual([])
    },
    900_000,
  )

  it('lead from a template to a contract in force, which settles its months', async () => {
    const { page, texts } = client
    await client.reads('zh-CN')
    await page.goto('/drafts?begin=yes')
    await page.getByRole('dialog').getByRole('button', { name: texts.studio.begin, exact: true }).first().click()
    await page.getByRole('button', { name: texts.studio.versions, exact: true }).waitFor()
    const clauses = page.getByRole('navigation', { name: texts.studio.clauses })
    await clauses.getByRole('button', { name: '合同当事人' }).last().click()
    await page.locator('#term-provider\\.name-input').fill('江畔客户服务有限公司')
    // A Chinese contract asks for no English. What is added is typed at once, and may be typed anew.
    const address = page.locator('#term-provider\\.address-input')
    await page.locator('#term-provider\\.address-add').click()
    await address.and(page.locator(':focus')).fill('杭州市')
    await address.fill('')
    await address.fill('杭州市滨江区江畔路 18 号')
    await clauses.getByRole('button', { name: '服务期限' }).last().click()
    for (const [field, day] of [
      ['start', '2026-09-01'],
      ['end', '2027-08-31'],
    ]) {
      await keepsDay(page.locator(`#term-${field}-input`), day ?? '')
    }
    await page.getByRole('button', { name: texts.studio.inForce, exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: saying(texts.studio.inForceGo) })
      .click()
    await page.waitForURL(/\/contracts\/[0-9a-f-]{36}$/)
    await page.getByText(texts.contracts.states.running, { exact: true }).waitFor()
    await page.getByRole('tabpanel').getByText('江畔客户服务有限公司').first().waitFor()
    await page.goto(`${page.url()}/statements/2026-09`)
    await page.getByRole('treegrid').waitFor()
    expect(await client.unfoldsAll()).toContain('130,000.00')
  })

  it('lead from a text through correction and repair to the studio', () => correctsAndRepairs(client))

  it('lead from a term to its words and from words to what was read in them', () => followsWords(client))

  it('lose no correction that was typed a moment before something else is done', () => losesNoCorrection(client))

  it('draw anew only the clauses that a click, a key or words at the left concern', () => drawsWhatIsConcerned(client))

  it('gather what is to be filled in, each a way to its place', () => fillsInBlanks(client))

  it('keep the keyboard near what was taken back or closed', async () => {
    const { page, texts } = client
    await client.reads('zh-CN')
    await page.goto(`/imports/${await makeImport(page.request)}`)
    const head = page.locator('.clause-card__head', { hasText: '逾期付款' })
    await head.click()
    const rate = page.locator('.clause-card.is-open').getByLabel('比例').first()
    await rate.fill('0.03')
    await page.getByRole('button', { name: texts.import.takeBack, exact: true }).click()
    await head.and(page.locator(':focus')).waitFor()
    await expect.poll(() => rate.inputValue()).toBe('0.05')
    const downloads = page.getByRole('button', { name: texts.import.downloads, exact: true })
    await downloads.press('Enter')
    await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await downloads.and(page.locator(':focus')).waitFor()
  })

  it('say why a step was refused in its question, where it can be taken again', async () => {
    const { page, texts } = client
    await client.reads('zh-CN')
    await makeDraft(page.request, { kind: 'file', file: shortDraft() })
    await page.goto('/drafts')
    const rows = page.getByRole('row')
    const discard = page.getByRole('button', { name: spaced(texts.studio.discard) }).first()
    await discard.waitFor()
    const before = await rows.count()
    const refuse = (route: Route) =>
      route.request().method() === 'DELETE'
        ? route.fulfill({
            status: 409,
            json: { code: 'draft-changed', title: '有人正在改', detail: '稍后再试', status: 409 },
          })
        : route.fallback()
    await page.route('**/api/drafts/*', refuse)
    await discard.click()
    const dialog = page.getByRole('dialog')
    const go = dialog.getByRole('button', { name: texts.studio.discardGo })
    await go.click()
    await dialog.getByRole('alert').getByText('有人正在改').waitFor()
    await page.unroute('**/api/drafts/*', refuse)
    await page.context().setOffline(true)
    await go.click()
    await dialog.getByRole('alert').getByText(texts.shell.state.unreachableTitle).waitFor()
    await page.context().setOffline(false)
    await go.click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => rows.count()).toBe(before - 1)
    expect(ownTroubles(client)).toEqual([])
  })

  it('ask for their first data while their code is on its way, and once', async () => {
    const at = `/contracts/${things.contractId}`
    for (const address of ['/', `${at}/service?month=2026-09`, `${at}/statements/2026-09`]) {
      const { page } = await PersonAtScreen.signsIn(stage.browser, stage.server.url, 'zh-CN', CLIENT)
      await page.goto('about:blank')
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(address)
      await settled(page)
      const [pathname = '', search = ''] = address.split(/(?=\?)/)
      const ahead = requestsOf({ pathname, search })
      expect(ahead.length).toBeGreaterThan(1)
      expect(asked.filter((path) => ahead.includes(path)).toSorted()).toEqual(ahead.toSorted())
      const code = asked.findIndex((path) => path.includes('/catalogue-'))
      for (const path of ahead) expect(asked.indexOf(path)).toBeLessThan(code)
      await page.context().close()
    }
  })

  it('give the keyboard back to the number whose explanation is closed, and throw no words away', async () => {
    const { page, texts } = client
    await client.reads('zh-CN')
    await client.opensStatement(things.contractId, '2026-09')
    const number = page.getByTitle(texts.shell.why.open).nth(1)
    await number.press('Enter')
    const why = page.getByRole('complementary', { name: texts.shell.why.title })
    await why.getByRole('heading', { level: 2 }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Escape')
    await why.waitFor({ state: 'hidden' })
    await number.and(page.locator(':focus')).waitFor()
  })

  it('are no answer for a file of an earlier build', async () => {
    const { request } = client.page
    expect((await request.get('/assets/page-of-yesterday.js')).status()).toBe(404)
    const page = await request.get('/assets-of-the-contract')
    expect([page.status(), page.headers()['content-type']]).toEqual([200, expect.stringContaining('text/html')])
  })

  it('leave nothing red in the console', () => {
    expect(ownTroubles(client)).toEqual([])
  })
})
