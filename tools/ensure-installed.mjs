// Installs the pinned dependencies when they are not there yet; otherwise touches nothing and needs no network.
// Plain JavaScript: it runs on the host's Node (>= 20) before the pinned Node 26 is on the path.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = `${root}node_modules/.heqi-installed`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''

if (installed !== wanted) {
  console.error('heqi: installing dependencies ...')
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
  writeFileSync(stampFile, wanted)
}
try {
  await import('./bundle-typebox.mjs')
} catch (error) {
  console.error(`heqi: the schema library stays in its many files, so commands start more slowly (${error.message})`)
}
