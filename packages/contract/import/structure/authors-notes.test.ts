import { expect, test } from 'vitest'
import { workingText } from '../cleaning/working-text.ts'
import { analyseContract } from './analyse.ts'

/** A note between the articles, and whether the contract keeps it. */
const NOTES: readonly (readonly [string, string, boolean])[] = [
  ['a note of the author', '【律师提示】责任上限常见为六个月服务费。', false],
  ['a note within square brackets', '[起草说明2]滞纳金也可以写万分之一。', false],
  ['notes that are numbered', '【注1】上限常见为六个月服务费。\n【注2】夜班可以另议。', false],
  ['one note alone, which may belong to a table', '【注1】夜班另加20元。', true],
  ['a heading in a box', '【服务说明】', true],
]

test.each(NOTES)('%s', (_, note, isKept) => {
  const text = `客服合同\n甲方：天一公司\n乙方：地二公司\n第一条 服务内容\n乙方接听电话。\n${note}\n第二条 服务费用\n甲方按月支付。\n`
  const { read, waste } = analyseContract(workingText(text), { start: 0, end: text.length })
  expect(read.working.text.includes(note)).toBe(isKept)
  expect(waste.some(({ kind }) => kind === 'commentary')).toBe(!isKept)
})

test.each(['场景一', '场合一', '情形1'])('riders behind the notes of a template are taken up again: %s', (mark) => {
  const rider = `${mark}：节日高峰\n补充：“节日期间增派坐席3名。”\n`
  const text = `客服合同\n甲方：天一公司\n乙方：地二公司\n第一条 服务内容\n乙方接听电话。\n第二条 服务费用\n甲方按月支付。\n注意事项：\n总额最好写清。\n${rider}`
  const { read } = analyseContract(workingText(text), { start: 0, end: text.length })
  expect(read.working.text).toContain('增派坐席3名')
  expect(read.working.text).not.toContain('总额最好写清')
})
