import { clauseById } from '@heqi/clauses'
import fc from 'fast-check'
import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { arbitraryUnfinishedDraft } from '../testing/arbitrary-draft.ts'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'
import { isWholeClause } from './review-clause-terms.ts'

const timesOutside = (text: string): number =>
  codesOf(HEAD + text).filter((code) => code === 'scope/channels/outside-without-rule').length

test('a term that several articles could state and none does is told once', () => {
  expect(
    timesOutside(
      '第一条 渠道\n乙方通过电话、邮件提供服务。\n第二条 客服\n在线客服、邮箱提供咨询服务。\n第三条 热线\n乙方接听客户热线来电。\n',
    ),
  ).toBe(1)
})

test.each([
  [
    'service-level/resolution/faster-than-response',
    '第一条 响应\n乙方应在25分钟内首次响应客户来电。\n第二条 派单\n热线诉求应在受理后10分钟内转出，3个工作日内办结。\n',
  ],
  [
    'service-level/first-response/no-attainment',
    '第一条 响应\n平均响应时长不超过35秒，在线会话的首次响应时间平均不超过25秒。\n',
  ],
  ['general/counterparts/copies-too-few', '第一条 生效\n本合同一式四份，甲方执三份，乙方执一份，盖章后生效。\n'],
])('what only looks like %s', (code, text) => expect(codesOf(HEAD + text)).not.toContain(code))

test('an average beside it leaves a time without a share what it is', () =>
  expect(
    codesOf(`${HEAD}第一条 响应\n平均响应时长不超过35秒，电话应在15秒内应答。\n`).filter(
      (code) => code === 'service-level/first-response/no-attainment',
    ),
  ).toHaveLength(1))

/** A clause as an import gives it, by its type and terms. */
const clauseOf = (type: string, terms: unknown) => ({
  type,
  terms,
  article: '',
  start: 0,
  end: 0,
  confidence: 1,
  evidence: {},
})

/** Another value in the place of one: of another kind, out of range, or not given. */
const spoilt = (value: unknown, by: unknown, at: () => boolean): unknown => {
  if (at()) return by
  if (Array.isArray(value)) return value.map((entry) => spoilt(entry, by, at))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, spoilt(entry, by, at)]))
}

test('a clause is whole where the library of schemas finds nothing wrong with its terms', () => {
  const seen = { whole: 0, other: 0 }
  const values = fc.constantFrom<unknown>(-1, 0.5, '', '7%', [], {}, { kind: 'other' }, null, undefined)
  const dice = fc.infiniteStream(fc.integer({ min: 0, max: 11 }))
  fc.assert(
    fc.property(arbitraryUnfinishedDraft, values, dice, ({ clauses }, by, throws) => {
      for (const { clause: type, terms } of clauses) {
        const schema = type === 'free/custom' ? undefined : clauseById(type)?.terms
        if (schema === undefined) continue
        for (const each of [terms, spoilt(terms, by, () => throws.next().value === 0)]) {
          const isWhole = Check(schema, each)
          seen[isWhole ? 'whole' : 'other'] += 1
          expect(isWholeClause(clauseOf(type, each)), `${type} ${JSON.stringify(each)}`).toBe(isWhole)
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(Math.min(seen.whole, seen.other)).toBeGreaterThan(50)
})
