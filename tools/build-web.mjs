// Builds the web pages when their sources are newer than what was built last; otherwise touches nothing.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'packages/web/dist/index.html')
const SOURCE = /\.(ts|tsx|css|html|svg|json)$/
const SKIPPED = new Set(['node_modules', 'dist', 'cases', 'testing', 'server', 'cli'])

const newestIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    if (SKIPPED.has(entry.name)) return newest
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return Math.max(newest, newestIn(path))
    return SOURCE.test(entry.name) ? Math.max(newest, statSync(path).mtimeMs) : newest
  }, 0)

const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
if (builtAt < newestIn(join(root, 'packages'))) {
  console.error('heqi: building the web pages ...')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'packages/web'),
    // The tests that ask for the pages run as "test", which would make them pages for developers: larger, slower, with warnings.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  process.exit(result.status ?? 1)
}
