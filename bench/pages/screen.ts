import type { Page, Request } from 'playwright-core'

export type Screen = {
  readonly name: string
  readonly path: string
  /** An element that only data bring. */
  readonly seen: string
}

export type Visit = {
  /** From the navigation to the frame that shows the data. */
  readonly seenMs: number
  /** Processor time of the page's own thread until then, which does not depend on what else the machine does. */
  readonly busyMs: number
  readonly bytes: number
  readonly files: number
}

/** What the script within the page uses of it. */
type BrowserWindow = {
  readonly document: { readonly querySelector: (selector: string) => unknown }
  readonly requestAnimationFrame: (callback: () => void) => void
}

/** One visit of a page with an empty cache. */
export async function measureScreen(page: Page, { path, seen }: Screen): Promise<Visit> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const sizes: Promise<number>[] = []
  const weigh = (request: Request): void => {
    if (!request.url().includes('/api/')) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  }
  page.on('requestfinished', weigh)
  await page.addInitScript((selector) => {
    const { document, requestAnimationFrame } = globalThis as unknown as BrowserWindow
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look)
      // The frame after the one in which it stands has painted it.
      else requestAnimationFrame(() => Object.assign(globalThis, { seenMs: performance.now() }))
    }
    look()
  }, seen)
  await page.goto(path, { waitUntil: 'commit' })
  const handle = await page.waitForFunction(() => (globalThis as { seenMs?: number }).seenMs)
  const seenMs = (await handle.jsonValue()) ?? Number.NaN
  // What comes later belongs to the parts below the figures.
  page.off('requestfinished', weigh)
  const { metrics } = await devtools.send('Performance.getMetrics')
  const busyMs = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  return { seenMs, busyMs, bytes, files: sizes.length }
}
