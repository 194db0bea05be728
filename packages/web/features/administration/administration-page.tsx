import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePermission, useSession } from '../../api/session.ts'
import { NoPermission } from '../../shell/states.tsx'
import { Audit } from './audit.tsx'
import { Health } from './health.tsx'
import { Jobs } from './jobs.tsx'
import { Organisations } from './organisations.tsx'
import { People } from './people.tsx'
import './administration.css'

/** Organisations, people, audit trail, background work and the system's health, as far as the actor's role reaches. */
export function AdministrationPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { part } = useSearch({ from: '/frame/administration' })
  const session = useSession()
  const mayManage = usePermission('people.manage')
  const mayAudit = usePermission('audit.read')
  const mayJobs = usePermission('jobs.read')
  const mayOperate = usePermission('system.operate')
  const organisationId = session?.acting?.organisationId
  const items = [
    ...(mayOperate
      ? [
          { key: 'health', label: t('administration.healthTab'), children: <Health /> },
          { key: 'organisations', label: t('administration.organisations'), children: <Organisations /> },
        ]
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
      <Tabs
        activeKey={items.find(({ key }) => key === part)?.key ?? items[0]?.key ?? ''}
        onChange={(next) => void navigate({ to: '/administration', search: { part: next } })}
        items={items}
      />
    </>
  )
}
