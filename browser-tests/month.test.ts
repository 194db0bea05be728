import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSource } from '@heqi/contract'
import { amountText, metricName, metricValueText } from '@heqi/documents/wording'
import { sheetsOf } from '@heqi/records'
import { fraction, type Language } from '@heqi/vocabulary'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DATABASES, startTestServer, type TestServer } from '../packages/server/testing/databases.ts'
import { join, newOrganisation, PASSWORD, setUpOperator, TEST_NOW } from '../packages/server/testing/world.ts'
import { HAS_CHROMIUM, openChromium } from './chromium.ts'
import { heqi, type MeasuredJson, type SettledJson, type SettledLine } from './command.ts'
import { type MonthCase, monthCase } from './month-case.ts'
import { PersonAtScreen } from './person-at-screen.ts'
import { saying } from './screen-texts.ts'

let theCase: MonthCase
beforeAll(async () => {
  theCase = await monthCase()
})
afterAll(() => theCase?.remove())

/** The job of a month, as two people do it in their browsers; each database in one of the two languages. */
describe
  .skipIf(!HAS_CHROMIUM)
  .each(DATABASES.map((database, index) => [database, index % 2 === 0 ? 'zh-CN' : 'en'] as const))(
  'a month on %s, read in %s',
  (database, language: Language) => {
    let server: TestServer
    let browser: Browser
    let contractId: string
    let provider: PersonAtScreen
    let client: PersonAtScreen
    const settledBy = (...files: readonly string[]) => {
      const { contract, mapping } = theCase.files
      const records = files.flatMap((file) => ['--records', file])
      const period = ['--period', theCase.month]
      return heqi<SettledJson>('settle', '--contract', contract, ...records, '--mapping', mapping, ...period)
    }

    beforeAll(async () => {
      server = await startTestServer(database, { now: () => TEST_NOW })
      const operator = await setUpOperator(server)
      const clientId = await newOrganisation(operator, 'client', '委托方')
      const providerId = await newOrganisation(operator, 'provider', '服务方')
      const people = [
        await join(server, operator, clientId, 'owner', 'client'),
        await join(server, operator, providerId, 'owner', 'provider'),
      ] as const
      const created = await people[0].expect(
        201,
        people[0].post('/contracts', {
          file: theCase.contract,
          party: 'client',
          counterparty: { organisationId: providerId },
        }),
      )
      contractId = created.contractId
      browser = await openChromium()
      const signedIn = people.map(async (api) => {
        const { person } = (await api.get('/session')).json
        return PersonAtScreen.signsIn(browser, server.url, language, { email: person.email, password: PASSWORD })
      })
      const [clientAtScreen, providerAtScreen] = await Promise.all(signedIn)
      client = clientAtScreen!
      provider = providerAtScreen!
    })
    afterAll(async () => {
      await browser?.close()
      await server?.end()
    })

    // What the two saw when a step failed, to be looked at.
    beforeEach(({ task, onTestFailed }) =>
      onTestFailed(async () => {
        for (const [who, { page }] of Object.entries({ client, provider }))
          await page.screenshot({ path: `out/browser-tests/${task.id}-${who}.png`, fullPage: true })
      }),
    )

    it('begins with the file of the provider, mapped and read without a lost row', async () => {
      const { calls, mapping } = theCase.files
      const rows = readFileSync(calls, 'utf8').trimEnd().split('\n').length - 1
      const figures = await provider.bringsFile(contractId, calls, readFileSync(mapping, 'utf8'))
      expect(figures[0]).toBe(rows.toLocaleString(language))
      const read = figures.slice(1).map((text) => Number(text.replaceAll(',', '')))
      expect(read.reduce((sum, count) => sum + count, 0)).toBe(rows)
    })

    it('shows the client the figures that the command gives for the same file', async () => {
      const { contract, mapping, calls } = theCase.files
      const { metrics } = await heqi<MeasuredJson>(
        ...['measure', '--contract', contract, '--records', calls, '--mapping', mapping, '--period', theCase.month],
      )
      const { page, texts } = client
      await page.goto(`/contracts/${contractId}/service?month=${theCase.month}`)
      await page.getByRole('heading', { level: 1, name: texts.service.title }).waitFor()
      const table = page.getByRole('table').first()
      await table.waitFor()
      const rows = await table.getByRole('row').allInnerTexts()
      const expected = metrics.map(({ formula, unit, numerator, denominator }) => [
        metricName(formula, language),
        metricValueText(fraction(BigInt(numerator), BigInt(denominator)), unit, language),
      ])
      expect(expected.length).toBeGreaterThan(3)
      const shown = rows
        .slice(1)
        .map((row, i) => (expected[i] ?? ['no such metric']).filter((text) => row.includes(text)))
      expect(shown).toEqual(expected)
    })

    it('is billed with calls that came twice, and the client objects to their line', async () => {
      const { doubled, calls } = theCase.files
      await provider.bringsFile(contractId, doubled)
      await provider.opensStatement(contractId, theCase.month)
      await provider.binds(provider.texts.statement.issue)
      const billed = await settledBy(calls, doubled)

      await client.opensStatement(contractId, theCase.month)
      const { page, texts } = client
      await page
        .getByText(amountText(BigInt(billed.totalFen)), { exact: true })
        .first()
        .waitFor()
      expect(await client.unfoldsAll()).toEqual(amountsOf(billed.lines))

      const line = flat(billed.lines).find(({ id }) => id === 'base-fees/calls')
      const amount = amountText(BigInt(line?.amountFen ?? 0))
      await page.getByTitle(texts.shell.why.open).getByText(amount, { exact: true }).click()
      const why = page.getByRole('complementary', { name: texts.shell.why.title })
      await why.getByText(saying(texts.statement.recordCount)).waitFor()
      const records = why.getByRole('listitem').getByRole('link')
      await records.first().waitFor()
      expect(await records.count()).toBe(20)
      await why.getByRole('button', { name: texts.statement.disputeLine }).click()
      await why.getByLabel(texts.statement.disputeReason).fill('二十五通电话计了两次')
      await why.getByRole('button', { name: saying(texts.statement.disputeSubmit, { amount }) }).click()
      await page.getByText(texts.statement.states.disputed, { exact: true }).first().waitFor()

      await records.first().click()
      await page.getByRole('heading', { name: texts.records.clocks }).waitFor()
    })

    it('is corrected by the provider, who takes the file back and issues again', async () => {
      const { page, texts } = provider
      await provider.takesBack(contractId, path.basename(theCase.files.doubled))
      await provider.opensStatement(contractId, theCase.month)
      await page.getByRole('button', { name: saying(texts.statement.issueAgain) }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(texts.statement.issueAgainNote).fill('撤回重复的文件')
      await dialog.getByRole('button', { name: saying(texts.statement.issueAgain) }).click()
      await dialog.waitFor({ state: 'hidden' })
    })

    it('is confirmed by both for the amount that the command settles', async () => {
      const settled = await settledBy(theCase.files.calls)
      for (const person of [client, provider]) {
        await person.opensStatement(contractId, theCase.month)
        expect(await person.unfoldsAll()).toEqual(amountsOf(settled.lines))
        const amount = amountText(BigInt(settled.totalFen))
        await person.binds(person.texts.statement.confirm.replace('{{amount}}', amount))
      }
      await client.page.reload()
      await client.page.getByText(client.texts.statement.states.confirmed, { exact: true }).waitFor()
    })

    it('leaves as PDF and workbook with the same figures', async () => {
      const settled = await settledBy(theCase.files.calls)
      const amounts = [
        ...amountsOf(settled.lines),
        ...[settled.netFen, settled.totalFen].map((fen) => amountText(BigInt(fen))),
      ]
      const pdf = await readSource(new Uint8Array(await client.downloads('PDF')))
      if (!pdf.ok) throw new Error(JSON.stringify(pdf.problems))
      for (const amount of amounts) expect(pdf.value.text).toContain(amount)
      const bytes = await client.downloads('XLSX')
      const sheets = await sheetsOf(once(bytes))
      if (!sheets.ok) throw new Error(JSON.stringify(sheets.problems))
      const numbers = new Set(sheets.value.flatMap(({ rows }) => rows.flat()).map(fenOfCell))
      const wanted = [
        ...flat(settled.lines).map(({ amountFen }) => amountFen),
        settled.netFen,
        settled.taxFen,
        settled.totalFen,
      ]
      expect(wanted.filter((fen) => !numbers.has(fen))).toEqual([])
    })

    it('leaves nothing red in the console of either', () => {
      expect([client.troubles, provider.troubles]).toEqual([[], []])
    })
  },
)

const flat = (lines: readonly SettledLine[]): readonly SettledLine[] =>
  lines.flatMap((line) => [line, ...flat(line.children)])

const amountsOf = (lines: readonly SettledLine[]): readonly string[] =>
  flat(lines).map(({ amountFen }) => amountText(BigInt(amountFen)))

const fenOfCell = (cell: string): string => (cell === '' ? '' : String(Math.round(Number(cell) * 100)))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
