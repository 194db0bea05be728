import { DraftFile } from '@heqi/contract'
import { CLAIM_PROBLEM_CODES, Claimed, Facts } from '@heqi/engine'
import { REFUSAL_TEXTS, REJECT_TEXTS } from '@heqi/records'
import { ContractFile, expectation, expectedText, TermChange } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { expect, it } from 'vitest'
import * as en from './locales/en.ts'
import * as zh from './locales/zh-CN.ts'
import { problemText } from './problem-text.ts'

const CURES: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /请|应为|应写|须|可用|可选|列出|有：|要写|均可|最多|必须/,
  en: /[;:,] |must|may stand|there are/,
}

const TEXTS: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  ...Object.entries(zh.problems).map(
    ([code, text]) => [code, { 'zh-CN': text, en: en.problems[code as keyof typeof en.problems] }] as const,
  ),
  ...Object.entries({ ...REFUSAL_TEXTS, ...REJECT_TEXTS }),
  ...CLAIM_PROBLEM_CODES.map(
    (code) => [code, { 'zh-CN': problemText({ code }, 'zh-CN'), en: problemText({ code }, 'en') }] as const,
  ),
]

it('every code says what to do about it, in both languages', () => {
  const without = TEXTS.flatMap(([code, texts]) =>
    (['zh-CN', 'en'] as const)
      .filter((language) => !CURES[language].test(texts[language]))
      .map((language) => `${code} ${language}`),
  )
  expect(without).toEqual([])
})

type Shape = {
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly patternProperties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly const?: string
}

const partsOf = (shape: Shape): readonly Shape[] => [
  shape,
  ...[
    ...(shape.anyOf ?? []),
    ...Object.values(shape.properties ?? {}),
    ...Object.values(shape.patternProperties ?? {}),
  ].flatMap(partsOf),
  ...(shape.items ? partsOf(shape.items) : []),
]

it('what was expected is said in Chinese too', () => {
  const leaves = [ContractFile, DraftFile, Facts, Claimed, TermChange]
    .flatMap((schema) => partsOf(schema as Shape))
    .filter((shape) => !shape.enum && shape.const === undefined && !shape.anyOf && !shape.properties)
  const english = [...new Set(leaves.map(expectation))].filter(
    (text) => /[a-z]/.test(text) && !/\p{Script=Han}/u.test(expectedText(text, 'zh-CN')),
  )
  expect(english).toEqual([])
})
