import { existsSync } from 'node:fs'
import type { Language } from '@heqi/vocabulary'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.HEQI_CHROMIUM ?? '/usr/bin/chromium'

/** Installed by `tools/install-for-tests.ts` where it may; without it the browser tests are skipped. */
export const HAS_CHROMIUM = existsSync(CHROMIUM)

/** Chromium refuses its sandbox to root, and the small shared memory of a container makes it crash. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] })

/** A page of a loaded machine with two cores; on an idle one nothing waits for it. */
const PATIENCE_MS = 60_000

export type Watched = {
  readonly page: Page
  /** What a developer would see in red: errors of the console, exceptions, answers of the server that failed. */
  readonly troubles: string[]
}

/** A browser of its own for one person: own cookies, own language. */
export async function newPage(
  browser: Browser,
  baseURL: string,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL,
    locale: language === 'zh-CN' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    // Not signed in, not permitted, not found: the server's refusals, for each of which the page has a state.
    const isRefusal = /^Failed to load resource.*status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !isRefusal) troubles.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.url()}: ${response.status()}`)
  })
  return { page, troubles }
}
