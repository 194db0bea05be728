import type { Language } from '@heqi/vocabulary'
import type { Browser, Page } from 'playwright-core'
import { newPage, type Watched } from './chromium.ts'
import { saying, textsOf } from './screen-texts.ts'

export type Credentials = { readonly email: string; readonly password: string }

/** Somebody in front of a browser of their own: what they do is named after what they want. */
export class PersonAtScreen {
  readonly page: Page
  readonly troubles: readonly string[]
  readonly texts: ReturnType<typeof textsOf>

  private constructor({ page, troubles }: Watched, language: Language) {
    this.page = page
    this.troubles = troubles
    this.texts = textsOf(language)
  }

  static async signsIn(
    browser: Browser,
    url: string,
    language: Language,
    person: Credentials,
  ): Promise<PersonAtScreen> {
    return PersonAtScreen.signsInAt(await newPage(browser, url, language), language, person)
  }

  static async signsInAt(watched: Watched, language: Language, person: Credentials): Promise<PersonAtScreen> {
    const self = new PersonAtScreen(watched, language)
    const { page, texts } = self
    await page.goto('/')
    await page.getByLabel(texts.signIn.email).fill(person.email)
    await page.getByLabel(texts.signIn.password, { exact: true }).fill(person.password)
    await page.getByRole('button', { name: texts.signIn.submit, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: texts.today.title }).waitFor()
    return self
  }

  /** From the next page on. */
  async reads(language: Language): Promise<void> {
    await this.page.setViewportSize({ width: 1440, height: 900 })
    await this.page.evaluate(`localStorage.setItem('heqi.language', '${language}')`)
  }

  /**
   * Chooses a file, says how to read it (the first one by a mapping file, the next by the mapping saved with it), looks at the
   * preview, has it read; gives the outcome's figures as shown.
   */
  async bringsFile(contractId: string, file: string, mapping?: string): Promise<readonly string[]> {
    const { page, texts } = this
    await page.goto(`/contracts/${contractId}/records`)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText(saying(texts.mapping.columnCount)).waitFor()
    if (mapping !== undefined) {
      await page.getByRole('tab', { name: texts.mapping.expert }).click()
      await page.getByLabel(texts.mapping.text).fill(mapping)
    }
    await page.getByText(saying(texts.mapping.preview)).waitFor()
    await page.getByRole('button', { name: texts.mapping.read, exact: true }).click()
    const outcome = page.getByRole('term').filter({ hasText: texts.records.accepted })
    // A file of a month is read by a job, which may stand behind others.
    await outcome.waitFor({ timeout: 120_000 })
    return page.getByRole('definition').allInnerTexts()
  }

  async takesBack(contractId: string, file: string): Promise<void> {
    const { page, texts } = this
    await page.goto(`/contracts/${contractId}/records`)
    await page.getByRole('button', { name: file, exact: true }).click()
    await page.getByRole('button', { name: texts.records.undo, exact: true }).click()
    await page.getByRole('button', { name: saying(texts.records.undoDo) }).click()
    await page.getByText(texts.records.states.undone, { exact: true }).first().waitFor()
  }

  async opensStatement(contractId: string, month: string): Promise<void> {
    await this.page.goto(`/contracts/${contractId}/statements/${month}`)
    await this.page.getByRole('treegrid').waitFor()
  }

  /** Unfolds every line of the statement; gives the amounts from top to bottom. */
  async unfoldsAll(): Promise<readonly string[]> {
    const closed = this.page.getByRole('button', { name: saying(this.texts.statement.unfold) })
    while ((await closed.count()) > 0) await closed.first().click()
    return this.page.getByTitle(this.texts.shell.why.open).allInnerTexts()
  }

  /** A step that binds: its button, then the same words in the question that says what will happen. */
  async binds(text: string): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: saying(text) }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: saying(text) })
      .click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

  async downloads(name: 'PDF' | 'XLSX'): Promise<Uint8Array> {
    const address = await this.page.getByRole('link', { name, exact: true }).getAttribute('href')
    const answer = await this.page.request.get(address ?? '')
    if (!answer.ok()) throw new Error(`${name}: ${answer.status()}`)
    return answer.body()
  }
}
