import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The pages as they are served are what the browser tests look at: built once before them when they are not. */
export default function buildWeb(): void {
  const script = fileURLToPath(new URL('../tools/build-web.mjs', import.meta.url))
  execFileSync(process.execPath, [script], { stdio: ['ignore', 2, 2] })
}
