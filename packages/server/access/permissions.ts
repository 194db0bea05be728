/** What somebody may do, by name; routes and row-level security ask for the same names. */
export const PERMISSIONS = [
  'contracts.read',
  'contracts.write',
  'drafts.read',
  'drafts.write',
  'records.read',
  'records.write',
  'metrics.read',
  'statements.read',
  'statements.issue',
  'statements.dispute',
  'statements.confirm',
  'facts.write',
  'facts.sign',
  'people.manage',
  'audit.read',
  'jobs.read',
  'jobs.manage',
  'system.operate',
] as const
export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = [
  'owner',
  'manager',
  'legal',
  'finance',
  'team-lead',
  'quality-inspector',
  'agent',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export const ORGANISATION_KINDS = ['client', 'provider', 'operator'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

const reading = ['contracts.read', 'records.read', 'metrics.read', 'statements.read', 'jobs.read'] as const

const PARTY_ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [
    ...reading,
    'contracts.write',
    'drafts.read',
    'drafts.write',
    'records.write',
    'statements.issue',
    'statements.dispute',
    'statements.confirm',
    'facts.write',
    'facts.sign',
    'people.manage',
    'audit.read',
    'jobs.manage',
  ],
  manager: [
    ...reading,
    'contracts.write',
    'drafts.read',
    'drafts.write',
    'records.write',
    'statements.issue',
    'statements.dispute',
    'statements.confirm',
    'facts.write',
    'facts.sign',
    'audit.read',
    'jobs.manage',
  ],
  legal: [
    'contracts.read',
    'contracts.write',
    'drafts.read',
    'drafts.write',
    'metrics.read',
    'statements.read',
    'statements.dispute',
    'facts.sign',
    'jobs.read',
  ],
  finance: [
    ...reading,
    'drafts.read',
    'statements.issue',
    'statements.dispute',
    'statements.confirm',
    'facts.write',
    'audit.read',
  ],
  'team-lead': ['contracts.read', 'records.read', 'records.write', 'metrics.read', 'facts.write', 'jobs.read'],
  'quality-inspector': ['contracts.read', 'records.read', 'metrics.read', 'facts.write', 'jobs.read'],
  agent: ['contracts.read', 'records.read', 'metrics.read'],
  auditor: [...reading, 'drafts.read', 'audit.read'],
}

/** The operator runs the system and sees nothing of the contracts on it. */
const OPERATOR_ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  owner: ['system.operate', 'people.manage', 'audit.read', 'jobs.read', 'jobs.manage'],
  manager: ['system.operate', 'people.manage', 'audit.read', 'jobs.read', 'jobs.manage'],
  legal: ['audit.read'],
  finance: [],
  'team-lead': ['jobs.read'],
  'quality-inspector': [],
  agent: [],
  auditor: ['audit.read', 'jobs.read'],
}

export const permissionsOf = (kind: OrganisationKind, role: Role): readonly Permission[] =>
  kind === 'operator' ? OPERATOR_ROLES[role] : PARTY_ROLES[role]

/** What background work for an organisation may do: read, settle and keep results, but nothing that binds. */
export const WORKER_PERMISSIONS: readonly Permission[] = [
  'contracts.read',
  'drafts.read',
  'drafts.write',
  'records.read',
  'records.write',
  'metrics.read',
  'statements.read',
  'jobs.read',
  'jobs.manage',
]
