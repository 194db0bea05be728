import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { importsQuery } from '../../api/import.ts'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { momentText } from '../../shell/moment-text.ts'
import { Failed, Loading } from '../../shell/states.tsx'
import { ImportState, RemoveImport } from './import-state.tsx'
import { SendFiles } from './send-files.tsx'
import './import-list.css'
import '../../locales/drafting.ts'

/** Contracts that exist as files: send several at once, see how far their reading is. */
export function ImportsPage() {
  const { t } = useTranslation()
  const mayWrite = usePermission('drafts.write')
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('import.title')}</h1>
          <p className="quiet">{t('import.text')}</p>
        </div>
      </header>
      {mayWrite ? <SendFiles /> : null}
      <ImportList />
    </>
  )
}

function ImportList() {
  const { t } = useTranslation()
  useLiveChanges(['imports'])
  const imports = useQuery(importsQuery)
  if (imports.isPending) return <Loading />
  if (imports.isError) return <Failed text={imports.error.message} onRetry={() => void imports.refetch()} />
  const { items } = imports.data
  if (items.length === 0) return <p className="quiet import-none">{t('import.none')}</p>
  return (
    <ul className="sheet import-list">
      {items.map((item) => (
        <li key={item.importId}>
          <div className="import-list__name">
            {item.state === 'done' ? (
              <Link to="/imports/$importId" params={{ importId: item.importId }}>
                <strong>{item.name}</strong>
              </Link>
            ) : (
              <strong>{item.name}</strong>
            )}
            <div className="note">
              {momentText(item.createdAt)} {item.createdByName}
            </div>
          </div>
          <div className="import-list__state">
            <ImportState item={item} />
            <RemoveImport item={item} />
          </div>
        </li>
      ))}
    </ul>
  )
}
