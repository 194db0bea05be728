import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const HEQI = fileURLToPath(new URL('./heqi.mjs', import.meta.url))
const majorOf = (node: string): number =>
  Number(/^v(\d+)/.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1])
/** A Node of the machine that cannot run the command itself. */
const older = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => existsSync(node) && majorOf(node) < 22)

it.skipIf(older === undefined)('called by an older Node hands over to the one that comes along', () => {
  const run = (args: readonly string[]) => spawnSync(older ?? '', [HEQI, ...args], { encoding: 'utf8' })
  const page = run(['schema', 'contract'])
  expect([page.stderr, page.status]).toEqual(['', 0])
  expect(JSON.parse(page.stdout)).toHaveProperty('properties')
  expect(run(['settle']).status).toBe(2)
})
