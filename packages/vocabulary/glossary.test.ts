import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Entry = { readonly chinese: string; readonly english: string; readonly code: string | undefined }

const packages = join(import.meta.dirname, '..')
const entries: Entry[] = readFileSync(join(import.meta.dirname, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \p{Script=Han}/u.test(line) && !line.startsWith('| 中文'))
  .map((line) => {
    const [, chinese = '', english = '', code = ''] = line.split('|').map((cell) => cell.trim())
    return { chinese, english, code: code === '' ? undefined : code.replaceAll('`', '') }
  })

const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index)

describe('the glossary', () => {
  it('covers the field', () => {
    expect(entries.length).toBeGreaterThanOrEqual(150)
  })

  it('has one English term for one Chinese term', () => {
    expect(repeated(entries.map((entry) => entry.chinese))).toEqual([])
    expect(repeated(entries.map((entry) => entry.english.toLowerCase()))).toEqual([])
  })

  it('names nothing that the code does not have', () => {
    const sources = globSync('*/**/*.ts', {
      cwd: packages,
      exclude: (path) => path.includes('node_modules') || path.endsWith('.test.ts'),
    })
    const code = sources.map((path) => readFileSync(join(packages, path), 'utf8')).join('\n')
    const names = entries.flatMap((entry) => (entry.code === undefined ? [] : [entry.code]))
    const missing = names.filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code))
    expect(names.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })
})
