/** Whose side somebody is on. */
export const organisationKinds = { client: '委托方', provider: '服务方', operator: '运营方' }

/** What somebody is in an organisation. */
export const roles = {
  owner: '负责人',
  manager: '经理',
  legal: '法务',
  finance: '财务',
  'team-lead': '班组长',
  'quality-inspector': '质检员',
  agent: '坐席',
  auditor: '审计',
}
