import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/client.ts'
import { Failed, NoPermission, Notice } from './states.tsx'

function NotFound() {
  const { t } = useTranslation()
  return (
    <Notice
      isPage
      title={t('shell.state.notFoundTitle')}
      text={t('shell.state.notFoundText')}
      action={<Link to="/">{t('shell.state.toToday')}</Link>}
    />
  )
}

/** An address that leads nowhere, outside the frame. */
export function NowhereFound() {
  return (
    <main>
      <NotFound />
    </main>
  )
}

/** What a page shows when it could not be made: forbidden, missing, failed. */
export function RouteFailed({ error }: ErrorComponentProps) {
  const router = useRouter()
  const status = error instanceof ApiProblem ? error.problem.status : undefined
  if (status === 403) return <NoPermission />
  if (status === 404) return <NotFound />
  return (
    <Failed text={error instanceof Error ? error.message : String(error)} onRetry={() => void router.invalidate()} />
  )
}
