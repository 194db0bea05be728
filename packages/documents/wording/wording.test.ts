import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CAUSE_CODES, FORMULA_WORDS, FORMULAS, LINE_CODES, RESERVATIONS } from '@heqi/engine'
import { fraction, LANGUAGES } from '@heqi/vocabulary'
import { describe, expect, it } from 'vitest'
import {
  amountText,
  dateText,
  elapsedText,
  fractionText,
  localeOf,
  monthText,
  numberText,
  placeholdersOf,
  quantityText,
  shareText,
  termDurationText,
} from './index.ts'

/** Every message of a language with its path. */
function messages(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => messages(inner, `${path}/${key}`))
}

describe('the locales', () => {
  const [chinese = [], english = []] = LANGUAGES.map((language) => messages(localeOf(language)))

  it('have the same keys, none of them empty', () => {
    expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path))
    for (const [path, text] of [...chinese, ...english]) expect(text.trim(), path).not.toBe('')
  })

  it('fill the same placeholders in both languages', () => {
    for (const [index, [path, text]] of chinese.entries())
      expect(placeholdersOf(english[index]?.[1] ?? ''), path).toEqual(placeholdersOf(text))
  })

  it('say something different in each language, but for signs and names', () => {
    const same = chinese.filter(([, text], index) => /\p{Script=Han}/u.test(text) && text === english[index]?.[1])
    expect(same).toEqual([])
    expect(english.filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([path]) => path)).toEqual([
      '/reservations/reservations/deposit-over-20-percent',
    ])
  })

  for (const language of LANGUAGES) {
    const { formulas, lines, reservations, causes } = localeOf(language)

    it(`${language}: words every formula of the engine with all that it knows`, () => {
      for (const [key, kinds] of Object.entries(FORMULAS))
        expect(placeholdersOf(formulas.formulas[key as keyof typeof FORMULAS]), key).toEqual(Object.keys(kinds).sort())
    })

    it(`${language}: words every reservation, line, word and cause of the engine and nothing else`, () => {
      for (const [key, kinds] of Object.entries(RESERVATIONS)) {
        const used = placeholdersOf(reservations.reservations[key as keyof typeof RESERVATIONS])
        expect(Object.keys(kinds), key).toEqual(expect.arrayContaining([...used]))
      }
      expect(Object.keys(formulas.formulas).sort()).toEqual(Object.keys(FORMULAS).sort())
      expect(Object.keys(reservations.reservations).sort()).toEqual(Object.keys(RESERVATIONS).sort())
      expect(Object.keys(lines.lines).sort()).toEqual([...LINE_CODES].sort())
      expect(Object.keys(formulas.words).sort()).toEqual([...FORMULA_WORDS].sort())
      expect(Object.keys(causes.causes).sort()).toEqual([...CAUSE_CODES].sort())
    })
  }
})

describe('figures', () => {
  it.each([
    [12_345_678n, '123,456.78'],
    [-251_613n, '−2,516.13'],
    [0n, '0.00'],
    [-5n, '−0.05'],
    [100_000_000_000n, '1,000,000,000.00'],
  ])('%s fen are %s', (amountFen, text) => expect(amountText(amountFen)).toBe(text))

  it('shows a rounded figure as rounded and an exact one in full', () => {
    expect(fractionText(fraction(1, 8), { least: 2, most: 4 })).toBe('0.125')
    expect(fractionText(fraction(1, 3), { least: 2, most: 4 })).toBe('≈ 0.3333')
    expect(fractionText(fraction(2, 1), { least: 2, most: 4 })).toBe('2.00')
    expect(numberText(fraction(15, 31))).toBe('15/31')
    expect(numberText(fraction(100_000, 3001))).toBe('≈ 33.322226')
    expect(shareText(fraction(17, 20))).toBe('85%')
    expect(shareText(fraction(41_212, 51_259))).toBe('≈ 80.3995%')
    expect(shareText(fraction(-1, 10))).toBe('−10%')
  })

  it('shows times in both languages', () => {
    expect(elapsedText(fraction(7_325), 'zh-CN')).toBe('2 小时 2 分 5 秒')
    expect(elapsedText(fraction(20), 'en')).toBe('20 s')
    expect(elapsedText(fraction(0), 'en')).toBe('0 s')
    expect(elapsedText(fraction(600), 'en')).toBe('10 min')
    expect(elapsedText(fraction(1_105_449, 27_141), 'en')).toBe('≈ 40.73 s')
    expect(elapsedText(fraction(-90), 'en')).toBe('−1 min 30 s')
    expect(termDurationText({ value: 3, unit: 'working-day' }, 'zh-CN')).toBe('3 个工作日')
    expect(termDurationText({ value: 1, unit: 'month' }, 'en')).toBe('1 month')
    expect(termDurationText({ value: 1, unit: 'second' }, 'en')).toBe('1 s')
    expect(quantityText({ value: '4.50', unit: 'point' }, 'zh-CN')).toBe('4.50 分')
    expect(dateText('2026-02-09', 'zh-CN')).toBe('2026年2月9日')
    expect(dateText('2026-02-09', 'en')).toBe('9 February 2026')
    expect(monthText('2026-10', 'en')).toBe('October 2026')
  })
})

describe('the wording', () => {
  it('runs in a browser: nothing that it reads of this package knows Node', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
        expect(specifier, file).not.toMatch(/^node:/)
        expect(['.', '@'], `${file}: ${specifier}`).toContain(specifier[0])
        if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier))
      }
    }
    visit(fileURLToPath(new URL('./index.ts', import.meta.url)))
    expect(seen.size).toBeGreaterThan(15)
  })
})
