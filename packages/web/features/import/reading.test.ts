import { CUSTOM_CLAUSE, type ImportedContract } from '@heqi/contract'
import { describe, expect, it } from 'vitest'
import { lostCorrections, partyAOf, readClauses } from './reading.ts'
import { statedText } from './source-words.tsx'

const PENALTY = {
  type: 'fees/late-payment',
  terms: { charge: { kind: 'per-day', rate: '0.05%' }, cap: '10%' },
  article: '第一条',
  start: 0,
  end: 60,
  confidence: 0.9,
  evidence: { 'charge.rate': { start: 12, end: 16 }, cap: { start: 20, end: 23 } },
  further: [{ start: 30, end: 37, words: '另附清单3份。', values: [{ count: 3, of: '份' }] }],
}
const contractOf = (...clauses: readonly object[]) =>
  ({ clauses, findings: [], parties: { client: '乙方', provider: '甲方' } }) as unknown as ImportedContract
const said = (type: string, terms: unknown) => [
  {
    contractIndex: 0,
    start: PENALTY.start,
    end: PENALTY.end,
    readType: PENALTY.type,
    type,
    terms,
    readAs: null,
    createdByName: '林',
    createdAt: '',
  },
]
const readingsOf = (...args: Parameters<typeof said> | []) => {
  const [type, terms] = args
  const corrections = type === undefined ? [] : said(type, terms)
  return readClauses(contractOf({ ...PENALTY, start: 90, end: 99 }, PENALTY), 0, corrections)[1]?.readings
}

describe('corrections after the roles were swapped', () => {
  const word = (terms: unknown, readAs: unknown) =>
    said(PENALTY.type, terms).map((one) => ({ ...one, readAs: { client: '甲方', terms: readAs } }))
  const before = { ...PENALTY.terms, cap: '5%' }

  it('keep what was corrected and go on under their clause, with what is read beside it', () => {
    const [clause] = readClauses(contractOf(PENALTY), 0, word({ charge: PENALTY.terms.charge, cap: '8%' }, before))
    expect(clause).toMatchObject({ trust: 'said', readType: PENALTY.type, terms: { ...PENALTY.terms, cap: '8%' } })
  })

  it('are told where they do not apply any more: accepted was what is read otherwise now', () => {
    const words = word(before, before)
    expect(readClauses(contractOf(PENALTY), 0, words)[0]).toMatchObject({ trust: 'sure', terms: PENALTY.terms })
    expect(lostCorrections(contractOf(PENALTY), 0, words)).toEqual(words)
  })
})

describe('a clause of which nobody said anything new', () => {
  const contract = contractOf({ ...PENALTY, start: 90, end: 99 }, PENALTY, { ...PENALTY, start: 200, end: 260 })
  const read = readClauses(contract, 0, [])

  it('is the same object after a correction of another one', () => {
    const [first, second, third] = readClauses(contract, 0, said(PENALTY.type, { ...PENALTY.terms, cap: '8%' }))
    expect([first === read[0], second === read[1], third === read[2]]).toEqual([true, false, true])
    expect(second?.trust).toBe('said')
  })

  it('is another one where its readings are numbered otherwise, and where the word on it is taken back', () => {
    const shorter = readClauses(contract, 0, said(PENALTY.type, { charge: PENALTY.terms.charge }))
    expect(shorter[2]?.readings.map(({ index }) => index)).toEqual([5, 6, 7])
    const back = readClauses(contract, 0, [])
    expect(back[1]?.trust).toBe('sure')
    expect(back[2]?.readings.map(({ index }) => index)).toEqual([6, 7, 8])
  })
})

describe('what was read in the words of a clause', () => {
  it('is each term at its place, and each sentence beyond the terms, numbered through the contract', () => {
    expect(readingsOf()).toMatchObject([
      { index: 3, clause: 1, kind: 'term', path: 'charge.rate', isCorrected: false, start: 12, end: 16 },
      { index: 4, clause: 1, kind: 'term', path: 'cap', isCorrected: false },
      { index: 5, clause: 1, kind: 'further', start: 30, end: 37 },
    ])
  })

  it('leads from a corrected term to the words that it was read in, and from one taken out to none', () => {
    expect(readingsOf(PENALTY.type, { charge: { kind: 'per-day', rate: '0.03%' } })).toMatchObject([
      { path: 'charge.rate', isCorrected: true },
      { kind: 'further' },
    ])
  })

  it('keeps the sentences for another kind of clause, and nothing where all words are kept', () => {
    expect(readingsOf('remedies/penalty', [])).toMatchObject([{ kind: 'further' }])
    expect(readingsOf(CUSTOM_CLAUSE, { heading: '', paragraphs: [] })).toEqual([])
  })

  it('is nothing in an import of earlier days', () => {
    const { evidence: _, further: __, ...earlier } = PENALTY
    expect(readClauses(contractOf(earlier), 0, [])[0]?.readings).toEqual([])
  })
})

it.each([
  [{ share: '2%' }, '2%'],
  [{ yuan: '500' }, '500 元'],
  [{ date: '2026-10-01' }, '2026-10-01'],
  [{ count: 120, of: '条' }, '120 条'],
  [{ value: 3, unit: 'month' as const }, '3 个月'],
])('a value beyond the terms is said as it was understood: %j', (value, text) => {
  expect(statedText(value, 'zh-CN')).toBe(text)
})

it('says whom the contract calls 甲方, unless somebody says otherwise', () => {
  const parties = { ...PENALTY, type: 'identity/parties', terms: {}, further: [] }
  const contract = contractOf(parties)
  expect(partyAOf(readClauses(contract, 0, []))).toBe('provider')
  const [correction] = said('identity/parties', { partyA: 'client' })
  const corrections = correction === undefined ? [] : [{ ...correction, readType: 'identity/parties' }]
  expect(partyAOf(readClauses(contract, 0, corrections))).toBe('client')
})
