import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { describe, expect, it } from 'vitest'
import { type ImportedClause, importContract } from '../index.ts'
import { findingsAfterCorrections } from './after-corrections.ts'
import { reviewClauseTerms } from './review-clause-terms.ts'

const TEXT = [
  '客服合同',
  '甲方（委托方）：云岭公司',
  '乙方（受托方）：江畔公司',
  '第一条 服务渠道',
  '乙方为甲方提供电话和在线客服。',
  '第二条 逾期付款',
  '甲方逾期付款的，每日按未付金额的万分之三支付违约金。',
].join('\n')

const { contracts } = importContract(
  { format: 'text', text: TEXT, hints: [] },
  [recogniseClauses.bind(undefined, CATALOGUE)],
  [reviewClauseTerms],
)
const [read] = contracts
if (read === undefined) throw new Error('no contract')

const codesAfter = (type: string, change: (clause: ImportedClause) => Partial<ImportedClause>): readonly string[] =>
  findingsAfterCorrections(
    read,
    read.clauses.map((clause) => (clause.type === type ? { ...clause, confidence: 1, ...change(clause) } : clause)),
  ).map(({ code }) => code)

const CHANNELS = 'scope/channels'
const OUTSIDE = 'scope/channels/outside-without-rule'
const NO_CAP = 'fees/late-payment/no-cap'

describe('findings about terms after corrections', () => {
  it.each<[string, (clause: ImportedClause) => Partial<ImportedClause>, readonly string[]]>([
    ['goes when the term is given', ({ terms }) => ({ terms: { ...(terms as object), outside: 'pass-on' } }), [NO_CAP]],
    ['stays when the reading is accepted as it is', () => ({}), [OUTSIDE, NO_CAP]],
    ['stays while terms are missing', () => ({ terms: {} }), [OUTSIDE, NO_CAP]],
    ['goes when the clause is of another kind', () => ({ type: 'free/custom', terms: {} }), [NO_CAP]],
  ])('%s', (_, change, codes) => {
    expect(codesAfter(CHANNELS, change)).toEqual(codes)
  })

  it('are what was found where nobody corrected', () => {
    expect(findingsAfterCorrections(read, read.clauses)).toBe(read.findings)
  })
})
