import type { Route } from 'playwright-core'
import { expect } from 'vitest'
import { CONTRACT_TEXT } from '../packages/server/testing/drafts.ts'
import { makeImport } from './drafting.ts'
import { settled } from './look-at.ts'
import type { PersonAtScreen } from './person-at-screen.ts'
import { saying, spaced } from './screen-texts.ts'

/** A slip of the pen that the review mends by itself. */
const FAULTY_TEXT = CONTRACT_TEXT.replace('履行合同中', '履行合同的过过程中')

/** Who is the client of the text, as it speaks for itself and turned round. */
const CLIENT_AS_FOUND = /委托方\s*甲方\s*云岭家居有限公司/
const CLIENT_AS_GIVEN = /委托方\s*乙方\s*江畔客户服务有限公司/

/** What no term takes, beside a term. */
const FURTHER = '保密资料另附清单3份。'
const FURTHER_TEXT = CONTRACT_TEXT.replace('继续有效。', `继续有效。${FURTHER}`)

/** A form whose blanks nobody filled in. */
const FORM_TEXT = `坐席外包合同
甲方：________
乙方：________
第一条 服务起止
服务期限自____年__月__日起至____年__月__日止。
第二条 付款
每月服务费为人民币____元，甲方于每月____日前支付。
第三条 守密
保密义务在合同终止后____年内有效。
第四条 迟延
乙方逾期的，按合同总价的____%支付违约金。
第五条 联络
通知发往________，收件人________，电话________；一方变更的，应当提前____日书面通知对方，否则按原地址送达的视为送达。
第六条 争议
因本合同发生的争议，双方先行协商；自一方书面提出之日起____日内协商不成的，提交________人民法院诉讼解决，诉讼期间不涉及争议的约定照常履行。
第七条 份数
本合同一式____份，双方各执____份，自双方签字盖章之日起生效。
第八条 其余
本合同未写明的事项，由双方另行书面约定；书面约定与本合同不一致的，以签订在后的为准，并注明所替代的条款。
甲方（盖章）：
乙方（盖章）：
`

/** The form, and behind it another contract that ends as the form does. */
const TWO_TEXTS = `${FORM_TEXT}\n\n${CONTRACT_TEXT}\n${FORM_TEXT.slice(FORM_TEXT.indexOf('第六条'))}`

/** On a machine with much else to do. */
const PATIENT = { timeout: 60_000 }

export async function correctsAndRepairs(client: PersonAtScreen): Promise<void> {
  const { page, texts } = client
  await client.reads('zh-CN')
  await page.goto('/imports')
  const name = '客服合同.txt'
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(FAULTY_TEXT) })
  await page.getByRole('link', { name }).click()
  await page.locator('.import-sides').getByText(saying(texts.import.findings)).click()
  await page.getByRole('button', { name: saying(texts.import.repairAll) }).click()
  await page.getByRole('heading', { level: 1, name: '客服合同（已改正）.txt' }).waitFor()
  await settled(page)

  await page.locator('.import-sides').getByText(saying(texts.import.clauses)).click()
  await page.locator('.clause-card__head', { hasText: '逾期付款' }).click()
  // It keeps itself, and the page comes back as it was left.
  await page.locator('.clause-card.is-open').getByLabel('比例').first().fill('0.03')
  await page.locator('.clause-card.is-open').getByText(texts.import.trust.said, { exact: true }).waitFor()
  await page.reload()
  await page.locator('.clause-card.is-open').getByLabel('比例').first().waitFor()
  expect(await page.locator('.clause-card.is-open').getByLabel('比例').first().inputValue()).toBe('0.03')

  // Turned round, back, and round again: what was typed stays, and the draft says so.
  const parties = page.getByRole('region', { name: texts.import.parties })
  const given = parties.getByText(saying(texts.import.rolesGiven))
  const swap = parties.getByRole('button', { name: texts.import.swapRoles, exact: true })
  await parties.getByText(CLIENT_AS_FOUND).waitFor()
  for (const isGiven of [true, false, true]) {
    await swap.click()
    await given.waitFor({ state: isGiven ? 'visible' : 'detached' })
    await parties.getByText(isGiven ? CLIENT_AS_GIVEN : CLIENT_AS_FOUND).waitFor()
    expect(await page.locator('.clause-card.is-open').getByLabel('比例').first().inputValue()).toBe('0.03')
  }
  await page.reload()
  await parties.getByText(CLIENT_AS_GIVEN).waitFor()

  await page.locator('.import-sides').getByText(saying(texts.import.findings)).click()
  await page.getByRole('button', { name: texts.studio.letStand, exact: true }).first().click()
  await page.getByLabel(texts.studio.reason).fill('双方口头同意')
  await page.getByLabel(texts.studio.reason).press('Enter')
  await page.getByText(saying(texts.studio.because, { reason: '双方口头同意' })).waitFor()

  await page.getByRole('button', { name: texts.import.toStudio, exact: true }).click()
  await page.getByRole('button', { name: texts.studio.versions, exact: true }).waitFor()
  await page.locator('.document-page').getByText('0.03%').first().waitFor()
  await page
    .locator('.document-page')
    .getByText(/乙方是委托服务的一方/)
    .first()
    .waitFor()
}

export async function followsWords(client: PersonAtScreen): Promise<void> {
  const { page, texts } = client
  await client.reads('zh-CN')
  await page.goto(`/imports/${await makeImport(page.request, FURTHER_TEXT)}`)
  const source = page.getByRole('region', { name: texts.import.source })
  await page.locator('.clause-card__head', { hasText: '逾期付款' }).click()
  const rate = page.getByRole('button', { name: saying(texts.import.words, { words: '万分之五' }) })
  const lit = source.locator('.is-lit')
  await rate.hover()
  await lit.getByText('万分之五', { exact: true }).waitFor()
  await page.mouse.move(0, 0)
  await lit.waitFor({ state: 'detached' })
  // The field lights its words up as well.
  await page.locator('.clause-card.is-open').getByLabel('比例').first().focus()
  await lit.getByText('万分之五', { exact: true }).waitFor()

  await source.getByText('三年', { exact: true }).click()
  const open = page.locator('.clause-card.is-open')
  await open
    .getByRole('button', { name: saying(texts.import.words, { words: '三年' }) })
    .and(page.locator(':focus'))
    .waitFor()
  await open.getByRole('heading', { level: 3, name: texts.import.further }).waitFor()
  await source.locator('.source-further', { hasText: FURTHER }).click()
  await open
    .getByRole('button', { name: saying(texts.import.words, { words: FURTHER }) })
    .and(page.locator(':focus'))
    .waitFor()
  await open.getByText('3 份', { exact: true }).waitFor()

  // Where there is room for one pane alone, the words come in its place, and the keyboard with them.
  await page.setViewportSize({ width: 390, height: 844 })
  await open.getByRole('button', { name: saying(texts.import.words, { words: '三年' }) }).press('Enter')
  await source.and(page.locator(':focus')).waitFor()
  await lit.getByText('三年', { exact: true }).and(page.locator(':visible')).waitFor()
}

export async function losesNoCorrection(client: PersonAtScreen): Promise<void> {
  const { page, texts } = client
  await client.reads('zh-CN')
  const importId = await makeImport(page.request, TWO_TEXTS)
  const rateOf = async () => {
    const answer = await page.request.get(`/api/imports/${importId}/result`)
    const { corrections } = (await answer.json()) as { corrections: { terms: unknown }[] }
    return corrections.map(({ terms }) => /[\d.]+%/.exec(JSON.stringify(terms))?.[0])
  }
  // The second contract of two; its address leads back to it.
  await page.goto(`/imports/${importId}`)
  await page.getByRole('tab').nth(1).click()
  await page.locator('.clause-card__head', { hasText: '逾期付款' }).click()
  const rate = page.locator('.clause-card.is-open').getByLabel('比例').first()
  // Another card is opened, the page is loaded anew, one goes on to the studio.
  await rate.fill('0.02')
  await page.locator('.clause-card__head', { hasText: '合同当事人' }).first().click()
  await expect.poll(rateOf, PATIENT).toEqual(['0.02%'])
  await page.locator('.clause-card__head', { hasText: '逾期付款' }).click()
  await rate.fill('0.03')
  await page.reload()
  await rate.waitFor()
  expect(await rate.inputValue()).toBe('0.03')
  expect(await rateOf()).toEqual(['0.03%'])
  await sendsOnceWhatIsRefused(client)
  await rate.fill('0.04')
  await page.getByRole('button', { name: saying(texts.import.toStudioOne, { number: '2' }) }).click()
  await page.locator('.document-page').getByText('0.04%').first().waitFor()
}

/** What the server does not take is told once, stays in its field, and goes by hand. */
async function sendsOnceWhatIsRefused({ page, texts }: PersonAtScreen): Promise<void> {
  const open = page.locator('.clause-card.is-open')
  const rate = open.getByLabel('比例').first()
  let sent = 0
  const refuse = (route: Route) => {
    sent += 1
    return route.fulfill({
      status: 409,
      json: { code: 'conflict', title: '没有存下', detail: '稍后再试', status: 409 },
    })
  }
  await page.route('**/corrections', refuse)
  await rate.fill('0.05')
  await page.getByText('稍后再试').first().waitFor()
  // Several times as long as a change waits before it is sent.
  await page.waitForTimeout(3_000)
  expect(sent).toBe(1)
  expect(await rate.inputValue()).toBe('0.05')
  await page.unroute('**/corrections', refuse)
  await open.getByRole('button', { name: texts.import.correct, exact: true }).click()
  await open.getByRole('button', { name: spaced(texts.import.accept) }).waitFor()
}

export async function fillsInBlanks(client: PersonAtScreen): Promise<void> {
  const { page, texts } = client
  await client.reads('zh-CN')
  await page.goto(`/imports/${await makeImport(page.request, FORM_TEXT)}?at=1-findings`)
  const blanks = page.locator('.blank-places').getByRole('button')
  await blanks.nth(2).click()
  await page.locator('.source-finding.is-found').first().waitFor()
  expect(await blanks.count()).toBeGreaterThan(3)
  await page.getByRole('button', { name: texts.import.toStudio, exact: true }).click()
  await page.getByRole('button', { name: saying(texts.studio.findingCount) }).click()
  const drawer = page.getByRole('dialog')
  const toFill = drawer.getByRole('region', { name: saying(texts.studio.blanks) })
  await toFill.getByRole('button', { name: '终止日', exact: true }).click()
  await drawer.waitFor({ state: 'hidden' })
  await page.locator('#term-end-input').and(page.locator(':focus')).waitFor()
}

/** Forty clauses, each with a sentence of its own kind. */
const LONG_TEXT = `${CONTRACT_TEXT}${Array.from(
  { length: 20 },
  (_, at) => `
第${at + 6}条 往来
甲方逾期付款的，每逾期一日，按照逾期金额的万分之五支付违约金。
双方对知悉的对方商业秘密负有保密义务，保密期限为${(at % 4) + 2}年。
`,
).join('')}`

/** React gives an element new props whenever what draws it is drawn anew. */
const REMEMBER = `(() => {
  const propsOf = (element) => element[Object.keys(element).find((key) => key.startsWith('__reactProps'))]
  const all = () => [...document.querySelectorAll('[data-card], .source-line [data-start]')]
  const before = new Map(all().map((element) => [element, propsOf(element)]))
  globalThis.drawnAnew = () =>
    all()
      .filter((element) => before.has(element) && before.get(element) !== propsOf(element))
      .map((element) => 'card' in element.dataset ? 'card ' + element.dataset.card : 'words of ' + element.dataset.clause)
})()`

export async function drawsWhatIsConcerned(client: PersonAtScreen): Promise<void> {
  const { page, texts } = client
  await client.reads('zh-CN')
  await page.goto(`/imports/${await makeImport(page.request, LONG_TEXT)}`)
  const source = page.getByRole('region', { name: texts.import.source })
  const heads = page.locator('.clause-card__head')
  await heads.first().waitFor()
  expect(await heads.count()).toBeGreaterThan(30)
  const drawnAfter = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    await page.mouse.move(0, 0)
    await page.evaluate(REMEMBER)
    await act()
    const drawn = await page.evaluate<readonly string[]>('drawnAnew()')
    return [...new Set(drawn)].sort()
  }
  const open = page.locator('.clause-card.is-open')
  const opens = (card: number) => open.and(page.locator(`[data-card="${card}"]`)).waitFor()
  const rate = open.getByLabel('比例').first()
  const lateHead = page.locator('.clause-card__head', { hasText: '逾期付款' })
  const late = Number(await page.locator('.clause-card').filter({ has: lateHead }).last().getAttribute('data-card'))
  const other = late + 1
  const both = [late, other].flatMap((index) => [`card ${index}`, `words of ${index}`])

  // A click, the pointer over it included.
  const first = await drawnAfter(() =>
    heads
      .nth(late)
      .click()
      .then(() => opens(late)),
  )
  expect(both).toEqual(expect.arrayContaining([...first]))
  expect(first).toContain(`card ${late}`)
  // A key, and that it is kept.
  await rate.focus()
  const typed = await drawnAfter(async () => {
    await rate.fill('0.03')
    await open.getByText(texts.import.trust.said, { exact: true }).waitFor()
  })
  expect(both.filter((name) => name.endsWith(` ${late}`))).toEqual(expect.arrayContaining([...typed]))
  // Words at the left.
  const selected = await drawnAfter(() =>
    source
      .locator(`[data-clause="${other}"]`)
      .first()
      .click()
      .then(() => opens(other)),
  )
  expect(both).toEqual(expect.arrayContaining([...selected]))
  expect(selected).toContain(`card ${other}`)
}
