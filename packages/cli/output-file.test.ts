import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { writeTo } from './output-file.ts'

const cwd = mkdtempSync(join(tmpdir(), 'heqi-output-'))
afterAll(() => rmSync(cwd, { recursive: true }))
beforeEach(() => {
  for (const name of readdirSync(cwd)) rmSync(join(cwd, name))
})

const text = (name: string): string => readFileSync(join(cwd, name), 'utf8')

it('keeps the old file when writing breaks off in the middle, and leaves nothing else behind', async () => {
  writeFileSync(join(cwd, 'statement.json'), 'old')
  function* broken(): Generator<string> {
    yield 'new, but only'
    throw new RangeError('a fault in the middle')
  }
  await expect(writeTo('statement.json', broken(), { cwd })).rejects.toThrow('a fault in the middle')
  expect(text('statement.json')).toBe('old')
  expect(readdirSync(cwd)).toEqual(['statement.json'])
})

it('follows a link and keeps the rights of the file', async () => {
  writeFileSync(join(cwd, 'kept.csv'), 'old')
  chmodSync(join(cwd, 'kept.csv'), 0o600)
  symlinkSync('kept.csv', join(cwd, 'link.csv'))
  expect(await writeTo('link.csv', ['a', 'b'], { cwd })).toEqual({ ok: true, value: 'link.csv' })
  expect([text('kept.csv'), statSync(join(cwd, 'kept.csv')).mode & 0o777]).toEqual(['ab', 0o600])
})

it('writes to a device as it is', async () => {
  expect(await writeTo('/dev/null', 'x', { cwd })).toEqual({ ok: true, value: '/dev/null' })
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

it('says which file cannot be written', async () => {
  const refused = { ok: false, problems: [{ place: { file: 'none/file.csv' }, code: 'file-not-found' }] }
  expect(await writeTo('none/file.csv', 'x', { cwd })).toMatchObject(refused)
})
