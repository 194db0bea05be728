import { describe, expect, it } from 'vitest'
import contract from './cases/contract.json' with { type: 'json' }
import cases from './cases/validation.json' with { type: 'json' }
import type { ContractFile, TermChange } from './contract-file.ts'
import { refusalText } from './refusal-text.ts'
import { applyChanges } from './terms-in-force.ts'
import { validateContract } from './validate-contract.ts'

const signed = contract as unknown as ContractFile

const changed = (changes: readonly TermChange[]): ContractFile => {
  const result = applyChanges(signed.terms, changes)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { ...signed, terms: result.value }
}

describe('validateContract', () => {
  it.each(cases)('$name', ({ changes, refusals }) => {
    const result = validateContract(changed(changes as readonly TermChange[]))
    const problems = result.ok ? [] : result.problems
    expect(problems.map((problem) => ({ code: problem.code, path: problem.place?.path }))).toEqual(refusals)
    for (const problem of problems)
      for (const language of ['zh-CN', 'en'] as const) {
        const text = refusalText(problem, language)
        expect(text).toContain(problem.place?.path)
        expect(text).not.toMatch(/[{}]|undefined/)
      }
  })

  it('refuses a file of a newer version as such', () => {
    const result = validateContract({ ...signed, schema: 'heqi/contract/2' })
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'schema-newer', data: { value: 'heqi/contract/2' } }],
    })
  })

  it('names the amendment in which a change does not fit', () => {
    const amendment = { number: 'S-1', signedOn: '2026-03-01', effectiveFrom: '2026-04-01' }
    const change = { op: 'set', path: 'quality/kpi.kpis[speed].target.value', value: '90' } as const
    const result = validateContract({ ...signed, amendments: [{ ...amendment, changes: [change] }] })
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: 'path-entry-unknown', place: { path: 'amendments[S-1]: quality/kpi.kpis[speed].target.value' } },
      ],
    })
  })

  it.each([null, 3, 'contract', [], {}])('refuses %j without throwing', (value) => {
    expect(validateContract(value).ok).toBe(false)
  })
})
