import { expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'

const timesOutside = (text: string): number =>
  codesOf(HEAD + text).filter((code) => code === 'scope/channels/outside-without-rule').length

test('a term that several articles could state and none does is told once', () => {
  expect(
    timesOutside(
      '第一条 渠道\n乙方通过电话、邮件提供服务。\n第二条 客服\n在线客服、邮箱提供咨询服务。\n第三条 热线\n乙方接听客户热线来电。\n',
    ),
  ).toBe(1)
})

test.each([
  [
    'service-level/resolution/faster-than-response',
    '第一条 响应\n乙方应在25分钟内首次响应客户来电。\n第二条 派单\n热线诉求应在受理后10分钟内转出，3个工作日内办结。\n',
  ],
  ['general/counterparts/copies-too-few', '第一条 生效\n本合同一式四份，甲方执三份，乙方执一份，盖章后生效。\n'],
])('what only looks like %s', (code, text) => expect(codesOf(HEAD + text)).not.toContain(code))
