import type { Language } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { referencesIn } from './written-references.ts'

type Found = readonly [words: string, number?: string, paragraph?: number | '', item?: string]

const CASES: readonly (readonly [Language, text: string, ...found: readonly Found[]])[] = [
  ['zh-CN', '依照第六条办理。', ['第六条', '6']],
  ['zh-CN', '依照第16条和第二十一条办理。', ['第16条', '16'], ['第二十一条', '21']],
  ['zh-CN', '违反第3.2款、5.1.2条的约定', ['第3.2款', '3.2'], ['5.1.2条', '5.1.2']],
  ['zh-CN', '按照3.2约定执行，费用3.2元。', ['3.2', '3.2']],
  [
    'zh-CN',
    '第六条第二款、第七条第（三）项除外',
    ['第六条第二款', '6', 2],
    ['第七条第（三）项', '7', '', '第（三）项'],
  ],
  [
    'zh-CN',
    '依第3.2款第（一）项、第八条第一款第2项',
    ['第3.2款第（一）项', '3.2', '', '第（一）项'],
    ['第八条第一款第2项', '8', 1, '第2项'],
  ],
  ['zh-CN', '第六条至第八条、第九、十条以及第三章', ['第六条至第八条'], ['第九、十条'], ['第三章']],
  ['zh-CN', '《民法典》第五百六十三条、第五百六十五条另有规定的'],
  ['zh-CN', '依个人信息保护法第二十一条，以及附件二第三条、补充协议第四条'],
  ['zh-CN', '本协议第四条', ['第四条', '4']],
  ['zh-CN', '第三方在第五个工作日前到场，价格为12.5元。'],
  ['en', 'Under Article 6 and Clause 3.2, fees fall due.', ['Article 6', '6'], ['Clause 3.2', '3.2']],
  ['en', 'Articles 6 and 7 and Section 4(b) survive.', ['Articles 6 and 7'], ['Section 4(b)', '4', '', '(b)']],
  ['en', 'Article 585 of the Civil Code and Annex 2, Clause 3 apply.'],
  ['en', 'Article 6 of this Contract applies.', ['Article 6', '6']],
]

test.each(CASES.map(([language, text, ...found]) => ({ language, text, found })))('$language: $text', (one) => {
  const { language, text, found } = one
  expect(
    referencesIn(text, language).map(({ words, number, paragraph, item }) => ({ words, number, paragraph, item })),
  ).toEqual(
    found.map(([words, number, paragraph, item]) => ({ words, number, paragraph: paragraph || undefined, item })),
  )
})
