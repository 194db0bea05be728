import { Obligation, refusalsOf, validateTerms } from '@heqi/terms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { meaningOf } from './meaning-of.ts'
import { arbitraryTermsOf } from './testing/arbitrary-terms.ts'

const defaults = Object.fromEntries(CATALOGUE.map(({ id, defaults }) => [id, defaults]))

test('the defaults of the must-have clauses are a contract that the engine accepts', () => {
  const must = CATALOGUE.filter(({ need }) => need === 'must')
  const { executable } = meaningOf(must, defaults)
  expect(validateTerms(executable)).toMatchObject({ ok: true })
})

test('each clause speaks under its own id only', () => {
  for (const clause of CATALOGUE) {
    const { executable, obligations, settings } = meaningOf([clause], defaults)
    const ids = [...Object.keys(executable), ...Object.keys(settings), ...obligations.map((each) => each.clause)]
    expect(new Set(ids)).toEqual(new Set([clause.id]))
  }
})

test('every clause means something', () => {
  for (const clause of CATALOGUE) {
    const { executable, obligations, settings } = meaningOf([clause], defaults)
    const parts = Object.keys(executable).length + Object.keys(settings).length + obligations.length
    expect({ id: clause.id, parts: parts > 0 }).toEqual({ id: clause.id, parts: true })
  }
})

test('obligations are well formed, with ids of their own within the clause', () => {
  for (const clause of CATALOGUE) {
    for (const terms of fc.sample(arbitraryTermsOf(clause), { numRuns: 30, seed: 3 })) {
      const { obligations } = meaningOf([clause], { [clause.id]: terms })
      expect(obligations.flatMap((each) => refusalsOf(Obligation, each))).toEqual([])
      const ids = obligations.map(({ id }) => id)
      expect({ clause: clause.id, ids }).toEqual({ clause: clause.id, ids: [...new Set(ids)] })
    }
  }
})
