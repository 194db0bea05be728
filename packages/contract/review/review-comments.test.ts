import { expect, test } from 'vitest'
import { readDocx } from '../import/docx/read-docx.ts'
import { importContract } from '../import/import-contract.ts'
import { docxFixture, paragraph } from '../testing/docx-fixture.ts'
import { reviewComments } from './review-comments.ts'
import { reviewStructure } from './review-contract.ts'

const LINES = [
  '客服合同',
  '甲方（委托方）：天一公司',
  '乙方（受托方）：地二公司',
  '第一条 服务',
  '乙方未按约定支付服务费的，承担责任。',
]

test('each finding is a remark at its place in the Word file', () => {
  const read = readDocx(docxFixture(LINES.map((line) => paragraph(line)).join('')), 'accepted')
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const imported = importContract(read.value, [], [reviewStructure])
  const comments = reviewComments(imported, read.value, 'zh-CN')
  const remark = comments.find(({ code }) => code === 'wrong-party-pays')
  expect(remark?.anchor).toEqual({
    from: { paragraph: 4, run: 0, offset: 0 },
    to: { paragraph: 4, run: 0, offset: 11 },
  })
  expect(remark?.author).toBe('合契审查')
  expect(remark?.text[0]).toMatch(/^【错误】.*乙方/)
  expect(remark?.text.length).toBeGreaterThanOrEqual(3)
  expect(reviewComments(imported, read.value, 'en')).toHaveLength(comments.length)
  expect(comments.map(({ start }) => start)).toEqual(comments.map(({ start }) => start).toSorted((a, b) => a - b))
})
