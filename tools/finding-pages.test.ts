import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingPages } from './finding-pages.ts'

const FOLDER = join(import.meta.dirname, '../docs/findings')
const PAGES = findingPages()

test('every code has its page, as the rules and cases have it now (npm run findings:generate)', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  expect(files.toSorted()).toEqual(PAGES.map(({ path }) => `${path}.md`).toSorted())
  const stale = PAGES.filter(({ path, text }) => readFileSync(join(FOLDER, `${path}.md`), 'utf8') !== text)
  expect(stale.map(({ path }) => path)).toEqual([])
})

test('a page shows a bad and a good example in both languages, and fills what its message asks for', () => {
  for (const { path, text } of PAGES.slice(1)) {
    for (const words of ['有问题的写法', '没有问题的写法', '**Bad**', '**Good**']) expect(text, path).toContain(words)
    expect(text, path).not.toMatch(/\{[a-zA-Z:-]+\}|NaN|\[object/)
  }
})
