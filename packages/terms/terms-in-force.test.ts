import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import contract from './cases/contract.json' with { type: 'json' }
import type { ContractFile } from './contract-file.ts'
import { valueAt, withValueAt } from './term-path.ts'
import { termSegments, termsInForce } from './terms-in-force.ts'

const target = 'quality/kpi.kpis[sl].target.value'
const amended = (number: string, signedOn: string, effectiveFrom: string, value: string) => ({
  number,
  signedOn,
  effectiveFrom,
  changes: [{ op: 'set' as const, path: target, value }],
})
const signed: ContractFile = {
  ...(contract as unknown as ContractFile),
  amendments: [amended('S-2', '2026-06-20', '2026-05-01', '90'), amended('S-1', '2026-03-01', '2026-04-01', '80')],
}
const targetOn = (on: string, knownOn?: string) => valueAt(termsInForce(signed, on, knownOn), target)

describe('termsInForce', () => {
  it.each([
    ['before any amendment', '2026-03-31', undefined, '85'],
    ['on the day an amendment takes effect', '2026-04-01', undefined, '80'],
    ['after an amendment that was signed late', '2026-05-01', undefined, '90'],
    ['as it was known before that amendment was signed', '2026-05-01', '2026-06-19', '80'],
  ])('%s', (_, on, knownOn, value) => {
    expect(targetOn(on, knownOn)).toEqual({ ok: true, value })
  })

  it('leaves the signed terms untouched', () => {
    const before = JSON.stringify(signed.terms)
    termsInForce(signed, '2026-12-31')
    expect(JSON.stringify(signed.terms)).toBe(before)
  })
})

describe('termSegments', () => {
  it('cuts a period where amendments take effect and covers it without gap', () => {
    const segments = termSegments(signed, '2026-03-15', '2026-06-01')
    expect(segments.map(({ from, until }) => [from, until])).toEqual([
      ['2026-03-15', '2026-04-01'],
      ['2026-04-01', '2026-05-01'],
      ['2026-05-01', '2026-06-01'],
    ])
  })
})

describe('withValueAt', () => {
  it('sets what valueAt reads, and setting the old value again restores the terms', () => {
    const paths = [
      target,
      'term/duration.end',
      'fees/fee-components.components[seats].unitPriceYuan',
      'quality/kpi.metrics[0].id',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string(), (path, value) => {
        const old = valueAt(signed.terms, path)
        const changed = withValueAt(signed.terms, path, value)
        if (!old.ok || !changed.ok) throw new Error(path)
        expect(valueAt(changed.value, path)).toEqual({ ok: true, value })
        expect(withValueAt(changed.value, path, old.value)).toEqual({
          ok: true,
          value: signed.terms,
        })
      }),
    )
  })

  it.each([
    ['', 'path-malformed'],
    ['[0]', 'path-malformed'],
    ['quality/kpi.', 'path-malformed'],
    ['quality/kpi.goals[0]', 'path-unknown'],
    ['quality/kpi.kpis[9].target', 'path-entry-unknown'],
    ['term/duration.start.year', 'path-unknown'],
  ])('refuses %s with %s', (path, code) => {
    expect(withValueAt(signed.terms, path, 1)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})
