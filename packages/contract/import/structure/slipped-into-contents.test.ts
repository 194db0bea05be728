import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'

function read(text: string): { readonly labels: readonly string[]; readonly entries: readonly string[] } {
  const cleaned = clean({ format: 'text', text, hints: [] })
  const { analysed, contents } = analyseContract(cleaned, { start: 0, end: cleaned.text.length }).read
  return { labels: analysed.articles.map(({ label }) => label), entries: contents.map(({ title }) => title) }
}

const BODY =
  '第一章 总则1.1甲方委托乙方接待住户。1.2乙方自备坐席。第二章 人员2.1乙方派坐席8名。第三章 费用3.1每月2万元。3.2示例:7月缺席1人,扣300元。第四章 其他4.1一式两份。'

test('a paragraph that slipped into the table of contents is none of the articles', () => {
  const text = `甲方:云朵公司 乙方:星火公司 目 录第一章 总则第二章 人员第三章 费用3.2示例:7月缺席1人,扣300元。第四章 其他${BODY}`
  const { labels, entries } = read(text)
  expect(labels.filter((label) => label.startsWith('第'))).toEqual(['第一章', '第二章', '第三章', '第四章'])
  expect(entries).toEqual(['总则', '人员', '费用', '其他'])
})

test('a decimal before a monthly meeting is a number', () => {
  const { labels } = read(`甲方:云朵公司\n乙方:星火公司\n${BODY}4.2月会由双方主管参加。4.3纪要次日发出。`)
  expect(labels).not.toContain('4.3')
})
