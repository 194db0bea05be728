import { CATALOGUE } from '@heqi/clauses'
import { expect, test } from 'vitest'
import type { ImportedClause } from './account.ts'
import { MATTERS } from './matters.ts'
import { withMatters } from './matters-of-clauses.ts'

const clause = (type: string, start: number, end: number): ImportedClause => ({
  type,
  terms: {},
  article: '1',
  start,
  end,
  confidence: 0.9,
  evidence: {},
})
const said = (words: string, start: number) => ({
  start,
  end: start + words.length,
  words,
  values: [{ count: 6, of: '人' }],
})

test('every matter is a clause of the catalogue', () => {
  const known = new Set(CATALOGUE.map(({ id }) => id))
  expect(MATTERS.map(([type]) => type).filter((type) => !known.has(type))).toEqual([])
})

test('a sentence among other words is shown with the nearest clause that it speaks of', () => {
  const night = said('夜班不少于6人。', 50)
  const clauses = [
    clause('people/staffing', 0, 10),
    { ...clause('scope/service-hours', 40, 60), further: [night] },
    clause('people/staffing', 70, 80),
    clause('change/handover', 80, 90),
  ]
  expect(withMatters(clauses, [night]).map(({ elsewhere }) => elsewhere)).toEqual([
    undefined,
    undefined,
    [{ ...night, clauses: ['scope/service-hours'] }],
    undefined,
  ])
})

test('a sentence that names a matter without a figure of its kind is not about it', () => {
  const night = said('客服态度生硬的，每次扣6分。', 50)
  expect(withMatters([clause('people/staffing', 0, 10), clause('scope/channels', 60, 70)], [night])).toEqual([
    clause('people/staffing', 0, 10),
    clause('scope/channels', 60, 70),
  ])
})

test('a sentence that is kept word for word says so', () => {
  const handed = said('移交须在6日内完成。', 20)
  const [handover] = withMatters([clause('change/handover', 0, 10), clause('free/custom', 20, 30)], [handed])
  expect(handover?.elsewhere).toEqual([{ ...handed, clauses: ['free/custom'] }])
})

test('what the clause shows already is not shown twice', () => {
  const handed = said('移交须在6日内完成。', 20)
  const shared = { ...handed, clauses: ['people/staffing'] }
  const [handover] = withMatters([{ ...clause('change/handover', 0, 10), elsewhere: [shared] }], [handed])
  expect(handover?.elsewhere).toEqual([shared])
})

test('a sentence that none of these words is in is shown with what it resembles', () => {
  const shared = said('两家各认一半，即6人。', 50)
  const clauses = [{ ...clause('scope/service-hours', 40, 60), further: [shared] }, clause('change/handover', 80, 90)]
  expect(withMatters(clauses, [shared], [['change/handover', 'people/training']])[1]?.elsewhere).toEqual([
    { ...shared, clauses: ['scope/service-hours'] },
  ])
})

test('what only words and duties hold is about how the service is done', () => {
  const told = said('一单退两次的算6人。', 50)
  const services = clause('scope/services', 0, 10)
  const shownIn = (type: string) =>
    withMatters([services, { ...clause(type, 40, 60), further: [told] }], [told])[0]?.elsewhere
  expect(shownIn('identity/definitions')).toEqual([{ ...told, clauses: ['identity/definitions'] }])
  expect(shownIn('change/handover')).toBeUndefined()
})

test('a sentence whose values another clause reads is shown where it is looked for, with its values', () => {
  const shown = { ...said('乙方对扣款有异议的，可在6日内提出。', 50), clauses: ['remedies/breach'] }
  const checked = { ...shown, isOnlyListed: true }
  const clauses = [
    clause('remedies/breach', 40, 80),
    clause('remedies/penalty', 0, 10),
    clause('people/training', 90, 99),
  ]
  expect(withMatters(clauses, [checked]).map(({ elsewhere }) => elsewhere)).toEqual([undefined, [shown], undefined])
})

test('values that only others tell of a sentence are shown with those that are known', () => {
  const handed = said('移交须在6日内完成，账号9日内停用。', 20)
  const read = { ...handed, values: [{ count: 9, of: '日' }], clauses: ['care/data-protection'], isOnlyListed: false }
  const [handover] = withMatters([clause('change/handover', 0, 10)], [handed, read])
  expect(handover?.elsewhere).toEqual([
    { ...handed, values: [...handed.values, ...read.values], clauses: ['free/custom', 'care/data-protection'] },
  ])
})

test.each([
  ['general/notices', '承租方更换收款账号的，应提前5日书面告知。'],
  ['service-level/resolution', '锅炉漏水的，管家应在8分钟内通知值班工程师。'],
  ['service-level/resolution', '断网期间手写的登记单，联网后3小时内补录。'],
  ['fees/payment-day', '物业应在收到后4个工作日内核对完毕。'],
  ['fees/late-payment', '承租方未在每月8日前支付租金即为拖欠。'],
  ['riders/emergency', '三级事件应在20分钟内通知业主。'],
  ['third-party/duties', '第三方检测机构由双方共同选定，费用各付50%。'],
  ['scope/services', '单笔300元以内的维修由管家先行决定。'],
  ['people/training', '笔试成绩达到75分方可上岗。'],
  ['people/headcount-change', '淡季可以把人员减至70%。'],
  ['people/training', '笔试成绩七十五分方可上岗。'],
  ['quality/assessment', '预约量超过百分之一百三十的时段不计入评比。'],
  ['fees/payment-schedule', '讲解服务费占30%。'],
])('%s is spoken of: %s', (type, words) => {
  expect(MATTERS.some(([of, matter]) => of === type && matter.test(words))).toBe(true)
})

test.each([
  ['general/notices', '联系电话见首页，住户提前5日预约。'],
  ['service-level/resolution', '物业在投诉处理后提前30日公布结果。'],
  ['riders/emergency', '突发情况由双方另行商定；维修费每次80元。'],
  ['scope/services', '单笔采购由管家申请；维修费300元。'],
])('%s is not spoken of: %s', (type, words) => {
  expect(MATTERS.some(([of, matter]) => of === type && matter.test(words))).toBe(false)
})
