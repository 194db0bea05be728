import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Names the folder that the test files of one run share; without it every server makes its database itself. */
const SHARED = 'HEQI_PREPARED_DATABASES'
const PREPARED_WITHIN_MS = 120_000

/** Of vitest: before all tests a folder for what they share, after them nothing. */
export default function shareDatabases(): (() => void) | undefined {
  if (process.env[SHARED] !== undefined || process.platform === 'win32') return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'heqi-prepared-'))
  process.env[SHARED] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * Fills `target` with a copy of what `prepare` makes of an empty folder: an empty database with today's schema, stopped. Made
 * by the first who asks in a run, since `initdb` and the migrations take longer than most tests.
 */
export async function copyPrepared(
  name: string,
  target: string,
  prepare: (folder: string) => Promise<void>,
): Promise<void> {
  const shared = process.env[SHARED]
  if (shared === undefined) return prepare(target)
  const home = path.join(shared, name)
  const ready = `${home}.ready`
  if (claimed(`${home}.claimed`)) {
    await prepare(target)
    execFileSync('cp', ['-a', target, home])
    writeFileSync(ready, '')
    return
  }
  const deadline = performance.now() + PREPARED_WITHIN_MS
  while (!existsSync(ready)) {
    if (performance.now() > deadline) throw new Error(`${name} was not prepared in time`)
    await sleep(50)
  }
  execFileSync('cp', ['-a', `${home}/.`, target])
}

function claimed(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}
