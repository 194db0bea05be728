import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stdout } from 'node:process'
import { findingPages } from './finding-pages.ts'

/** Writes `docs/findings`: a page for each code that the review can find, and their index. */
const FOLDER = join(import.meta.dirname, '../docs/findings')

const pages = findingPages()
const files = new Set(pages.map(({ path }) => `${path}.md`))
mkdirSync(FOLDER, { recursive: true })
for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.md') && !files.has(file)) rmSync(join(FOLDER, file))
}
for (const { path, text } of pages) {
  const file = join(FOLDER, `${path}.md`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
stdout.write(`${pages.length} pages\n`)
