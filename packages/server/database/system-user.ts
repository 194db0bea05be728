import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The unprivileged user under whom PostgreSQL runs when we are root; PostgreSQL itself refuses to run as root. */
export type SystemUser = { readonly uid: number; readonly gid: number }

const CANDIDATES = ['heqi', 'postgres', 'nobody'] as const

/** `undefined` when this process is not root and PostgreSQL simply runs as ourselves. */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid = '', gid = '']) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )
  for (const name of CANDIDATES) {
    const user = users.get(name)
    if (user) return user
  }
  throw new Error('PostgreSQL does not run as root and this system has none of the users heqi, postgres, nobody')
}

/** Whether the user may enter every folder on the way to `target` (which may not exist yet). */
export function isReachable(target: string, user: SystemUser): boolean {
  const parts = path.resolve(target).split(path.sep)
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join(path.sep) || path.sep
    const stats = statSync(folder, { throwIfNoEntry: false })
    if (!stats) return true
    const bit = stats.uid === user.uid ? 0o100 : stats.gid === user.gid ? 0o010 : 0o001
    if (stats.isDirectory() && (stats.mode & bit) === 0) return false
  }
  return true
}
