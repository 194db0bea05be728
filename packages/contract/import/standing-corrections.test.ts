import { describe, expect, it } from 'vitest'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'
import { type Correction, standingCorrections, withWhatWasRead } from './standing-corrections.ts'

const clause = (type: string, terms: unknown, start = 0): ImportedClause => ({
  type,
  terms,
  article: '',
  start,
  end: start + 10,
  confidence: 0.8,
  evidence: {},
})

const FOUND = { client: '甲方', provider: '乙方' }
const TURNED = { client: '乙方', provider: '甲方', areGiven: true } as const

const PENALTY = 'remedies/penalty'
const BEFORE = {
  parties: FOUND,
  clauses: [
    clause(PENALTY, [{ by: 'client', share: '5%' }]),
    clause('care/provider-duties', { duties: ['a'] }, 20),
    clause('identity/parties', { client: { address: '东' }, provider: { address: '西' } }, 40),
    clause(CUSTOM_CLAUSE, { heading: '', paragraphs: ['b'] }, 60),
  ],
}
const AFTER = {
  parties: TURNED,
  clauses: [
    clause(PENALTY, [{ by: 'provider', share: '5%' }]),
    clause('care/client-duties', { duties: ['a'] }, 20),
    clause('identity/parties', { client: { address: '西' }, provider: { address: '东' } }, 40),
    clause('care/client-duties', { duties: ['b'] }, 60),
  ],
}

const said = (index: number, type: string, terms: unknown): Correction => {
  const { start = 0, end = 0, type: readType = '' } = BEFORE.clauses[index] ?? {}
  return { start, end, readType, type, terms }
}

/** The terms that count after the roles were turned, or `lost`; and those that count once they are turned back. */
const afterTurning = (one: Correction) => {
  const kept = withWhatWasRead(BEFORE, [one])
  const termsIn = (contract: typeof BEFORE | typeof AFTER) => {
    const { said: standing, lost } = standingCorrections(contract, kept)
    const [only] = [...standing]
    return lost.length > 0 ? 'lost' : [only?.[0].type, only?.[1].type, only?.[1].terms]
  }
  return { turned: termsIn(AFTER), back: termsIn(BEFORE) }
}

describe('corrections of a contract that is read under other roles', () => {
  it.each<[string, Correction, unknown]>([
    [
      'keep a corrected term, and take on what is read beside it',
      said(0, PENALTY, [{ by: 'client', share: '8%' }]),
      [PENALTY, PENALTY, [{ by: 'provider', share: '8%' }]],
    ],
    [
      'keep who was said to owe it',
      said(0, PENALTY, [{ by: 'provider', share: '5%' }]),
      [PENALTY, PENALTY, [{ by: 'provider', share: '5%' }]],
    ],
    [
      'keep a term that was added',
      said(0, PENALTY, [{ by: 'client', share: '5%', cap: '20%' }]),
      [PENALTY, PENALTY, [{ by: 'provider', share: '5%', cap: '20%' }]],
    ],
    ['keep that a term was taken out', said(0, PENALTY, [{ by: 'client' }]), [PENALTY, PENALTY, [{ by: 'provider' }]]],
    [
      'keep a list of another length as it was said',
      said(0, PENALTY, [
        { by: 'client', share: '5%' },
        { by: 'client', share: '1%' },
      ]),
      [
        PENALTY,
        PENALTY,
        [
          { by: 'client', share: '5%' },
          { by: 'client', share: '1%' },
        ],
      ],
    ],
    [
      'stay with the party that they were said of',
      said(2, 'identity/parties', { partyA: 'client', client: { address: '东路' }, provider: { address: '西' } }),
      [
        'identity/parties',
        'identity/parties',
        { partyA: 'provider', client: { address: '西' }, provider: { address: '东路' } },
      ],
    ],
    [
      'keep the kind that a place was given',
      said(3, 'free/notice', { text: 'b' }),
      ['care/client-duties', 'free/notice', { text: 'b' }],
    ],
    [
      'keep words as they are where another kind is read now',
      said(1, CUSTOM_CLAUSE, { heading: '', paragraphs: ['a'] }),
      ['care/client-duties', CUSTOM_CLAUSE, { heading: '', paragraphs: ['a'] }],
    ],
    [
      'are an acceptance of the parties under their new roles, which is what was turned',
      said(2, 'identity/parties', { partyA: 'client', client: { address: '东' }, provider: { address: '西' } }),
      [
        'identity/parties',
        'identity/parties',
        { partyA: 'provider', client: { address: '西' }, provider: { address: '东' } },
      ],
    ],
    ['have no place where the kind they were of is not read any more', said(1, 'care/provider-duties', {}), 'lost'],
    ['are no acceptance of what is read otherwise', said(0, PENALTY, [{ by: 'client', share: '5%' }]), 'lost'],
  ])('%s; and are what they were once the roles are turned back', (_, one, expected) => {
    const { turned, back } = afterTurning(one)
    expect(turned).toEqual(expected)
    const read = BEFORE.clauses.find(({ start }) => start === one.start)
    expect(back).toEqual([read?.type, one.type, one.terms])
  })

  it('said after it are of what is read then', () => {
    const late = { ...said(0, PENALTY, [{ by: 'client', share: '9%' }]) }
    expect([...standingCorrections(AFTER, [late]).said.values()]).toEqual([late])
  })
})
