import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE, valueAtPath } from '@heqi/clauses'
import { applyDraftChange, type DraftFile, reviewDraft } from '@heqi/contract'
import { withValueAt } from '@heqi/terms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Api } from '../testing/api.ts'
import { startTestServer, type TestServer } from '../testing/databases.ts'
import { withTerm } from '../testing/drafts.ts'
import { callsOn, ended, newWorld, TEST_NOW } from '../testing/world.ts'

const FOLDER = join(import.meta.dirname, '../../../../shared/reference-contracts')
const reference = (name: string): string | Buffer => {
  const path = join(FOLDER, name)
  return existsSync(path) ? readFileSync(path) : ''
}

/** As a shop would write it that has no lawyer. */
const COLLOQUIAL = `网店客服外包合同
甲方：青禾生活用品有限公司
乙方：望江呼叫服务有限公司
双方商量好，达成如下约定：
一、干什么
乙方帮甲方接电话、回在线咨询，处理咨询和投诉。
二、期限
服务期限自2026年9月1日起至2027年8月31日止。
三、费用
甲方每月付给乙方服务费____元，次月10日前付清。甲方逾期付款的，每逾期一日按逾期金额的万分之五支付违约金。
四、保密
乙方的人在干活过程中晓得的甲方商业秘密要保密，不许往外讲。
五、茶话会
每季度在甲方楼里开一次茶话会。
六、吵架怎么办
有争议先商量，商量不成的，向甲方所在地人民法院起诉。
`

const halfAfterSigning = (id: string) => ({
  id,
  share: '50%',
  due: { kind: 'after-event', event: 'signature', within: { value: 5, unit: 'working-day' } },
})

/** What the parties know and the text leaves open, by path. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'identity/parties.client': { name: { 'zh-CN': '甲方公司', en: 'Client' }, address: '上海市一路1号' },
  'identity/parties.provider': { name: { 'zh-CN': '乙方公司', en: 'Provider' }, address: '成都市二路2号' },
  'identity/contract-particulars.number': 'HT-1',
  'identity/contract-particulars.title': { 'zh-CN': '客服外包合同', en: 'Service contract' },
  'term/duration.start': '2026-09-01',
  'term/duration.end': '2027-08-31',
  'term/duration.length.value': 1,
  'fees/fee-components.taxMode': 'inclusive',
  'fees/fee-components.vatRate': '6%',
  'fees/fee-components.components': [
    { kind: 'fixed-monthly', id: 'monthly', amountYuan: '10000', proration: 'calendar-days' },
  ],
  'fees/fee-components.components[].amountYuan': '10000',
  'fees/fee-components.components[].proration': 'calendar-days',
  'fees/total-price.amountYuan': '120000',
  'fees/payment-schedule.prepayment.of': 'total-price',
  'fees/payment-schedule.prepayment.due': {
    kind: 'after-event',
    event: 'signature',
    within: { value: 5, unit: 'working-day' },
  },
  'fees/payment-schedule.prepayment.setOff': 'equal-months',
  'fees/payment-schedule.instalments[0]': halfAfterSigning('instalment-1'),
  'fees/payment-schedule.instalments[1]': halfAfterSigning('instalment-2'),
  'fees/payment-schedule.instalments[].due.kind': 'after-event',
  'fees/payment-schedule.instalments[].due.event': 'signature',
  'fees/payment-schedule.instalments[].due.within.value': 5,
  'fees/payment-day.event': 'statement-confirmed',
  'fees/payment-day.within.value': 10,
  'remedies/penalty[].by': 'provider',
  'remedies/penalty[].event': '未按照约定提供客服服务',
  'remedies/penalty[].charge.rate': '1%',
  'remedies/liability-cap[].party': 'provider',
  'riders/emergency.startWithin.value': 2,
}

/** Fills in whatever keeps the draft from force: what the parties know, else what is usual. @throws Error at a blank without a cure. */
function filledIn(draft: DraftFile): { readonly file: DraftFile; readonly blanks: readonly string[] } {
  const blanks: string[] = []
  let file = draft
  for (let step = 0; step < 100; step += 1) {
    const error = reviewDraft(file).find(({ severity }) => severity === 'error')
    if (error === undefined) return { file, blanks }
    const path = error.place.path ?? ''
    blanks.push(`${error.code} ${path}`)
    file = cured(file, error.repair, path)
  }
  throw new Error(`does not end: ${blanks.join(', ')}`)
}

function cured(file: DraftFile, repair: Parameters<typeof applyDraftChange>[1] | undefined, path: string): DraftFile {
  if (repair !== undefined) {
    const repaired = applyDraftChange(file, repair)
    if (repaired.ok) return repaired.value
  }
  const [clause = ''] = path.split(/[.[]/)
  const within = path.slice(clause.length).replace(/^\./, '')
  const defaults = CATALOGUE.find(({ id }) => id === clause)?.defaults
  const usual = ANSWERS[path] ?? ANSWERS[path.replaceAll(/\[\d+\]/g, '[]')] ?? valueAtPath(defaults, within)
  if (usual === undefined) throw new Error(`no cure for ${path}`)
  if (!within.startsWith('[')) return withTerm(file, clause, within, usual)
  const clauses = file.clauses.map((each) => {
    const set = each.id === clause ? withValueAt({ terms: each.terms }, `terms${within}`, usual) : undefined
    return set?.ok ? { ...each, terms: (set.value as { readonly terms: unknown }).terms } : each
  })
  return { ...file, clauses }
}

type Way = {
  readonly name: string
  readonly text: string | Buffer
  readonly contractIndex: number
  readonly month: string
  readonly totalFen: string
  readonly mostBlanks: number
}

/** Ten thousand yuan a month, tax included; no. 3 pays half of it by the month. */
const WAYS: readonly Way[] = [
  {
    name: 'a colloquial contract',
    text: COLLOQUIAL,
    contractIndex: 0,
    month: '2026-09',
    totalFen: '1000000',
    mostBlanks: 8,
  },
  {
    name: 'reference contract 001',
    text: reference('001_8babcb17d374ecb9.txt'),
    contractIndex: 0,
    month: '2026-09',
    totalFen: '1000000',
    mostBlanks: 30,
  },
  {
    name: 'reference contract 002, no. 3',
    text: reference('002_37f6b11aec3f3d6c.txt'),
    contractIndex: 3,
    month: '2024-01',
    totalFen: '500000',
    mostBlanks: 20,
  },
]

describe('from a file to the first statement', () => {
  let server: TestServer
  let client: Api
  let provider: Api

  beforeAll(async () => {
    server = await startTestServer('embedded PostgreSQL 18', { now: () => TEST_NOW })
    const world = await newWorld(server)
    client = world.client
    provider = world.provider
  })
  afterAll(() => server?.end())

  it.each(WAYS.filter(({ text }) => text.length > 0))(
    '$name runs',
    async ({ text, contractIndex, month, totalFen, mostBlanks }) => {
      const { importId, jobId } = await client.expect(
        202,
        client.post('/imports?name=contract.txt', text, { type: 'application/octet-stream' }),
      )
      await ended(client, jobId)
      const { read } = await client.expect(200, client.get(`/imports/${importId}/result`))
      type Read = { readonly start: number; readonly end: number; readonly type: string; readonly terms: unknown }
      const accepted = (read.file.contracts[contractIndex].clauses as readonly Read[]).map(
        ({ start, end, type, terms }) => ({
          contractIndex,
          start,
          end,
          readType: type,
          type,
          terms,
        }),
      )
      await client.expect(200, client.put(`/imports/${importId}/corrections`, { corrections: accepted }))

      const from = { kind: 'import', importId, contractIndex }
      const { draftId } = await client.expect(201, client.post('/drafts', { from }))
      const { file: begun } = await client.expect(200, client.get(`/drafts/${draftId}`))
      const { file, blanks } = filledIn(begun)
      expect(blanks.length).toBeLessThanOrEqual(mostBlanks)
      const { revision } = await client.expect(200, client.put(`/drafts/${draftId}`, { file, from: 1 }))

      const to = { organisationId: provider.person.organisationId }
      const { shareId } = await client.expect(201, client.post(`/drafts/${draftId}/shares`, { to, access: 'propose' }))
      await provider.expect(201, provider.post(`/draft-shares/${shareId}/rounds`, { file, message: '同意签署' }))
      const { contractId } = await client.expect(
        201,
        client.post(`/drafts/${draftId}/contract`, { revision, party: 'client', counterparty: to }),
      )

      const at = `/contracts/${contractId}`
      for (const day of [`${month}-05`, `${month}-15`])
        await provider.expect(201, provider.post(`${at}/records`, callsOn(day, 50)))
      const statement = await client.expect(200, client.get(`${at}/statements/${month}`))
      expect(statement.totalFen).toBe(totalFen)
      const issued = await provider.expect(201, provider.post(`${at}/statements/${month}/issue`))
      const agreed = { version: issued.version, totalFen }
      await client.expect(201, client.post(`${at}/statements/${month}/confirmation`, agreed))
      const both = await provider.expect(201, provider.post(`${at}/statements/${month}/confirmation`, agreed))
      expect(both.state).toBe('confirmed')
    },
  )
})
