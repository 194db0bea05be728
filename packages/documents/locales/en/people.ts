export const organisationKinds = { client: 'Client', provider: 'Provider', operator: 'Operator' }

export const roles = {
  owner: 'owner',
  manager: 'manager',
  legal: 'legal',
  finance: 'finance',
  'team-lead': 'team lead',
  'quality-inspector': 'quality inspector',
  agent: 'agent',
  auditor: 'auditor',
}
