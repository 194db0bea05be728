import { describe, expect, test } from 'vitest'
import { codesOf } from '../../../testing/codes-of.ts'

describe('labels of the parties against all that they do', () => {
  const body = '第一条 服务\n乙方为甲方提供接听服务，乙方配备客服人员十名。\n第二条 费用\n甲方应按月支付服务费。\n'
  const labelled = (first: string, second: string) =>
    codesOf(`客服合同\n甲方（${first}）：天一公司\n乙方（${second}）：地二公司\n${body}`)

  test('are exchanged', () => expect(labelled('服务提供方', '服务接受方')).toContain('party-swapped'))
  test('fit', () => expect(labelled('服务接受方', '服务提供方')).not.toContain('party-swapped'))
})
