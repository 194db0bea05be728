import { readdirSync, readFileSync } from 'node:fs'
import { refusalsOf, validateContract } from '@heqi/terms'
import { describe, expect, it } from 'vitest'
import { CaseFile, contractOf, outcomeOf } from './testing/case-file.ts'

const folder = new URL('cases/', import.meta.url)
const files = readdirSync(folder).sort()
const read = (name: string): CaseFile => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile

describe('settlements worked by hand', () => {
  it('are there for every kind of fee, assessment, ladder, cap, withholding, correction, late payment and tax', () => {
    expect(files.length).toBeGreaterThanOrEqual(60)
  })

  it.each(files)('%s', (name) => {
    const file = read(name)
    expect(refusalsOf(CaseFile, file)).toEqual([])
    const checked = validateContract(contractOf(file))
    expect(checked.ok ? [] : checked.problems).toEqual([])
    expect(outcomeOf(file)).toEqual(file.expect)
  })
})
