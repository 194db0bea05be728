import type { Browser } from 'playwright-core'
import { DEMO_PASSWORD } from '../packages/server/demo/demo-story.ts'
import { type SeededDemo, seedDemo } from '../packages/server/demo/seed-demo.ts'
import { startTestServer, type TestServer } from '../packages/server/testing/databases.ts'
import { openChromium } from './chromium.ts'

/** A morning in the third month of the demonstration; nothing in it depends on when the tests or the pictures are made. */
export const DEMO_NOW = Date.parse('2026-10-22T09:40:00+08:00')

export const CLIENT = { email: 'manager@yunling.example', password: DEMO_PASSWORD }
export const PROVIDER = { email: 'manager@jiangpan.example', password: DEMO_PASSWORD }
export const OPERATOR = { email: 'operator@heqi.example', password: DEMO_PASSWORD }

export type Demonstration = {
  readonly server: TestServer
  readonly browser: Browser
  readonly demo: SeededDemo
  readonly end: () => Promise<void>
}

/** The demonstration on a fixed clock, and a browser in front of it. */
export async function startDemonstration(): Promise<Demonstration> {
  const server = await startTestServer('embedded PostgreSQL 18', { now: () => DEMO_NOW })
  const [demo, browser] = await Promise.all([seedDemo(server), openChromium()])
  const end = async (): Promise<void> => {
    demo.stopFeed()
    await browser.close()
    await server.end()
  }
  return { server, browser, demo, end }
}
