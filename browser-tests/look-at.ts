import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { zhCn } from '../packages/web/locales/zh-CN/index.ts'

/** Four looks in which every two of language, theme and width come together. */
const LOOKS = {
  'zh-CN': [
    { theme: 'light', width: 1440 },
    { theme: 'dark', width: 390 },
  ],
  en: [
    { theme: 'dark', width: 1440 },
    { theme: 'light', width: 390 },
  ],
} as const

/** A key of a message where its text should stand: `statement.states.issued`. */
const MESSAGE_KEY = new RegExp(`\\b(${Object.keys(zhCn).join('|')})\\.[a-z][A-Za-z-]*(\\.[A-Za-z-]+)*\\b`)
/** A hole that nobody filled. */
const OPEN_HOLE = /\{\{\w+\}\}/

/** One address in both languages, both themes, both widths; gives what is wrong with it. */
export async function lookAt(page: Page, address: string): Promise<readonly string[]> {
  const findings: string[] = []
  for (const language of ['zh-CN', 'en'] as const) {
    if (page.url() === 'about:blank') await page.goto(address)
    await page.evaluate(`localStorage.setItem('heqi.language', '${language}')`)
    await page.goto(address)
    await settled(page)
    for (const { theme, width } of LOOKS[language]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.locator(`html[style*="color-scheme: ${theme}"]`).waitFor({ state: 'attached' })
      const where = `${address} ${language} ${theme} ${width}`
      findings.push(...(await problemsOf(page, width)).map((problem) => `${where}: ${problem}`))
    }
  }
  return findings
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
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return [
    ...(wide > width ? [`${wide} px wide`] : []),
    ...[MESSAGE_KEY, OPEN_HOLE].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1]}`),
    ),
  ]
}
