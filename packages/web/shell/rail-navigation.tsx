import {
  AccountBookOutlined,
  AuditOutlined,
  DashboardOutlined,
  DiffOutlined,
  EditOutlined,
  ExperimentOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  ImportOutlined,
  ProfileOutlined,
  SettingOutlined,
  SwapOutlined,
} from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../api/session.ts'

type Props = { readonly contractId: string | undefined; readonly onNavigate?: () => void }

/** The rail's links: the contract in hand first, then the whole house. */
export function RailNavigation({ contractId, onNavigate }: Props) {
  const { t } = useTranslation()
  const mayMeasure = usePermission('metrics.read')
  const mayReadRecords = usePermission('records.read')
  const mayReadMoney = usePermission('statements.read')
  const mayDraft = usePermission('drafts.read')
  const administering = [
    usePermission('system.operate'),
    usePermission('people.manage'),
    usePermission('audit.read'),
    usePermission('jobs.read'),
  ]
  const mayAdminister = administering.includes(true)
  return (
    <nav className="rail__nav" aria-label={t('shell.menu')} onClick={onNavigate}>
      <RailLink to="/" icon={<HomeOutlined />} text={t('shell.rail.today')} />
      <RailLink to="/contracts" icon={<FolderOpenOutlined />} text={t('shell.rail.contracts')} />
      {mayDraft ? (
        <>
          <RailLink to="/drafts" icon={<EditOutlined />} text={t('shell.rail.drafts')} />
          <RailLink to="/imports" icon={<ImportOutlined />} text={t('shell.rail.imports')} />
          <RailLink to="/compare" icon={<DiffOutlined />} text={t('shell.rail.compare')} />
        </>
      ) : null}
      {contractId === undefined ? null : (
        <>
          <div className="rail__section">{t('shell.sections.contract')}</div>
          <RailLink to={`/contracts/${contractId}`} icon={<FileTextOutlined />} text={t('shell.rail.terms')} />
          {mayMeasure ? (
            <RailLink
              to={`/contracts/${contractId}/service`}
              icon={<DashboardOutlined />}
              text={t('shell.rail.service')}
            />
          ) : null}
          {mayReadRecords ? (
            <RailLink to={`/contracts/${contractId}/records`} icon={<AuditOutlined />} text={t('shell.rail.records')} />
          ) : null}
          <RailLink to={`/contracts/${contractId}/facts`} icon={<ProfileOutlined />} text={t('shell.rail.facts')} />
          {mayReadMoney ? <MoneyLinks contractId={contractId} /> : null}
        </>
      )}
      {mayAdminister ? (
        <>
          <div className="rail__section">{t('shell.sections.house')}</div>
          <RailLink to="/administration" icon={<SettingOutlined />} text={t('shell.rail.administration')} />
        </>
      ) : null}
    </nav>
  )
}

function MoneyLinks({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  return (
    <>
      <RailLink
        to={`/contracts/${contractId}/statements`}
        icon={<AccountBookOutlined />}
        text={t('shell.rail.money')}
      />
      <RailLink to={`/contracts/${contractId}/reconcile`} icon={<SwapOutlined />} text={t('shell.rail.reconcile')} />
      <RailLink to={`/contracts/${contractId}/what-if`} icon={<ExperimentOutlined />} text={t('shell.rail.whatIf')} />
    </>
  )
}

function RailLink({ to, icon, text }: { readonly to: string; readonly icon: ReactNode; readonly text: string }) {
  const exact = to === '/' || /^\/contracts(\/[^/]+)?$/.test(to)
  return (
    <Link to={to} className="rail__link" activeOptions={{ exact, includeSearch: false }}>
      {icon}
      <span>{text}</span>
    </Link>
  )
}
