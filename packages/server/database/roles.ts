import { createHmac } from 'node:crypto'
import type pg from 'pg'

/** A database role that the server signs in as at run time; it owns nothing and bypasses nothing. */
export type RuntimeRole = { readonly name: string; readonly password: string }
export type RuntimeRoles = { readonly app: RuntimeRole; readonly gate: RuntimeRole }

/**
 * The names carry the database's name, since roles belong to the whole cluster. The passwords derive from the server's
 * secret, so that several servers on one database agree without storing them.
 */
export function runtimeRoles(databaseName: string, secret: string): RuntimeRoles {
  const role = (name: string): RuntimeRole => ({
    name: `${databaseName}_${name}`.slice(-63),
    password: createHmac('sha256', secret).update(`database role ${name} of ${databaseName}`).digest('base64url'),
  })
  return { app: role('app'), gate: role('gate') }
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`
const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Creates the roles, or gives them today's password. @throws Error when the owner may not create roles. */
export async function ensureRoles(owner: pg.PoolClient, roles: RuntimeRoles): Promise<void> {
  for (const { name, password } of [roles.app, roles.gate]) {
    const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
    const attributes = `LOGIN NOINHERIT NOCREATEDB NOCREATEROLE PASSWORD ${quoteText(password)}`
    await owner.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${quoteName(name)} ${attributes}`)
    await owner.query(`ALTER ROLE ${quoteName(name)} SET search_path = heqi`)
  }
  const { rows } = await owner.query<{ rolname: string }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY ($1) AND (rolsuper OR rolbypassrls)',
    [[roles.app.name, roles.gate.name]],
  )
  if (rows[0]) throw new Error(`the run-time role ${rows[0].rolname} may bypass row-level security`)
}
