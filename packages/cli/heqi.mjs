#!/usr/bin/env node
// Called with the Node of the machine, which may be older than what the command is written for.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as modules from 'node:module'
import { fileURLToPath } from 'node:url'

const isNewEnough = 'registerHooks' in modules && Boolean(process.features.typescript)

if (isNewEnough) await import('./start.mjs')
else handOver()

/** Lets the Node that is installed with the command do the work, with the same files, signals and exit code. */
function handOver() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url))
  if (!existsSync(own)) {
    console.error(`heqi: Node ${process.versions.node} 太旧，随附的 Node 尚未安装：请在项目目录运行 npm install。`)
    console.error(
      `heqi: Node ${process.versions.node} is too old, and the one that comes along is not installed: run npm install in the project.`,
    )
    process.exit(2)
  }
  const child = spawn(own, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(1)], { stdio: 'inherit' })
  // A terminal sends its interrupt to both; this one waits for what the other makes of it.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
