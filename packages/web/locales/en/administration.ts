import type { Messages } from '../messages.ts'
import type { administration as chinese } from '../zh-CN/administration.ts'

export const administration: Messages<typeof chinese> = {
  organisations: 'Organisations',
  organisation: 'Organisation',
  people: 'People',
  audit: 'Audit trail',
  jobs: 'Background work',
  action: 'Action',
  subject: 'Subject',
  job: 'Job',
  jobStates: { queued: 'queued', running: 'running', done: 'done', failed: 'failed', cancelled: 'cancelled' },
  role: 'Role',
  invite: 'Invite',
  invited: 'The invitation is on its way by mail',
  handOver: 'Hand this link over: {{link}}',
  kind: 'Kind',
  kinds: { client: 'Client', provider: 'Provider', operator: 'Operator' },
  nameZh: 'Chinese name',
  nameEn: 'English name',
  newOrganisation: 'New organisation',
}
