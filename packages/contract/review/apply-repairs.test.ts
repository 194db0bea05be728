import { expect, test } from 'vitest'
import { importContract } from '../import/import-contract.ts'
import { applyRepairs } from './apply-repairs.ts'
import { reviewStructure } from './review-contract.ts'

const review = (text: string) =>
  importContract({ format: 'text', text, hints: [] }, [], [reviewStructure]).contracts.flatMap(
    ({ findings }) => findings,
  )

const HEAD = '客服合同\n甲方（委托方）：天一公司\n乙方（受托方）：地二公司\n'

test('mechanical repairs mend what they were made for, and leave the rest as it was', () => {
  const text = `${HEAD}第一条 依据\n根据《中华人民共和国合同法》订立，在服务的过过程中做好记录。\n第二条 违约\n(1)乙方未按约定支付服务费；\n(2)乙方未提供服务。\n`
  const { text: mended, applied } = applyRepairs(text, review(text))
  expect(applied).toBe(3)
  expect(mended).toBe(
    `${HEAD}第一条 依据\n根据《中华人民共和国民法典》订立，在服务的过程中做好记录。\n第二条 违约\n(1)甲方未按约定支付服务费；\n(2)乙方未提供服务。\n`,
  )
  const codes = review(mended).map(({ code }) => code)
  for (const code of ['law-repealed', 'word-doubled', 'wrong-party-pays']) expect(codes).not.toContain(code)
})

test('a sentence in the other script is written as the rest is', () => {
  const own =
    '第一条 服务\n乙方应按约定的时间为客户提供电话服务，发生争议的，双方应协商处理，并签订补充协议。\n第二条 报告\n'
  const { text: mended } = applyRepairs(
    `${HEAD}${own}乙方應於會前匯總工單並報送發包單位。\n`,
    review(`${HEAD}${own}乙方應於會前匯總工單並報送發包單位。\n`),
  )
  expect(mended).toBe(`${HEAD}${own}乙方应于会前汇总工单并报送发包单位。\n`)
  expect(review(mended).map(({ code }) => code)).not.toContain('scripts-mixed')
})

test('an English word that stands twice stands once', () => {
  const text = `SUPPORT AGREEMENT\nThis Agreement is made between Alder Limited (the "Customer") and Birch Limited (the "Supplier").\n1. Services\n1.1 The Supplier shall answer in the the order of arrival.\n`
  expect(applyRepairs(text, review(text)).text).toBe(text.replace('the the', 'the'))
})

test('of repairs that overlap the first counts; findings without a repair change nothing', () => {
  const finding = (start: number, end: number) =>
    ({
      code: 'x',
      severity: 'note',
      place: {},
      data: {},
      repair: { kind: 'text', edits: [{ start, end, replacement: '-' }] },
    }) as const
  expect(applyRepairs('abcdef', [finding(1, 3), finding(2, 4), finding(5, 6)])).toEqual({ text: 'a-de-', applied: 2 })
  expect(applyRepairs('abc', [{ code: 'x', severity: 'note', place: {}, data: {} }])).toEqual({
    text: 'abc',
    applied: 0,
  })
})
