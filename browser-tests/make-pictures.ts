import { fileURLToPath } from 'node:url'
import type { Language } from '@heqi/vocabulary'
import { newPage } from './chromium.ts'
import { CLIENT, DEMO_NOW, PROVIDER, startDemonstration } from './demonstration.ts'
import { changeDraft, makeDraft, makeImport } from './drafting.ts'
import { settled } from './look-at.ts'
import { PersonAtScreen } from './person-at-screen.ts'
import type { Things } from './screens.ts'

/** The pictures of README, tour and guide, from the demonstration on its fixed clock: `npm run pictures [NAME ...]`. */
type Picture = {
  readonly name: string
  readonly who: 'client' | 'provider'
  readonly address: (contract: string, things: Things & { readonly negotiatedId: string }) => string
  readonly width?: number
  readonly height?: number
}

const LAST_MONTH = '2026-09'
const PICTURES: readonly Picture[] = [
  { name: 'today', who: 'client', address: () => '/' },
  { name: 'terms', who: 'client', address: (at) => at },
  { name: 'service', who: 'client', address: (at) => `${at}/service?month=${LAST_MONTH}`, height: 1100 },
  { name: 'records', who: 'provider', address: (at) => `${at}/records` },
  { name: 'statement', who: 'client', address: (at) => `${at}/statements/${LAST_MONTH}?why=assessment`, height: 1000 },
  { name: 'what-if', who: 'client', address: (at) => `${at}/what-if` },
  { name: 'studio', who: 'client', address: (_, { draftId }) => `/drafts/${draftId}` },
  { name: 'import', who: 'client', address: (_, { importId }) => `/imports/${importId}` },
  {
    name: 'compare',
    who: 'client',
    address: (_, { negotiatedId, contractId }) => `/compare?a=contract:${contractId}&b=draft:${negotiatedId}`,
  },
  { name: 'statement-phone', who: 'client', address: (at) => `${at}/statements/${LAST_MONTH}`, width: 390 },
]
/** What the draft in the pictures changes of the contract. */
const NEGOTIATED = [
  ['fees/payment-day', 'day', 15],
  ['quality/assessment', 'atStake', '25%'],
  ['fees/late-payment', 'charge.rate', '0.03%'],
] as const
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const WIDTH = 1440
const HEIGHT = 900

const wanted = process.argv.slice(2)
const stage = await startDemonstration()
try {
  const at = `/contracts/${stage.demo.contractId}`
  for (const language of ['zh-CN', 'en'] as const) {
    const people = { client: await signedIn(CLIENT, language), provider: await signedIn(PROVIDER, language) }
    const { contractId } = stage.demo
    const { request } = people.client.page
    const negotiatedId = await makeDraft(request, { kind: 'contract', contractId })
    await changeDraft(request, negotiatedId, NEGOTIATED)
    const draftId = await makeDraft(request, { kind: 'template', template: 'general-service' })
    const things = { contractId, negotiatedId, draftId, importId: await makeImport(request) }
    for (const { name, who, address, width = WIDTH, height = HEIGHT } of PICTURES) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      const { page } = people[who]
      await page.setViewportSize({ width, height })
      await page.goto(address(at, things))
      await settled(page)
      const file = `${name}${language === 'en' ? '' : `.${language}`}.png`
      await page.screenshot({ path: `${FOLDER}${file}`, animations: 'disabled' })
      console.log(file)
    }
  }
} finally {
  await stage.end()
}

/** The browser's clock stands where the server's does, so that a page never says another day. */
async function signedIn(person: typeof CLIENT, language: Language): Promise<PersonAtScreen> {
  const watched = await newPage(stage.browser, stage.server.url, language, { reducedMotion: 'reduce' })
  await watched.page.clock.setFixedTime(DEMO_NOW)
  return PersonAtScreen.signsInAt(watched, language, person)
}
