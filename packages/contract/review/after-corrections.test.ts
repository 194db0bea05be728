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

  it('of each entry of a list is told once, and stays until no entry has it', () => {
    const text =
      '客服合同\n甲方：云岭公司\n乙方：江畔公司\n第一条 响应\n电话30秒内响应，在线1分钟内响应，邮件4小时内响应。\n'
    const { contracts } = importContract(
      { format: 'text', text, hints: [] },
      [recogniseClauses.bind(undefined, CATALOGUE)],
      [reviewClauseTerms],
    )
    const [slow] = contracts
    const code = 'service-level/first-response/no-attainment'
    const told = (findings: readonly { readonly code: string }[] = []) => findings.filter((each) => each.code === code)
    expect(told(slow?.findings)).toHaveLength(1)
    const attaining = (count: number) =>
      slow?.clauses.map((clause) =>
        clause.type === 'service-level/first-response'
          ? {
              ...clause,
              confidence: 1,
              terms: {
                targets: (clause.terms as { targets: readonly object[] }).targets.map((target, index) =>
                  index < count ? { ...target, attainment: '9/10' } : target,
                ),
              },
            }
          : clause,
      ) ?? []
    const after = (count: number) => told(slow && findingsAfterCorrections(slow, attaining(count)))
    expect(after(1)).toHaveLength(1)
    expect(after(3)).toHaveLength(0)
  })

  it('are what was found where nobody corrected', () => {
    expect(findingsAfterCorrections(read, read.clauses)).toBe(read.findings)
  })
})
