import { useQuery } from '@tanstack/react-query'
import { Table, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission, useSession } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, NoPermission } from '../../shell/states.tsx'
import { recordTime } from '../records/record-text.ts'
import { Organisations } from './organisations.tsx'
import { People } from './people.tsx'

/** Organisations, people, audit trail and background work, as far as the actor's role reaches. */
export function AdministrationPage() {
  const { t } = useTranslation()
  const session = useSession()
  const mayManage = usePermission('people.manage')
  const mayAudit = usePermission('audit.read')
  const mayJobs = usePermission('jobs.read')
  const mayOperate = usePermission('system.operate')
  const organisationId = session?.acting?.organisationId
  const items = [
    ...(mayOperate
      ? [{ key: 'organisations', label: t('administration.organisations'), children: <Organisations /> }]
      : []),
    ...(mayManage && organisationId !== undefined
      ? [{ key: 'people', label: t('administration.people'), children: <People organisationId={organisationId} /> }]
      : []),
    ...(mayAudit ? [{ key: 'audit', label: t('administration.audit'), children: <Audit /> }] : []),
    ...(mayJobs ? [{ key: 'jobs', label: t('administration.jobs'), children: <Jobs /> }] : []),
  ]
  if (session !== undefined && items.length === 0) return <NoPermission />
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('shell.rail.administration')}</h1>
      </header>
      <Tabs items={items} />
    </>
  )
}

/** Who did what, newest first. */
function Audit() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const audit = useQuery({
    queryKey: ['audit'],
    queryFn: () => answered(api.GET('/api/audit', { params: { query: { limit: 100 } } })),
  })
  if (audit.isPending) return <Loading />
  if (audit.isError) return <Failed text={audit.error.message} onRetry={() => void audit.refetch()} />
  return (
    <Table
      className="sheet"
      rowKey="auditId"
      pagination={{ pageSize: 25, hideOnSinglePage: true }}
      dataSource={audit.data.items}
      scroll={{ x: 560 }}
      columns={[
        {
          title: t('records.at'),
          key: 'at',
          className: 'figure-left',
          render: (_, { at }) => recordTime(at, language),
        },
        { title: t('contracts.person'), dataIndex: 'personName' },
        { title: t('administration.action'), dataIndex: 'action' },
        { title: t('administration.subject'), key: 'subject', render: (_, { subject }) => subject ?? '' },
      ]}
    />
  )
}

const JOB_TONES = {
  queued: 'notMeasured',
  running: 'atRisk',
  done: 'met',
  failed: 'missed',
  cancelled: 'notMeasured',
} as const

/** Background work, newest first. */
function Jobs() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const jobs = useQuery({
    queryKey: ['jobs'],
    refetchInterval: 5000,
    queryFn: () => answered(api.GET('/api/jobs', { params: { query: { limit: 100 } } })),
  })
  if (jobs.isPending) return <Loading />
  if (jobs.isError) return <Failed text={jobs.error.message} onRetry={() => void jobs.refetch()} />
  return (
    <Table
      className="sheet"
      rowKey="jobId"
      pagination={{ pageSize: 25, hideOnSinglePage: true }}
      dataSource={jobs.data.items}
      scroll={{ x: 560 }}
      columns={[
        { title: t('administration.job'), dataIndex: 'kind' },
        {
          title: t('contracts.state'),
          key: 'state',
          render: (_, { state }) => <StateTag tone={JOB_TONES[state]} text={t(`administration.jobStates.${state}`)} />,
        },
        { title: t('records.by'), dataIndex: 'createdByName' },
        {
          title: t('records.at'),
          key: 'at',
          className: 'figure-left',
          render: (_, { createdAt }) => recordTime(createdAt, language),
        },
      ]}
    />
  )
}
