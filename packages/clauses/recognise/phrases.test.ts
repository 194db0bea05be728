import { expect, test } from 'vitest'
import { phrasesIn } from './phrases.ts'

test.each([
  ['价格政策、客户名单和话术等', ['价格政策', '客户名单', '话术']],
  ['姓名、电话、地址，乙方仅可用于回访', ['姓名', '电话', '地址']],
  ['业务流程、技术信息，以及未公开的数据', ['业务流程', '技术信息', '未公开的数据']],
  ['台风,暴雪或者地震', ['台风', '暴雪', '地震']],
  ['(1)姓名、(2)姓名', ['姓名']],
  ['____、[名称]', undefined],
  [undefined, undefined],
] as const)('%s', (enumeration, entries) => {
  expect(phrasesIn(enumeration)).toEqual(entries)
})
