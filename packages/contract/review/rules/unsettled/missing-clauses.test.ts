import { expect, test } from 'vitest'
import { HEAD } from '../../../testing/cases/head.ts'
import { codesOf } from '../../../testing/codes-of.ts'

test('a supplement leaves to its contract what it does not change', () => {
  const changes = `${HEAD}第一条 费用\n服务费调整为每月12000元。\n第二条 期限\n服务期限延长至2027年6月30日。\n第三条 人员\n坐席增至8名。\n第四条 服务时间\n每日8:00至22:00。\n`
  expect(codesOf(changes)).toContain('clauses-missing')
  expect(codesOf(changes.replace('客服合同', '客服合同补充协议'))).not.toContain('clauses-missing')
})
