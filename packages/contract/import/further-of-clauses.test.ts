import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { expect, test } from 'vitest'
import { importContract } from './import-contract.ts'

const furtherOf = (type: string, items: string) => {
  const text = `客服外包合同\n甲方：甲公司\n乙方：乙公司\n第一条 约定\n${items}\n第二条 其他\n2.1 另行商定。\n`
  const { contracts } = importContract(
    { format: 'text', text, hints: [] },
    [(contract) => recogniseClauses(CATALOGUE, contract)],
    [],
  )
  return contracts[0]?.clauses
    .filter((clause) => clause.type === type)
    .flatMap(({ further = [] }) => further.map(({ words }) => words))
}

test('a sentence that states no clause is shown with those that its item states', () => {
  const items = '1.1 乙方应在25秒内接听来电；另备雨伞30把、12个。\n1.2 门口另有绿植16盆。'
  expect(furtherOf('service-level/first-response', items)).toEqual(['另备雨伞30把、12个。'])
})

test('a sentence that states a clause of its own is not', () => {
  const items = '1.1 乙方应在25秒内接听来电；录音保存9个月，另存6个备份。'
  expect(furtherOf('service-level/first-response', items)).toEqual([])
})
