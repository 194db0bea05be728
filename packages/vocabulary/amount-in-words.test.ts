import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInWords, parseAmountInWords } from './amount-in-words.ts'
import { amountInWordsEn } from './amount-in-words-en.ts'

const anyAmount = fc.oneof(
  fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }),
  // Amounts with many noughts, where the rules are.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '2', '9'), { minLength: 1, maxLength: 18 })
    .map((digits) => BigInt(digits.join(''))),
)

type BankExample = { readonly amountFen: bigint; readonly forms: readonly [written: string, ...allowedToo: string[]] }

/** The examples of the People's Bank's rules, each with the other form that the rules allow. */
const BANK_EXAMPLES: readonly BankExample[] = [
  { amountFen: 140_950n, forms: ['人民币壹仟肆佰零玖元伍角', '人民币壹仟肆佰零玖元伍角整'] },
  { amountFen: 600_714n, forms: ['人民币陆仟零柒元壹角肆分'] },
  { amountFen: 168_032n, forms: ['人民币壹仟陆佰捌拾元零叁角贰分', '人民币壹仟陆佰捌拾元叁角贰分'] },
  { amountFen: 10_700_053n, forms: ['人民币壹拾万柒仟元零伍角叁分', '人民币壹拾万零柒仟元伍角叁分'] },
  { amountFen: 1_640_902n, forms: ['人民币壹万陆仟肆佰零玖元零贰分'] },
  { amountFen: 32_504n, forms: ['人民币叁佰贰拾伍元零肆分'] },
]

const WRITTEN: readonly (readonly [bigint, string])[] = [
  [0n, '人民币零元整'],
  [1n, '人民币壹分'],
  [50n, '人民币伍角'],
  [53n, '人民币伍角叁分'],
  [1_000n, '人民币壹拾元整'],
  [1_004n, '人民币壹拾元零肆分'],
  [100_500n, '人民币壹仟零伍元整'],
  [1_000_000n, '人民币壹万元整'],
  [1_000_100n, '人民币壹万零壹元整'],
  [100_000_000n, '人民币壹佰万元整'],
  [100_010_000n, '人民币壹佰万零壹佰元整'],
  [10_000_000_000n, '人民币壹亿元整'],
  [10_000_500_000n, '人民币壹亿零伍仟元整'],
  [10_050_000_000n, '人民币壹亿零伍拾万元整'],
  [100_000_000_000_000n, '人民币壹万亿元整'],
  [-12_000_050n, '人民币负壹拾贰万元零伍角'],
]

describe('amountInWords', () => {
  it.each(BANK_EXAMPLES)("writes the Bank's example $forms.0", ({ amountFen, forms }) => {
    expect(amountInWords(amountFen)).toBe(forms[0])
  })

  it.each(WRITTEN)('writes %s', (amountFen, words) => {
    expect(amountInWords(amountFen)).toBe(words)
  })

  it('names the currency', () => {
    expect(amountInWords(100n, 'HKD')).toBe('港币壹元整')
    expect(amountInWords(100n, 'USD')).toBe('美元壹元整')
    expect(amountInWords(100n, 'EUR')).toBe('欧元壹元整')
  })

  it('never writes two noughts in a row, nor one before a unit', () => {
    fc.assert(fc.property(anyAmount, (amountFen) => !/零零|零[拾佰仟万亿角分整]/.test(amountInWords(amountFen))))
  })

  it('has no words from ten thousand times ten thousand times a hundred million on', () => {
    expect(amountInWords(10n ** 18n - 1n)).toContain('亿')
    expect(() => amountInWords(10n ** 18n)).toThrow(RangeError)
    expect(() => amountInWordsEn(10n ** 18n)).toThrow(RangeError)
  })
})

describe('parseAmountInWords', () => {
  it('reads back every amount that is written', () => {
    fc.assert(
      fc.property(anyAmount, (amountFen) => {
        expect(parseAmountInWords(amountInWords(amountFen))).toEqual({ ok: true, value: amountFen })
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads back everyday and traditional characters too', () => {
    const everyday: Readonly<Record<string, string>> = Object.fromEntries(
      Array.from('壹贰叁肆伍陆柒捌玖拾佰仟', (character, index) => [
        character,
        '一二三四五六七八九十百千'[index] ?? '',
      ]),
    )
    const traditional: Readonly<Record<string, string>> = {
      贰: '貳',
      叁: '參',
      陆: '陸',
      万: '萬',
      亿: '億',
      元: '圓',
      整: '正',
    }
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(everyday, traditional), (amountFen, characters) => {
        const text = Array.from(amountInWords(amountFen), (character) => characters[character] ?? character).join('')
        expect(parseAmountInWords(text)).toEqual({ ok: true, value: amountFen })
      }),
    )
  })

  it.each(BANK_EXAMPLES.flatMap(({ amountFen, forms }) => forms.map((form) => [form, amountFen] as const)))(
    'reads %s',
    (words, amountFen) => {
      expect(parseAmountInWords(words)).toEqual({ ok: true, value: amountFen })
    },
  )

  it.each([
    ['大写：人民币 壹佰贰拾万 元整', 120_000_000n],
    ['人民币（大写）：壹拾伍万圆整', 15_000_000n],
    ['一百二十万元正', 120_000_000n],
    ['十五万元', 15_000_000n],
    ['两千元整', 200_000n],
    ['三百〇五元整', 30_500n],
    ['壹万整', 1_000_000n],
    ['伍角', 50n],
    ['零拾零万叁仟零佰零拾零元零角零分', 300_000n],
    ['贰仟零零伍元整', 200_500n],
    ['壹拾万零伍佰元零叁分', 10_050_003n],
    ['RMB壹元整', 100n],
  ])('reads %s', (words, amountFen) => {
    expect(parseAmountInWords(words)).toEqual({ ok: true, value: amountFen })
  })

  it.each(['三万五元', '壹仟贰元整', '壹亿伍万元整', '一百五元'])('will not guess what %s means', (text) => {
    expect(parseAmountInWords(text)).toEqual({
      ok: false,
      problems: [{ code: 'amount-in-words-ambiguous', data: { text } }],
    })
  })

  it.each([
    '',
    '整',
    '负',
    '人民币',
    '元',
    '万元',
    '壹贰元',
    '壹佰仟元',
    '壹佰贰佰元',
    '壹万壹万元',
    '壹亿壹亿元',
    '壹元壹元',
    '壹佰伍角',
    '壹元伍分叁角',
    '壹拾角',
    '10万元',
    '壹元整整',
    '关于付款的约定',
  ])('refuses %j', (text) => {
    expect(parseAmountInWords(text)).toEqual({
      ok: false,
      problems: [{ code: 'amount-in-words-unreadable', data: { text } }],
    })
  })

  it('answers for any text, never throwing', () => {
    const anyWords = fc
      .array(fc.constantFrom(...Array.from('零壹两十拾佰仟万亿元角分整正负人民币 ０a')), { maxLength: 16 })
      .map((c) => c.join(''))
    fc.assert(
      fc.property(fc.oneof(anyWords, fc.string({ unit: 'grapheme' })), (text) => {
        const result = parseAmountInWords(text)
        // Whatever is accepted means what the canonical words for its value mean.
        if (result.ok) expect(parseAmountInWords(amountInWords(result.value))).toEqual(result)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('amountInWordsEn', () => {
  it.each([
    [0n, 'RMB Zero Yuan Only'],
    [1n, 'RMB One Fen Only'],
    [100n, 'RMB One Yuan Only'],
    [140_950n, 'RMB One Thousand Four Hundred and Nine Yuan and Fifty Fen Only'],
    [600_714n, 'RMB Six Thousand and Seven Yuan and Fourteen Fen Only'],
    [10_700_053n, 'RMB One Hundred and Seven Thousand Yuan and Fifty-Three Fen Only'],
    [100_000_000n, 'RMB One Million Yuan Only'],
    [101_001_900n, 'RMB One Million Ten Thousand and Nineteen Yuan Only'],
    [-2_100n, 'RMB Minus Twenty-One Yuan Only'],
    [100_000_000_000_000_000n, 'RMB One Quadrillion Yuan Only'],
  ])('writes %s', (amountFen, words) => {
    expect(amountInWordsEn(amountFen)).toBe(words)
  })

  it('counts one and many in the currencies that decline', () => {
    expect(amountInWordsEn(101n, 'USD')).toBe('USD One Dollar and One Cent Only')
    expect(amountInWordsEn(202n, 'EUR')).toBe('EUR Two Euros and Two Cents Only')
    expect(amountInWordsEn(202n, 'HKD')).toBe('HKD Two Dollars and Two Cents Only')
  })

  it('writes different amounts differently', () => {
    fc.assert(fc.property(anyAmount, anyAmount, (a, b) => (a === b) === (amountInWordsEn(a) === amountInWordsEn(b))))
  })
})
