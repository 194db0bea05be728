import type { Language } from '@heqi/vocabulary'
import type { OrganisationKind, Role } from '../access/permissions.ts'
import type { Transaction } from '../database/database.ts'

/** All queries of the sign-in; they run as the role `gate`, before anybody acts for an organisation. */

export type PersonRow = {
  readonly person_id: string
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly disabled_at: string | null
}
export type CredentialRow = {
  readonly person_id: string
  readonly password_hash: string
  readonly totp_secret: Buffer | null
  readonly totp_confirmed_at: string | null
}
export type MembershipRow = {
  readonly organisation_id: string
  readonly role: Role
  readonly kind: OrganisationKind
  readonly name_zh: string
  readonly name_en: string
  readonly credit_code: string | null
}
export type SessionRow = {
  readonly session_id: string
  readonly person_id: string
  readonly name: string
  readonly organisation_id: string | null
  readonly role: Role | null
  readonly kind: OrganisationKind | null
  readonly is_current: boolean
  readonly is_due: boolean
}

const first = <Row>(rows: readonly Row[]): Row | undefined => rows[0]

export async function isSetUp(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.query("SELECT FROM heqi.organisation WHERE kind = 'operator'")
  return rows.length > 0
}

export async function insertOrganisation(
  tx: Transaction,
  organisation: { id: string; kind: OrganisationKind; nameZh: string; nameEn: string; creditCode?: string | undefined },
): Promise<void> {
  await tx.query(
    'INSERT INTO heqi.organisation (organisation_id, kind, name_zh, name_en, credit_code) VALUES ($1, $2, $3, $4, $5)',
    [organisation.id, organisation.kind, organisation.nameZh, organisation.nameEn, organisation.creditCode ?? null],
  )
}

export async function insertPerson(
  tx: Transaction,
  person: { id: string; email: string; name: string; language: Language; passwordHash: string },
): Promise<void> {
  await tx.query('INSERT INTO heqi.person (person_id, email, name, language) VALUES ($1, $2, $3, $4)', [
    person.id,
    person.email,
    person.name,
    person.language,
  ])
  await tx.query('INSERT INTO heqi.credential (person_id, password_hash) VALUES ($1, $2)', [
    person.id,
    person.passwordHash,
  ])
}

export async function insertMembership(tx: Transaction, organisationId: string, personId: string, role: Role) {
  await tx.query(
    `INSERT INTO heqi.membership (organisation_id, person_id, role) VALUES ($1, $2, $3)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role, ended_at = NULL`,
    [organisationId, personId, role],
  )
}

const PERSON = 'SELECT person_id, email, name, language, disabled_at FROM heqi.person'

export const personByEmail = async (tx: Transaction, email: string): Promise<PersonRow | undefined> =>
  first((await tx.query<PersonRow>(`${PERSON} WHERE lower(email) = lower($1)`, [email])).rows)

export const personById = async (tx: Transaction, personId: string): Promise<PersonRow | undefined> =>
  first((await tx.query<PersonRow>(`${PERSON} WHERE person_id = $1`, [personId])).rows)

export const credentialOf = async (tx: Transaction, personId: string): Promise<CredentialRow | undefined> =>
  first(
    (
      await tx.query<CredentialRow>(
        'SELECT person_id, password_hash, totp_secret, totp_confirmed_at FROM heqi.credential WHERE person_id = $1',
        [personId],
      )
    ).rows,
  )

export async function membershipsOf(tx: Transaction, personId: string): Promise<readonly MembershipRow[]> {
  const { rows } = await tx.query<MembershipRow>(
    `SELECT m.organisation_id, m.role, o.kind, o.name_zh, o.name_en, o.credit_code
     FROM heqi.membership m JOIN heqi.organisation o USING (organisation_id)
     WHERE m.person_id = $1 AND m.ended_at IS NULL ORDER BY m.created_at, m.organisation_id`,
    [personId],
  )
  return rows
}

export async function setPassword(tx: Transaction, personId: string, passwordHash: string): Promise<void> {
  await tx.query('UPDATE heqi.credential SET password_hash = $2, password_set_at = now() WHERE person_id = $1', [
    personId,
    passwordHash,
  ])
}

export async function setTotpSecret(tx: Transaction, personId: string, sealed: Buffer | null): Promise<void> {
  await tx.query(
    'UPDATE heqi.credential SET totp_secret = $2, totp_confirmed_at = NULL, totp_last_step = NULL WHERE person_id = $1',
    [personId, sealed],
  )
}

export async function confirmTotp(tx: Transaction, personId: string, step: number): Promise<void> {
  await tx.query('UPDATE heqi.credential SET totp_confirmed_at = now(), totp_last_step = $2 WHERE person_id = $1', [
    personId,
    step,
  ])
}

/** False when this step, or a later one, has been used already. */
export async function useTotpStep(tx: Transaction, personId: string, step: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE heqi.credential SET totp_last_step = $2 WHERE person_id = $1 AND coalesce(totp_last_step, 0) < $2',
    [personId, step],
  )
  return rowCount === 1
}

export async function replaceRecoveryCodes(tx: Transaction, personId: string, hashes: readonly Buffer[]) {
  await tx.query('DELETE FROM heqi.recovery_code WHERE person_id = $1', [personId])
  await tx.query('INSERT INTO heqi.recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])', [
    personId,
    hashes,
  ])
}

export async function useRecoveryCode(tx: Transaction, personId: string, hash: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query(
    'UPDATE heqi.recovery_code SET used_at = now() WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL',
    [personId, hash],
  )
  return rowCount === 1
}

/** Sessions last two weeks without use at most, and a quarter in all; their token changes every ten minutes. */
const SESSION_LIFETIME = "interval '14 days'"
const ROTATE_AFTER = "interval '10 minutes'"
/** For requests that left before they saw the new token. */
const PREVIOUS_TOKEN_GRACE = "interval '60 seconds'"

export async function insertSession(
  tx: Transaction,
  session: {
    id: string
    personId: string
    organisationId: string | undefined
    tokenHash: Buffer
    userAgent: string | undefined
    address: string
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.session (session_id, person_id, organisation_id, token_hash, user_agent, address, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, now() + ${SESSION_LIFETIME})`,
    [
      session.id,
      session.personId,
      session.organisationId ?? null,
      session.tokenHash,
      session.userAgent ?? null,
      session.address,
    ],
  )
}

export async function sessionByToken(tx: Pick<Transaction, 'query'>, hash: Buffer): Promise<SessionRow | undefined> {
  const { rows } = await tx.query<SessionRow>({
    name: 'session-by-token',
    text: `SELECT s.session_id, s.person_id, p.name, m.organisation_id, m.role, o.kind, s.token_hash = $1 AS is_current,
       s.rotated_at < now() - ${ROTATE_AFTER} AS is_due
     FROM heqi.session s
     JOIN heqi.person p USING (person_id)
     LEFT JOIN heqi.membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.ended_at IS NULL
     LEFT JOIN heqi.organisation o ON o.organisation_id = m.organisation_id
     WHERE (s.token_hash = $1 OR (s.previous_token_hash = $1 AND s.rotated_at > now() - ${PREVIOUS_TOKEN_GRACE}))
       AND s.ended_at IS NULL AND s.expires_at > now() AND s.created_at > now() - interval '90 days'
       AND p.disabled_at IS NULL`,
    values: [hash],
  })
  return first(rows)
}

/** False when another request has rotated it meanwhile. */
export async function rotateSession(
  tx: Pick<Transaction, 'query'>,
  sessionId: string,
  from: Buffer,
  to: Buffer,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.session SET previous_token_hash = token_hash, token_hash = $3, rotated_at = now(), last_seen_at = now(),
       expires_at = now() + ${SESSION_LIFETIME}
     WHERE session_id = $1 AND token_hash = $2`,
    [sessionId, from, to],
  )
  return rowCount === 1
}

export async function endSession(tx: Pick<Transaction, 'query'>, sessionId: string): Promise<void> {
  await tx.query('UPDATE heqi.session SET ended_at = now() WHERE session_id = $1 AND ended_at IS NULL', [sessionId])
}

/** After a change of password all other devices sign in anew. */
export async function endSessionsOf(tx: Transaction, personId: string, except?: string): Promise<void> {
  await tx.query(
    'UPDATE heqi.session SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL AND session_id IS DISTINCT FROM $2',
    [personId, except ?? null],
  )
}

export async function actFor(tx: Transaction, sessionId: string, organisationId: string): Promise<void> {
  await tx.query('UPDATE heqi.session SET organisation_id = $2 WHERE session_id = $1', [sessionId, organisationId])
}

export type InvitationRow = {
  readonly organisation_id: string
  readonly invitation_id: string
  readonly email: string
  readonly role: Role
  readonly name_zh: string
  readonly name_en: string
  readonly kind: OrganisationKind
  readonly created_at: string
  readonly expires_at: string
  readonly accepted_at: string | null
}

const INVITATION = `SELECT i.organisation_id, i.invitation_id, i.email, i.role, i.created_at, i.expires_at, i.accepted_at,
  o.name_zh, o.name_en, o.kind FROM heqi.invitation i JOIN heqi.organisation o USING (organisation_id)`

export async function insertInvitation(
  tx: Transaction,
  invitation: {
    id: string
    organisationId: string
    email: string
    role: Role
    tokenHash: Buffer
    invitedBy: string | null
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.invitation (organisation_id, invitation_id, email, role, token_hash, invited_by, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, now() + interval '7 days')`,
    [
      invitation.organisationId,
      invitation.id,
      invitation.email,
      invitation.role,
      invitation.tokenHash,
      invitation.invitedBy,
    ],
  )
}

export const openInvitation = async (tx: Transaction, tokenHash: Buffer): Promise<InvitationRow | undefined> =>
  first(
    (
      await tx.query<InvitationRow>(
        `${INVITATION} WHERE i.token_hash = $1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > now()
         FOR UPDATE OF i`,
        [tokenHash],
      )
    ).rows,
  )

export async function acceptInvitation(tx: Transaction, invitation: InvitationRow): Promise<void> {
  await tx.query('UPDATE heqi.invitation SET accepted_at = now() WHERE organisation_id = $1 AND invitation_id = $2', [
    invitation.organisation_id,
    invitation.invitation_id,
  ])
}

export async function invitationsOf(tx: Transaction, organisationId: string): Promise<readonly InvitationRow[]> {
  const { rows } = await tx.query<InvitationRow>(
    `${INVITATION} WHERE i.organisation_id = $1 AND i.withdrawn_at IS NULL AND i.accepted_at IS NULL ORDER BY i.created_at DESC, i.invitation_id`,
    [organisationId],
  )
  return rows
}

export async function withdrawInvitation(
  tx: Transaction,
  organisationId: string,
  invitationId: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.invitation SET withdrawn_at = now()
     WHERE organisation_id = $1 AND invitation_id = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`,
    [organisationId, invitationId],
  )
  return rowCount === 1
}

export async function insertPasswordReset(tx: Transaction, personId: string, tokenHash: Buffer): Promise<void> {
  await tx.query(
    "INSERT INTO heqi.password_reset (token_hash, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')",
    [tokenHash, personId],
  )
}

/** The person whose reset the token is; it is used up by asking. */
export async function usePasswordReset(tx: Transaction, tokenHash: Buffer): Promise<string | undefined> {
  const { rows } = await tx.query<{ person_id: string }>(
    `UPDATE heqi.password_reset SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()
     RETURNING person_id`,
    [tokenHash],
  )
  return first(rows)?.person_id
}

export type ApiKeyRow = {
  readonly organisation_id: string
  readonly key_id: string
  readonly person_id: string
  readonly person_name: string
  readonly name: string
  readonly permissions: readonly string[]
  readonly role: Role
  readonly kind: OrganisationKind
  readonly created_at: string
  readonly last_used_at: string | null
}

const API_KEY = `SELECT k.organisation_id, k.key_id, k.person_id, p.name AS person_name, k.name, k.permissions, m.role, o.kind,
    k.created_at, k.last_used_at
  FROM heqi.api_key k
  JOIN heqi.person p ON p.person_id = k.person_id AND p.disabled_at IS NULL
  JOIN heqi.membership m ON m.person_id = k.person_id AND m.organisation_id = k.organisation_id AND m.ended_at IS NULL
  JOIN heqi.organisation o ON o.organisation_id = k.organisation_id
  WHERE k.revoked_at IS NULL`

export const apiKeyByToken = async (tx: Pick<Transaction, 'query'>, hash: Buffer): Promise<ApiKeyRow | undefined> =>
  first((await tx.query<ApiKeyRow>(`${API_KEY} AND k.token_hash = $1`, [hash])).rows)

export const apiKeysOf = async (
  tx: Transaction,
  organisationId: string,
  personId: string,
): Promise<readonly ApiKeyRow[]> =>
  (
    await tx.query<ApiKeyRow>(
      `${API_KEY} AND k.organisation_id = $1 AND k.person_id = $2 ORDER BY k.created_at, k.key_id`,
      [organisationId, personId],
    )
  ).rows

/** Once a minute is enough to see which keys are in use. */
export async function touchApiKey(tx: Pick<Transaction, 'query'>, key: ApiKeyRow): Promise<void> {
  await tx.query(
    `UPDATE heqi.api_key SET last_used_at = now() WHERE organisation_id = $1 AND key_id = $2
     AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
    [key.organisation_id, key.key_id],
  )
}

export async function insertApiKey(
  tx: Transaction,
  key: {
    id: string
    organisationId: string
    personId: string
    name: string
    tokenHash: Buffer
    permissions: readonly string[]
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.api_key (organisation_id, key_id, person_id, name, token_hash, permissions)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [key.organisationId, key.id, key.personId, key.name, key.tokenHash, key.permissions],
  )
}

export async function revokeApiKey(
  tx: Transaction,
  organisationId: string,
  personId: string,
  keyId: string,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.api_key SET revoked_at = now()
     WHERE organisation_id = $1 AND person_id = $2 AND key_id = $3 AND revoked_at IS NULL`,
    [organisationId, personId, keyId],
  )
  return rowCount === 1
}
