import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the tests run beside what npm brings: each from Debian, each found by the file that it installs. */
const NEEDED = [
  { what: 'PostgreSQL 15', debian: 'postgresql-15', file: '/usr/lib/postgresql/15/bin/postgres' },
  { what: 'Chromium', debian: 'chromium', file: '/usr/bin/chromium' },
  { what: 'Poppler', debian: 'poppler-utils', file: '/usr/bin/pdftoppm' },
] as const

const APT_GET = '/usr/bin/apt-get'
const PATIENCE_MS = 300_000
const NETWORK = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20']

/**
 * Before any test: installs what is missing, once, so that no two test files do it at the same time. Where it may not, the
 * tests that need it are skipped, and this says which and why.
 */
export default function installForTests(): void {
  const missing = NEEDED.filter(({ file }) => !existsSync(file))
  if (missing.length === 0) return
  const names = missing.map(({ what }) => what).join(', ')
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync(APT_GET)) {
    say(`${names} missing and not installed: that takes root and apt-get. The tests that need them are skipped.`)
    return
  }
  say(`installing ${names} ...`)
  aptGet('update')
  const install = (packages: readonly string[]): string =>
    aptGet('install', '-y', '--no-install-recommends', ...packages)
  // One after the other when together fails: a Debian without one of them still gives the others.
  const problem = install(missing.map(({ debian }) => debian))
  if (problem === '') return
  for (const { what, debian, file } of missing) {
    const reason = existsSync(file) ? '' : install([debian])
    if (!existsSync(file)) say(`${what} is missing and cannot be installed, tests skipped: ${reason}`)
  }
}

/** The last words of a failure; empty when it went well. */
function aptGet(...args: readonly string[]): string {
  const { status, stderr, error } = spawnSync(APT_GET, [...NETWORK, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  })
  return status === 0 ? '' : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `status ${status}`)
}

const say = (text: string): boolean => process.stderr.write(`heqi tests: ${text}\n`)
