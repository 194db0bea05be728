import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the tests run beside what npm brings: each from Debian, each found by the file that it installs. */
const NEEDED = [
  { what: 'PostgreSQL 15', debian: 'postgresql-15', file: '/usr/lib/postgresql/15/bin/postgres' },
  { what: 'Chromium', debian: 'chromium', file: process.env.HEQI_CHROMIUM ?? '/usr/bin/chromium' },
  { what: 'Poppler', debian: 'poppler-utils', file: '/usr/bin/pdftoppm' },
] as const

const APT_GET = '/usr/bin/apt-get'
/** For everything together: a machine without a network must not wait for it longer than for the tests. */
const PATIENCE_MS = 300_000
const NETWORK = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20']
/** Somebody else's apt-get may be at work. */
const LOCK = ['-o', 'DPkg::Lock::Timeout=60']
/** Each project of the tests runs this before its own; what could not be installed is not tried again. */
const DONE = 'HEQI_INSTALLED_FOR_TESTS'

/**
 * Before any test: installs what is missing, once, so that no two test files do it at the same time. Where it may not, the
 * tests that need it are skipped, and this says which and why.
 */
export default function installForTests(): void {
  if (process.env[DONE] !== undefined) return
  process.env[DONE] = 'yes'
  const missing = missingNow()
  if (missing.length === 0) return
  const names = missing.map(({ what }) => what).join(', ')
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync(APT_GET)) {
    say(
      `${names} missing and not installed: that takes root and apt-get. The tests that need them are skipped. ` +
        'A Chromium elsewhere is named by HEQI_CHROMIUM.',
    )
    return
  }
  say(`installing ${names} ...`)
  const deadline = performance.now() + PATIENCE_MS
  const outdated = aptGet(deadline, 'update')
  const install = (packages: readonly string[]): string =>
    aptGet(deadline, 'install', '-y', '--no-install-recommends', ...packages)
  install(missing.map(({ debian }) => debian))
  // One after the other when together fails: a Debian without one of them still gives the others.
  for (const { what, debian, file } of missingNow()) {
    const problem = install([debian]) || outdated || `${debian} does not bring ${file} here`
    if (!existsSync(file)) say(`${what} is missing and cannot be installed, its tests are skipped: ${problem}`)
  }
}

const missingNow = (): readonly (typeof NEEDED)[number][] => NEEDED.filter(({ file }) => !existsSync(file))

/** The last words of a failure; empty when it went well. */
function aptGet(deadline: number, ...args: readonly string[]): string {
  const left = Math.ceil(deadline - performance.now())
  if (left <= 0) return `no answer from apt-get within ${PATIENCE_MS / 1000} s`
  const { status, stderr, error } = spawnSync(APT_GET, [...NETWORK, ...LOCK, ...args], {
    // At run level 1 a package starts none of its services: the tests start their own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: left,
  })
  return status === 0 ? '' : (error?.message ?? stderr.trim().split('\n').at(-1) ?? `status ${status}`)
}

const say = (text: string): boolean => process.stderr.write(`heqi tests: ${text}\n`)
