import { Type } from 'typebox'
import { ORGANISATION_KINDS, PERMISSIONS, ROLES } from '../access/permissions.ts'
import { closed, Id, Instant, LanguageCode, nullable, Text } from '../http/schemas.ts'

export const RoleName = Type.Enum([...ROLES])
export const OrganisationKindName = Type.Enum([...ORGANISATION_KINDS])
export const Email = Type.String({ format: 'email', maxLength: 200 })
export const Password = Type.String({ minLength: 1, maxLength: 200 })
export const PersonName = Type.String({ minLength: 1, maxLength: 100 })

export const Membership = Type.Object({
  organisationId: Id,
  organisationName: Text,
  organisationKind: OrganisationKindName,
  organisationCreditCode: nullable(Type.String()),
  role: RoleName,
})

export const Session = Type.Object({
  person: Type.Object({ personId: Id, email: Type.String(), name: Type.String(), language: LanguageCode }),
  memberships: Type.Array(Membership),
  acting: nullable(Membership),
  permissions: Type.Array(Type.Enum([...PERMISSIONS])),
  hasSecondFactor: Type.Boolean(),
})

export const SignIn = closed({ email: Email, password: Password, code: Type.Optional(Type.String({ maxLength: 20 })) })

export const SetUp = closed({
  /** Printed on the server's console at its first start. */
  token: Type.String(),
  organisation: closed({ nameZh: Type.String({ minLength: 1 }), nameEn: Type.String({ minLength: 1 }) }),
  person: closed({ email: Email, name: PersonName, password: Password, language: LanguageCode }),
})

export const InvitationView = Type.Object({
  email: Type.String(),
  role: RoleName,
  organisationName: Text,
  organisationKind: OrganisationKindName,
  expiresAt: Instant,
  /** The e-mail has an account: accepting takes its password. */
  hasAccount: Type.Boolean(),
})

export const AcceptInvitation = closed({
  password: Password,
  name: Type.Optional(PersonName),
  language: Type.Optional(LanguageCode),
})

export const ApiKey = Type.Object({
  keyId: Id,
  name: Type.String(),
  permissions: Type.Array(Type.String()),
  createdAt: Instant,
  lastUsedAt: nullable(Instant),
})
