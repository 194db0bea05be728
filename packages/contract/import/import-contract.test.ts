import { CATALOGUE, type Recogniser, recogniseClauses } from '@heqi/clauses'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importContract } from './import-contract.ts'
import type { SourceText } from './source-text.ts'

const source = (text: string): SourceText => ({ format: 'text', text, hints: [] })

const CONTRACT = `客服外包合同
合同编号：____
甲方（委托方）：天一公司
乙方（受托方）：地二公司

第一条 服务内容
1.1 乙方为甲方接听客户电话。
1.2 乙方应在30分钟内答复客户。
第二条 保密
双方保守秘密。
第三条 其他
3.1 另行商定。
全文完。
`

/** Finds nothing but the sentence about thirty minutes. */
const response: Recogniser = (contract) =>
  contract.articles.flatMap((article) =>
    article.children
      .filter((child) => child.body.text.includes('分钟'))
      .map((child) => ({
        type: 'service-level/first-response',
        terms: { within: '30 minutes' },
        article: child.number,
        start: child.body.offsets[0] ?? 0,
        end: child.end,
        confidence: 0.9,
        evidence: {},
      })),
  )

describe('the result of an import', () => {
  const { contracts, waste } = importContract(source(CONTRACT), [response], [])
  const [contract] = contracts
  const shown = contract?.clauses.map(
    ({ type, article, start, end }) => `${type} ${article}: ${CONTRACT.slice(start, end).replaceAll('\n', '/')}`,
  )

  test('recognised clauses with the number and heading that they stand under, the rest word for word', () => {
    expect(shown).toEqual([
      'free/custom : 客服外包合同/合同编号：____/甲方（委托方）：天一公司/乙方（受托方）：地二公司',
      'free/custom 1.1: 第一条 服务内容/1.1 乙方为甲方接听客户电话。',
      'service-level/first-response 1.2: 1.2 乙方应在30分钟内答复客户。',
      'free/custom 2: 第二条 保密/双方保守秘密。',
      'free/custom 3: 第三条 其他/3.1 另行商定。',
    ])
  })

  test('custom clauses keep heading and paragraphs', () => {
    expect(contract?.clauses.find((clause) => clause.article === '2')?.terms).toEqual({
      heading: '保密',
      paragraphs: ['双方保守秘密。'],
    })
  })

  test('parties, bounds and waste', () => {
    expect(contract).toMatchObject({
      parties: { client: '甲方', provider: '乙方' },
      language: 'zh-CN',
      start: 0,
      end: CONTRACT.length,
    })
    expect(
      contract?.waste.map(({ start, end }) => CONTRACT.slice(start, end).trim()).filter((text) => text !== ''),
    ).toEqual(['全文完。'])
    expect(waste).toEqual([])
  })

  test('a file without a contract in it is waste and custom text, never lost', () => {
    expect(importContract(source('  \n \n'), [], [])).toEqual({
      contracts: [],
      waste: [{ kind: 'separator', start: 0, end: 5 }],
    })
    expect(importContract(source('今天天气很好。'), [], []).contracts[0]?.clauses).toMatchObject([
      { type: 'free/custom', start: 0, end: 7 },
    ])
  })
})

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '第一条',
      '第二条 费用\n',
      '一、',
      '（一）',
      '(1)',
      '1.',
      '1.1',
      '2.1.3',
      '①',
      '甲方（客户）：',
      '乙方：__\n',
      '。',
      '\n',
      ':',
      '全文完。',
      '客服合同\n',
      '目录',
      '服务',
      '附件一：',
      '说明一:',
      '第二部分:',
      '注意事项：',
      '務(wù)(wù)(wù)',
      '?qū)Ψ',
      '____',
      '万元',
      '下载本文档\n',
      'Article 1 ',
      '第6章',
      '甲方（盖章）：',
      '\ufffd.3',
    ),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))
  const mutated = fc
    .array(fc.tuple(fc.nat(CONTRACT.length), fc.nat(12), fc.string({ maxLength: 5 })), { maxLength: 6 })
    .map((cuts) =>
      cuts.reduce((result, [at, length, insert]) => result.slice(0, at) + insert + result.slice(at + length), CONTRACT),
    )

  test('every unit of any text is in a clause or in named waste; spans are sound', () => {
    fc.assert(
      fc.property(fc.oneof(text, mutated), (any) => {
        const { contracts, waste } = importContract(source(any), [response], [])
        const owned = new Uint8Array(any.length)
        for (const contract of contracts) {
          for (const { start, end } of [...contract.clauses, ...contract.waste]) {
            expect(start).toBeLessThan(end)
            owned.fill(1, start, end)
          }
        }
        for (const { start, end } of waste) owned.fill(1, start, end)
        expect(owned.indexOf(0)).toBe(-1)
      }),
      { numRuns: 500 },
    )
  })

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(importContract(source(any), [response], [])).toEqual(importContract(source(any), [response], []))
      }),
      { numRuns: 100 },
    )
  })
})

test('the items below a sentence that leads in a list show the figures that another clause read', () => {
  const ended =
    '第三条 解除\n有下列情形之一的，甲方可书面通知解除合同：\n（1）系统可用率低于98.5%的；\n（2）停业的。\n第四条 其他'
  const text = CONTRACT.replace('第三条 其他', ended).replace('3.1', '4.1')
  const { contracts } = importContract(source(text), [recogniseClauses.bind(undefined, CATALOGUE)], [])
  const rescission = contracts.flatMap(({ clauses }) => clauses).find(({ type }) => type === 'change/rescission')
  expect(rescission?.elsewhere?.flatMap(({ clauses }) => clauses)).toContain('service-level/system-stability')
})

test('a value that nobody read is shown with every clause that its sentence states', () => {
  const sentence = '1.2 热线15秒接通率不低于85%，春节周可放宽到70%。'
  const { contracts } = importContract(
    source(CONTRACT.replace('1.2 乙方应在30分钟内答复客户。', sentence)),
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [],
  )
  const holders = contracts.flatMap(({ clauses }) => clauses).filter(({ further }) => further !== undefined)
  expect(holders.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['quality/kpi', 'service-level/first-response']),
  )
})
