import { EditOutlined, FileTextOutlined, ImportOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { NoPermission } from '../../shell/states.tsx'
import { TermsFileForm } from './terms-file-form.tsx'
import './new-contract.css'

/** The ways to a contract that runs: drafted here, read from a file that exists, or its typed terms at once. */
export function NewContractPage() {
  const { t } = useTranslation()
  const mayDraft = usePermission('drafts.write')
  const mayContract = usePermission('contracts.write')
  if (!mayContract) return <NoPermission />
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('contracts.new')}</h1>
      </header>
      <div className="new-contract">
        {mayDraft ? (
          <>
            <Way icon={<EditOutlined />} title={t('contracts.ways.draft')} text={t('contracts.ways.draftText')}>
              <Link to="/drafts" search={{ begin: 'yes' }}>
                <Button type="primary">{t('contracts.ways.draftGo')}</Button>
              </Link>
            </Way>
            <Way icon={<ImportOutlined />} title={t('contracts.ways.import')} text={t('contracts.ways.importText')}>
              <Link to="/imports">
                <Button>{t('contracts.ways.importGo')}</Button>
              </Link>
            </Way>
          </>
        ) : null}
        <Way icon={<FileTextOutlined />} title={t('contracts.ways.file')} text={t('contracts.ways.fileText')}>
          <TermsFileForm />
        </Way>
      </div>
    </>
  )
}

type WayProps = {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Way({ icon, title, text, children }: WayProps) {
  return (
    <section className="sheet sheet--padded new-contract__way">
      <h2 className="section-title">
        {icon} {title}
      </h2>
      <p className="quiet">{text}</p>
      {children}
    </section>
  )
}
