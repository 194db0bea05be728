import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReachable, unprivilegedUser } from './database/system-user.ts'

/** Mail by SMTP; without it the operator hands out invitation and reset links. */
export type MailConfiguration = { readonly smtpUrl: string; readonly from: string }

export type Configuration = {
  /** Folder of the embedded database, its credentials and the server's secret. */
  readonly dataDir: string
  /** An existing PostgreSQL >= 15 instead of the embedded one: its owner's connection string. */
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  /** How people reach the server, for links in mails: scheme, host, port, no slash at the end. */
  readonly publicUrl: string | undefined
  readonly mail: MailConfiguration | undefined
  /** Encrypts second factors at rest and derives run-time passwords; at least 32 characters. */
  readonly secret: string | undefined
  /** Jobs that this process works on at a time; 0 = a pure web process. */
  readonly workers: number
  readonly isBehindProxy: boolean
}

export type ConfigurationInput = { readonly [Key in keyof Configuration]?: Configuration[Key] | undefined }

export const DEFAULT_PORT = 4180

/** Reads the environment; what is given explicitly wins. */
export function readConfiguration(
  given: ConfigurationInput = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Configuration {
  const smtpUrl = env.HEQI_SMTP_URL
  return {
    dataDir: given.dataDir ?? env.HEQI_DATA ?? defaultDataDir(),
    databaseUrl: given.databaseUrl ?? env.DATABASE_URL,
    host: given.host ?? env.HEQI_HOST ?? '127.0.0.1',
    port: given.port ?? Number(env.HEQI_PORT ?? env.PORT ?? DEFAULT_PORT),
    publicUrl: given.publicUrl ?? env.HEQI_PUBLIC_URL,
    mail: given.mail ?? (smtpUrl ? { smtpUrl, from: env.HEQI_MAIL_FROM ?? 'Heqi <heqi@localhost>' } : undefined),
    secret: given.secret ?? env.HEQI_SECRET,
    workers: given.workers ?? Number(env.HEQI_WORKERS ?? 2),
    isBehindProxy: given.isBehindProxy ?? env.HEQI_BEHIND_PROXY === '1',
  }
}

/** Beside the project where the database's user can reach it, else under `/var/lib/heqi`, one folder for each project. */
function defaultDataDir(): string {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const beside = path.join(project, '.heqi', 'data')
  const user = unprivilegedUser()
  if (!user || isReachable(beside, user)) return beside
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8)
  return path.join('/var/lib/heqi', `${path.basename(project)}-${mark}`)
}
