import { expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'

const timesOutside = (text: string): number =>
  codesOf(HEAD + text, true).filter((code) => code === 'scope/channels/outside-without-rule').length

test('a term that several articles could state and none does is told once', () => {
  expect(
    timesOutside(
      '第一条 渠道\n乙方通过电话、邮件提供服务。\n第二条 客服\n在线客服、邮箱提供咨询服务。\n第三条 热线\n乙方接听客户热线来电。\n',
    ),
  ).toBe(1)
})
