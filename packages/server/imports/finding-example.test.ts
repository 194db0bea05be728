import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { exampleOf } from './finding-example.ts'

const PAGES = path.join(import.meta.dirname, '../../../docs/findings')
const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
)

it('every page of a finding has an example of each kind in both languages', () => {
  expect(files.length).toBeGreaterThan(300)
  const without = files.filter((file) => {
    const page = readFileSync(path.join(PAGES, file), 'utf8')
    return (['zh-CN', 'en'] as const).some((language) => {
      const example = exampleOf(page, language)
      return example === undefined || example.bad === '' || example.good === ''
    })
  })
  expect(without).toEqual([])
})

it('reads the language that is asked for', () => {
  const page = readFileSync(path.join(PAGES, 'word-doubled.md'), 'utf8')
  expect(exampleOf(page, 'en')).toEqual({ bad: 'in the the course of service', good: 'in the course of service' })
  expect(exampleOf(page, 'zh-CN')?.bad).toContain('过过程')
})
