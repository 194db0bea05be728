import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'

function numbersOf(text: string): readonly string[] {
  const cleaned = clean({ format: 'text', text: `客服外包合同 甲方：天一公司 乙方：地二公司 ${text}`, hints: [] })
  const { articles } = analyseContract(cleaned, { start: 0, end: cleaned.text.length }).read.analysed
  const visit = (each: (typeof articles)[number]): readonly string[] => [each.number, ...each.children.flatMap(visit)]
  return articles.flatMap(visit).filter((number) => /^\d/.test(number))
}

/** Numbers behind the last figure of a table whose line breaks were lost, and figures that are none. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the sum of a table before the number of an article',
    '第一条 人员1.1 配置如下:岗位 人数客服 12班长 2合计 141.2 客服应当持证上岗。1.3 班长负责排班。第二条 费用2.1 每月结算。',
    ['1', '1.1', '1.2', '1.3', '2', '2.1'],
  ],
  [
    'several prices before numbers',
    '第一条 费用1.1 单价(元)回访 4.501.2 每月核对数量。1.3 逾期一天的,按日计息。',
    ['1', '1.1', '1.2', '1.3'],
  ],
  [
    'a figure with the same digits before a unit',
    '第一条 费用1.1 每通电话为11.2元。1.3 每月结算。',
    ['1', '1.1', '1.3'],
  ],
]

test.each(CASES)('%s', (_, text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers)
})
