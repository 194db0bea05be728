import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_CHROMIUM, newPage } from './chromium.ts'
import { CLIENT, type Demonstration, OPERATOR, PROVIDER, startDemonstration } from './demonstration.ts'
import { lookAt } from './look-at.ts'
import { PersonAtScreen } from './person-at-screen.ts'
import { GATES, screensOf } from './screens.ts'

/**
 * Every screen in both languages, both themes, both widths: no finding of axe, nothing wider than the window, no message
 * without its text, nothing red in the console.
 */
describe.skipIf(!HAS_CHROMIUM)('every screen', () => {
  let stage: Demonstration

  beforeAll(async () => {
    stage = await startDemonstration()
  })
  afterAll(() => stage?.end())

  it('before the sign-in', async () => {
    const { page, troubles } = await newPage(stage.browser, stage.server.url, 'zh-CN')
    const findings: string[] = []
    for (const address of GATES) findings.push(...(await lookAt(page, address)))
    expect([...findings, ...troubles]).toEqual([])
  })

  it.each([
    ['client', CLIENT],
    ['provider', PROVIDER],
    ['operator', OPERATOR],
  ] as const)(
    'of the %s',
    async (side, person) => {
      const { page, troubles } = await PersonAtScreen.signsIn(stage.browser, stage.server.url, 'zh-CN', person)
      const findings: string[] = []
      for (const address of screensOf(stage.demo.contractId)[side]) findings.push(...(await lookAt(page, address)))
      expect([...findings, ...troubles]).toEqual([])
    },
    400_000,
  )
})
