import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { homeQuery } from '../../api/home.ts'
import { usePermission, useSession } from '../../api/session.ts'
import { HOUSE_ZONE } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { AtRisk } from './at-risk.tsx'
import { TaskList } from './task-list.tsx'
import './today.css'

/** What needs me today, what is at risk, what waits for the other party. */
export function TodayPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const session = useSession()
  const mayOperate = usePermission('system.operate')
  const mayMeasure = usePermission('metrics.read')
  const mayContract = usePermission('contracts.write')
  const home = useQuery(homeQuery)
  if (home.isPending) return <Loading />
  if (home.isError) return <Failed text={home.error.message} onRetry={() => void home.refetch()} />
  const { contracts, tasks } = home.data
  const ours = tasks.filter((task) => task.waitsFor === 'us')
  const theirs = tasks.filter((task) => task.waitsFor === 'them')
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('today.title')}</h1>
          <p className="quiet page-sub">
            {new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: HOUSE_ZONE }).format(new Date())}
            {session?.acting ? <span>{session.acting.organisationName[language]}</span> : null}
          </p>
        </div>
      </header>
      {contracts.length === 0 ? (
        <Notice
          title={t(mayOperate ? 'today.operatorTitle' : 'contracts.emptyTitle')}
          text={t(
            mayOperate ? 'today.operatorText' : mayContract ? 'contracts.emptyText' : 'contracts.emptyTextReader',
          )}
          action={
            mayOperate ? (
              <Link to="/administration">{t('shell.rail.administration')}</Link>
            ) : mayContract ? (
              <Link to="/contracts/new">{t('contracts.new')}</Link>
            ) : undefined
          }
        />
      ) : (
        <div className="today">
          <section aria-labelledby="today-ours">
            <h2 id="today-ours" className="section-title">
              {t('today.ours', { items: ours.length })}
            </h2>
            <TaskList tasks={ours} contracts={contracts} empty={t('today.oursEmpty')} />
          </section>
          {mayMeasure ? (
            <section aria-labelledby="today-risk">
              <h2 id="today-risk" className="section-title">
                {t('today.atRisk')}
              </h2>
              <AtRisk contracts={contracts} />
            </section>
          ) : null}
          <section aria-labelledby="today-theirs">
            <h2 id="today-theirs" className="section-title">
              {t('today.theirs', { items: theirs.length })}
            </h2>
            <TaskList tasks={theirs} contracts={contracts} empty={t('today.theirsEmpty')} />
          </section>
        </div>
      )}
    </>
  )
}
