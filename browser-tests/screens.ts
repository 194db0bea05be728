import type { Page } from 'playwright-core'
import { saying, type Texts } from './screen-texts.ts'

type Opening = (page: Page, texts: Texts) => Promise<void>

/** One address, and what is opened on it before it is looked at. */
export type Screen = {
  readonly address: string
  /** Which of what opens there. */
  readonly name?: string
  readonly open?: Opening
}

/** Before anybody has signed in. */
export const GATES: readonly Screen[] = [
  '/sign-in',
  '/forgotten',
  '/reset/no-such-token',
  '/invitation/no-such-token',
  '/setup/no-such-token',
].map((address) => ({ address }))

export type Things = { readonly contractId: string; readonly draftId: string; readonly importId: string }

type Side = 'client' | 'provider' | 'operator'

/** What each of the three has on screen in the demonstration, every route at least once. */
export function screensOf({ contractId, draftId, importId }: Things): Readonly<Record<Side, readonly Screen[]>> {
  const at = `/contracts/${contractId}`
  const addresses = {
    client: [
      '/',
      '/contracts',
      '/contracts/new',
      '/account',
      at,
      `${at}/service`,
      `${at}/service?month=2026-09&metric=service-level&part=numerator`,
      `${at}/statements`,
      `${at}/statements/2026-09?why=assessment`,
      `${at}/facts`,
      `${at}/reconcile`,
      `${at}/what-if`,
      '/drafts',
      `/drafts/${draftId}`,
      '/imports',
      `/imports/${importId}`,
      `/compare?a=draft:${draftId}&b=contract:${contractId}`,
      '/no-such-page',
    ],
    provider: [`${at}/records`, `${at}/statements/2026-10`],
    operator: ['/', '/administration', '/contracts'],
  }
  const screens = (side: Side): readonly Screen[] => addresses[side].map((address) => ({ address }))
  return { client: screens('client'), provider: screens('provider'), operator: screens('operator') }
}

const button =
  (text: (texts: Texts) => string): Opening =>
  (page, texts) =>
    page
      .getByRole('button', { name: saying(text(texts)) })
      .first()
      .click()

const more =
  (text: (texts: Texts) => string): Opening =>
  async (page, texts) => {
    await page.getByRole('button', { name: texts.studio.more }).click()
    await page.getByRole('menuitem', { name: text(texts) }).click()
    await page.getByRole('dialog').waitFor()
  }

const library: Opening = async (page, { studio: { clauses, add } }) => {
  const rail = page.getByRole('navigation', { name: clauses })
  if (!(await rail.isVisible())) await page.getByText(clauses, { exact: true }).click()
  await rail.getByRole('button', { name: add }).last().click()
  await page.getByRole('dialog').waitFor()
}

const refused =
  (name: string, text: string, answer: string): Opening =>
  async (page) => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.locator(answer).waitFor()
  }

const tab =
  (text: (texts: Texts) => string): Opening =>
  (page, texts) =>
    page.getByRole('tab', { name: text(texts), exact: true }).click()

/** What opens over a screen or beside it: drawers, dialogs, menus, the parts behind a tab. */
export function openingsOf({ contractId, draftId, importId }: Things): Readonly<Record<Side, readonly Screen[]>> {
  const at = `/contracts/${contractId}`
  const studio = `/drafts/${draftId}`
  const reading = `/imports/${importId}`
  const compared = `/compare?a=draft:${draftId}&b=contract:${contractId}`
  return {
    client: [
      { address: '/drafts?begin=yes' },
      { address: studio, name: 'findings', open: button(({ studio: { findingCount } }) => findingCount) },
      { address: studio, name: 'versions', open: button(({ studio: { versions } }) => versions) },
      { address: studio, name: 'library', open: library },
      { address: studio, name: 'in force', open: button(({ studio: { inForce } }) => inForce) },
      { address: studio, name: 'style', open: more(({ studio: { style } }) => style) },
      { address: studio, name: 'share', open: more(({ studio: { share } }) => share) },
      { address: studio, name: 'translations', open: more(({ studio: { translations } }) => translations) },
      { address: studio, name: 'what-if', open: more(({ studio: { whatIf } }) => whatIf) },
      { address: reading, name: 'correction', open: (page) => page.locator('.clause-card__head').nth(2).click() },
      {
        address: reading,
        name: 'findings',
        open: (page, { import: { findings } }) => page.locator('.import-sides').getByText(saying(findings)).click(),
      },
      {
        address: compared,
        name: 'by word',
        open: (page, { compare: { byWord } }) => page.getByRole('tab', { name: saying(byWord) }).click(),
      },
      { address: `${at}/facts`, name: 'form', open: button(({ facts: { stateNew } }) => stateNew) },
      {
        address: `${at}/facts?kind=creditAllocations`,
        name: 'not ruled',
        open: button(({ facts: { stateNew } }) => stateNew),
      },
      {
        address: `${at}/facts`,
        name: 'file refused',
        open: refused('facts.json', '{"headcount":[{"id":"a","from":"2026-13-01"}]}', '.ant-modal-confirm-content'),
      },
      {
        address: `${at}/reconcile`,
        name: 'bill refused',
        open: refused('bill.csv', '项目,金额\n平台使用费,abc\n', '.ant-alert'),
      },
      {
        address: `${at}/service?month=2026-09&metric=service-level&part=numerator`,
        name: 'record',
        open: async (page) => {
          await page.locator('.record-list a').first().click()
          await page.waitForURL(/\/records\/record\?/)
          await page.getByRole('heading', { level: 1 }).waitFor()
        },
      },
    ],
    provider: [
      {
        address: `${at}/records`,
        name: 'file',
        open: (page) => page.locator('.records-section .why-link').first().click(),
      },
    ],
    operator: [
      {
        address: '/administration',
        name: 'organisations',
        open: tab(({ administration: { organisations } }) => organisations),
      },
      { address: '/administration', name: 'people', open: tab(({ administration: { people } }) => people) },
      { address: '/administration', name: 'audit', open: tab(({ administration: { audit } }) => audit) },
    ],
  }
}

/** On a phone alone. */
export const PHONE_MENU: Screen = {
  address: '/',
  name: 'menu',
  open: (page, texts) => page.getByRole('button', { name: texts.shell.menu, exact: true }).click(),
}
