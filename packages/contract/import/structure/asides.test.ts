import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'
import { isAside } from './asides.ts'

const BODY =
  '酒店前台热线外包合同甲方:青松酒店乙方:白鹭话务公司第一条服务1.1乙方接听订房热线。1.2乙方登记换房请求。第二条费用2.1每月8000元。2.2乙方先开票。第三条期限3.1为期一年。'

function headingsOf(text: string): readonly string[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  const { articles } = analyseContract(cleaned, { start: 0, end: cleaned.text.length }).read.analysed
  return articles.filter(({ kind }) => kind === 'chapter').map(({ heading }) => heading.text)
}

test.each([
  ['advice', '签约提示:一、房价写含税价。二、旺季写明起止日。', '签约提示'],
  ['troubles', '履行中常见问题及对策:问题一:客人改期。对策:当班登记。', '履行中常见问题及对策'],
  ['how a breach is told', '违约如何认定:(1)漏接以平台记录为准;(2)错单以录音为准。', '违约如何认定'],
  ['words', '名词说明:订房:登记一次住宿。钟点房:不过夜的住宿。', '名词说明'],
  ['uses', '换个场合怎么用:场合一:民宿。可加一条。', '换个场合怎么用'],
])('matter behind the articles under a title without a number: %s', (_, matter, heading) => {
  expect(headingsOf(BODY + matter)).toContain(heading)
})

test('what stands between the articles is none', () => {
  const text = `酒店合同\n甲方：青松\n乙方：白鹭\n第一条 考核\n违约认定：\n1. 漏接以平台为准。\n第二条 费用\n每月8000元。\n`
  expect(headingsOf(text)).toEqual([])
})

test('an annex begins behind a sentence with its title and its first number', () => {
  const text = `${BODY}附件二扣分办法(节选)一、漏接每次扣1分。二、错单每次扣3分。附件二的得分每月公布一次。`
  const cleaned = clean({ format: 'text', text, hints: [] })
  const { articles } = analyseContract(cleaned, { start: 0, end: cleaned.text.length }).read.analysed
  expect(articles.filter(({ kind }) => kind === 'annex').map(({ label }) => label)).toEqual(['附件二'])
})

test.each(['违约责任', '适用法律', '问题处理', '使用期限'])(
  'the heading of an article is no such title: %s',
  (heading) => {
    expect(isAside(heading)).toBe(false)
  },
)
