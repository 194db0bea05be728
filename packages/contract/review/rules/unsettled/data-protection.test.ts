import { expect, test } from 'vitest'
import { HEAD } from '../../../testing/cases/head.ts'
import { codesOf } from '../../../testing/codes-of.ts'

test('a gap in personal information is not seen where the article around the recognised paragraph fills it', () => {
  const article =
    '第一条 学员信息\n1.1 乙方仅为服务之目的，在合同期限内以查询和登记的方式处理学员的姓名、电话。\n1.2 乙方设置权限并加密存储，甲方可随时检查。\n1.3 合同终止时，乙方应删除或者返还全部学员信息。\n'
  expect(codesOf(HEAD + article)).not.toContain('data-protection-incomplete')
})
