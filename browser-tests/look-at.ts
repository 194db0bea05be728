import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '@heqi/vocabulary'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { textsOf } from './screen-texts.ts'
import type { Screen } from './screens.ts'

type Look = { readonly language: Language; readonly theme: 'light' | 'dark'; readonly width: 1440 | 390 }

/** The eight looks as two fours, in each of which every two of language, theme and width come together. */
const FOUR_LOOKS: readonly (readonly Look[])[] = [
  [
    { language: 'zh-CN', theme: 'light', width: 1440 },
    { language: 'zh-CN', theme: 'dark', width: 390 },
    { language: 'en', theme: 'dark', width: 1440 },
    { language: 'en', theme: 'light', width: 390 },
  ],
  [
    { language: 'zh-CN', theme: 'dark', width: 1440 },
    { language: 'zh-CN', theme: 'light', width: 390 },
    { language: 'en', theme: 'light', width: 1440 },
    { language: 'en', theme: 'dark', width: 390 },
  ],
]

/** Four looks, by turns one four and the other. */
export const fourLooks = (turn: number): readonly Look[] => FOUR_LOOKS[turn % FOUR_LOOKS.length] ?? []

const TWO_LOOKS: readonly (readonly Look[])[] = [
  [
    { language: 'zh-CN', theme: 'light', width: 1440 },
    { language: 'en', theme: 'dark', width: 390 },
  ],
  [
    { language: 'zh-CN', theme: 'dark', width: 390 },
    { language: 'en', theme: 'light', width: 1440 },
  ],
]

/** Two looks that differ in everything, by turns one pair and the other. */
export const twoLooks = (turn: number): readonly Look[] => TWO_LOOKS[turn % TWO_LOOKS.length] ?? []

export const PHONE_LOOKS: readonly Look[] = [
  { language: 'zh-CN', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 390 },
]

/** A key of a message where its text should stand: `statement.states.issued`. */
const MESSAGE_KEY = new RegExp(`\\b(${Object.keys(textsOf('zh-CN')).join('|')})\\.[a-z][A-Za-z-]*(\\.[A-Za-z-]+)*\\b`)
const DIALOG = '[role="dialog"]'
/** A hole that nobody filled. */
const OPEN_HOLE = /\{\{\w+\}\}/

/** One screen in each of the looks; gives what is wrong with it. */
export async function lookAt(page: Page, screen: Screen, looks: readonly Look[]): Promise<readonly string[]> {
  const findings: string[] = []
  let spoken: Language | undefined
  for (const look of looks) {
    const { language, theme, width } = look
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    if (language !== spoken) await open(page, screen, language)
    spoken = language
    await page.locator(`html[style*="color-scheme: ${theme}"]`).waitFor({ state: 'attached' })
    const where = `${screen.address} ${screen.name ?? ''} ${language} ${theme} ${width}`
    findings.push(...(await problemsOf(page, width)).map((problem) => `${where}: ${problem}`))
  }
  return findings
}

async function open(page: Page, { address, open: opened }: Screen, language: Language): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(address)
  await page.evaluate(`localStorage.setItem('heqi.language', '${language}')`)
  await page.goto(address)
  await settled(page)
  if (opened === undefined) return
  await opened(page, textsOf(language))
  await settled(page)
}

/** Its heading stands and nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor()
  const busy = page.locator('[aria-busy="true"]')
  while ((await busy.count()) > 0) await busy.first().waitFor({ state: 'detached' })
}

async function problemsOf(page: Page, width: number): Promise<readonly string[]> {
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
  const text = await page.locator('body').innerText()
  const violations = await violationsOf(page)
  return [
    ...(wide > width ? [`${wide} px wide`] : []),
    ...[MESSAGE_KEY, OPEN_HOLE].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1]}`),
    ),
  ]
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
/** Axe need not write down what it found well: that takes as long as to look at the page. */
const AXE_OPTIONS = JSON.stringify({ resultTypes: ['violations'] })

/** A page is given axe once: to read its program anew takes as long as to look at the page. */
async function violationsOf(page: Page): Promise<AxeResults['violations']> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE)
  // What lies under a dialog was looked at without it.
  const isCovered = (await page.locator(DIALOG).count()) > 0
  const within = isCovered ? `'${DIALOG}'` : 'document'
  return page.evaluate(`axe.run(${within}, ${AXE_OPTIONS}).then(({ violations }) => violations)`)
}
