import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neededPart, requiredWords, wordsSoughtBy } from './required-words.ts'
import { has, WordIndex } from './word-index.ts'

const DIGITS = '0123456789'.split('')

test.each([
  ['响应时间', [[['响应时间']]]],
  ['(?:响应|应答)时间', [[['响应时间', '应答时间']]]],
  ['每(?!月)(?:单|通)$', [[['每单', '每通']]]],
  ['每(?:单|件?通)$', [[['每单', '每通', '每件通']]]],
  ['每个?月', [[['每月', '每个月']]]],
  ['甲?乙?', undefined],
  ['(?:每[单通]|逐单)计', [[['每单计', '每通计', '逐单计']]]],
  ['响应|应答', [[['响应']], [['应答']]]],
  ['响应|.', undefined],
  ['(?:响应)?', undefined],
  ['响应?', [[['响', '响应']]]],
  ['响{2}应', [[['响'], ['应']]]],
  ['(?<=在)小时', [[['小时']]]],
  ['(?!不)小时内', [[['小时内']]]],
  [String.raw`{provider}[^。;]{0,8}提供`, [[['提供']]]],
  [String.raw`[日天]后|[^日天]前`, [[['日后', '天后']], [['前']]]],
  [String.raw`\(FTE\)`, [[['(fte)']]]],
  [String.raw`\u4e00级|\k<name>级`, [[['级']], [['级']]]],
  [String.raw`\d\s*[:时]`, [[DIGITS, [':', '时']]]],
  ['(?<text>手册|附件)', [[['手册', '附件']]]],
  ['(?:甲乙|丙.)丁', [[['甲乙', '丙'], ['丁']]]],
  ['(?:甲|.)丁', [[['丁']]]],
  ['甲|(?!)|(?:(?!)|乙)丙|丁(?!)', [[['甲']], [['乙丙']]]],
  ['(?:(?!))?甲', [[['甲']]]],
  ['(?!)', []],
])('%s needs %j', (source, words) => {
  expect(requiredWords(source)).toEqual(words)
})

test('what a placeholder needs is put in its place', () => {
  const needs = { share: neededPart(String.raw`\d+\s*%|百分之.`) }
  expect(requiredWords('扣{rate:share}', (kind) => needs[kind as 'share'])).toEqual([[['扣'], ['%', '百分之']]])
})

/** Patterns with groups, options, repetition and alternatives, and texts made of the same few characters. */
const { pattern } = fc.letrec<{ pattern: string; item: string; group: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('甲', '乙', '丙', 'A', '7', '.', String.raw`\d`, String.raw`\(`, '[甲乙]', '[^甲]', '(?!)'),
    tie('group'),
  ),
  group: fc
    .tuple(
      fc.constantFrom('(?:', '(?<=', '(?!', '('),
      tie('pattern'),
      fc.constantFrom(')', ')?', ')*', '){0,2}', '){1,2}'),
    )
    .map(([open, inner, close]) => open + inner + (open.includes('<') || open.includes('!') ? ')' : close)),
  pattern: fc
    .array(fc.tuple(tie('item'), fc.constantFrom('', '', '', '?', '|')), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts
        .map(([item, mark]) => item + (mark === '?' && /^\(\?(?:<|!)/.test(item) ? '' : mark))
        .join('')
        .replace(/\|$/, ''),
    ),
}))

test('a text in which the index sees no candidate never matches', () => {
  const matched = { count: 0 }
  const texts = fc.array(fc.stringMatching(/^[甲乙丙丁Aa7(]{0,6}$/), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(pattern, texts, (source, all) => {
      const expression = compiled(source)
      const candidates = new WordIndex(all).mayMatch(wordsSoughtBy(source))
      all.forEach((text, index) => {
        if (!expression?.test(text)) return
        matched.count += 1
        expect(has(candidates, index)).toBe(true)
      })
    }),
    { numRuns: 300 },
  )
  expect(matched.count).toBeGreaterThan(300)
})

test('the index is exact for words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[甲乙丙x]{0,8}$/), { maxLength: 70 }),
      fc.stringMatching(/^[甲乙丙]{1,3}$/),
      (texts, word) => {
        const candidates = new WordIndex(texts).mayMatch(wordsSoughtBy(word))
        expect(texts.map((_, index) => has(candidates, index))).toEqual(texts.map((text) => text.includes(word)))
      },
    ),
    { numRuns: 300 },
  )
})

/** Some generated patterns are no regular expressions: two quantifiers in a row. */
const compiled = (source: string): RegExp | undefined => {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}
