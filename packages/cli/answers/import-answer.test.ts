import type { ImportedFile } from '@heqi/contract/import'
import { expect, test } from 'vitest'
import { importAnswer } from './import-answer.ts'

type Clause = ImportedFile['contracts'][number]['clauses'][number]

const place = { article: '3', start: 0, end: 9, confidence: 0.8, evidence: {} }
const provision = { start: 0, end: 9, words: '每月至少三万元。', values: [{ yuan: '30000' }] }

const termsOf = (clause: Pick<Clause, 'type' | 'terms' | 'further' | 'elsewhere'>): unknown => {
  const contract = { parties: { client: '甲方', provider: '乙方' }, language: 'zh-CN', start: 0, end: 9 } as const
  const file: ImportedFile = {
    contracts: [{ ...contract, clauses: [{ ...place, ...clause }], findings: [], waste: [] }],
    waste: [],
  }
  return importAnswer(file, 'zh-CN').contracts[0]?.clauses[0]?.terms
}

test('terms stand as they are where nothing is beside them, a list as a list', () => {
  expect(termsOf({ type: 'term/renewal', terms: { notice: 1 } })).toEqual({ notice: 1 })
  expect(termsOf({ type: 'fees/included-volume', terms: [{ id: 'volume-1' }] })).toEqual([{ id: 'volume-1' }])
})

test('what no term takes, or another clause takes, stands beside the terms', () => {
  expect(termsOf({ type: 'term/renewal', terms: { notice: 1 }, further: [provision] })).toEqual({
    notice: 1,
    further: [provision],
  })
  const elsewhere = [{ ...provision, clauses: ['fees/minimum'] }]
  expect(termsOf({ type: 'fees/included-volume', terms: [{ id: 'volume-1' }], elsewhere })).toEqual({
    items: [{ id: 'volume-1' }],
    elsewhere,
  })
})
