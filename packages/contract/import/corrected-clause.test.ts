import { describe, expect, it } from 'vitest'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'
import { correctedClause } from './corrected-clause.ts'

const words = '另附清单3份。'
const READ: ImportedClause = {
  type: 'fees/late-payment',
  terms: { charge: { kind: 'per-day', rate: '0.05%' }, cap: '10%' },
  article: '第一条',
  start: 0,
  end: 60,
  confidence: 0.9,
  evidence: {
    'charge.kind': { start: 4, end: 12 },
    'charge.rate': { start: 12, end: 16 },
    cap: { start: 20, end: 23 },
  },
  further: [{ start: 30, end: 37, words, values: [{ count: 3, of: '份' }] }],
}

describe('a corrected clause', () => {
  it('keeps the places of the terms that stand, and the sentences beyond the terms', () => {
    const said = correctedClause(READ, {
      type: READ.type,
      terms: { charge: { kind: 'per-day', rate: '0.03%' }, cap: '10%' },
    })
    expect(Object.keys(said.evidence)).toEqual(['charge.kind', 'cap'])
    expect(said.further).toEqual(READ.further)
    expect(said.confidence).toBe(1)
  })

  it('is told from one that was only accepted', () => {
    const { charge, ...others } = READ.terms as { charge: object }
    expect(correctedClause(READ, { type: READ.type, terms: { ...others, charge } })).not.toHaveProperty('isCorrected')
    expect(correctedClause(READ, { type: READ.type, terms: { charge } }).isCorrected).toBe(true)
    expect(correctedClause(READ, { type: 'remedies/penalty', terms: READ.terms }).isCorrected).toBe(true)
  })

  it('has no place for a term that was taken out', () => {
    const said = correctedClause(READ, { type: READ.type, terms: { charge: { kind: 'per-day', rate: '0.05%' } } })
    expect(Object.keys(said.evidence)).toEqual(['charge.kind', 'charge.rate'])
  })

  it('keeps no place of a term of another kind of clause', () => {
    const said = correctedClause(READ, { type: 'remedies/penalty', terms: { cap: '10%' } })
    expect(said.evidence).toEqual({})
    expect(said.further).toEqual(READ.further)
  })

  it('holds its sentences itself when it is kept word for word', () => {
    const said = correctedClause(READ, { type: CUSTOM_CLAUSE, terms: { heading: '付款', paragraphs: [words] } })
    expect(said).not.toHaveProperty('further')
  })

  it('is made of imports of earlier days, which have no places', () => {
    const { evidence: _, further: __, ...earlier } = READ
    expect(correctedClause(earlier as ImportedClause, READ).evidence).toEqual({})
  })
})
