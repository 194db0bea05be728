import { expect, test } from 'vitest'
import { HEAD } from '../../../testing/cases/head.ts'
import { BODY, END, PROTECTION } from '../../../testing/cases/unsettled/missing-clauses.ts'
import { codesOf } from '../../../testing/codes-of.ts'

test('a supplement leaves to its contract what it does not change', () => {
  const changes = `${HEAD}第一条 费用\n服务费调整为每月12000元。\n第二条 期限\n服务期限延长至2027年6月30日。\n第三条 人员\n坐席增至8名。\n第四条 服务时间\n每日8:00至22:00。\n`
  expect(codesOf(changes)).toContain('clauses-missing')
  expect(codesOf(changes.replace('客服合同', '客服合同补充协议'))).not.toContain('clauses-missing')
})

test('what the law supplies is missed in a long contract and only worth knowing in an agreement of one page', () => {
  const page = `${HEAD}${BODY}${PROTECTION}${END.replace(/第十条[^]*$/, '')}`
  expect(codesOf(page)).not.toContain('clauses-missing')
  expect(codesOf(page)).toContain('clauses-absent')
  expect(codesOf(`${page}第十条 职责\n${'乙方应当认真接听来电并如实登记。'.repeat(140)}\n`)).toContain(
    'clauses-missing',
  )
})

const LONG = `第十一条 职责\n${'乙方应当认真接听来电并如实登记。'.repeat(140)}\n`

test.each([
  ['payment', '甲方每月5日前支付，', '季后三十日内付清当季款项。'],
  ['disputes', '第十条 争议解决\n提交上海仲裁委员会仲裁。\n', '谈不拢的，到甲方那边打官司。'],
  ['term', '第二条 服务期限\n服务期限为一年，自2026年1月1日至2026年12月31日。\n', '先签三个月，做得好再续。'],
])('a matter dealt with in other words is not missing: %s', (_, usual, other) => {
  const whole = `${HEAD}${BODY}${END}${LONG}`.replace('在服务期限内', '')
  expect(codesOf(whole)).not.toContain('clauses-missing')
  expect(codesOf(whole.replace(usual, ''))).toContain('clauses-missing')
  expect(codesOf(`${whole.replace(usual, '')}第十二条 其他\n${other}\n`)).not.toContain('clauses-missing')
})
