import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Progress } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'

type Props = { readonly contractId: string; readonly jobId: string }

/** How far a job is, with the way to stop it; what went wrong when it failed. The page can be left meanwhile. */
export function JobProgress({ contractId, jobId }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const job = useQuery({
    queryKey: ['job', jobId],
    queryFn: () => answered(api.GET('/api/jobs/{jobId}', { params: { path: { jobId } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' || state.data?.state === 'queued' ? 1000 : false),
  })
  const state = job.data?.state
  useEffect(() => {
    if (state === 'done' || state === 'failed' || state === 'cancelled')
      void client.invalidateQueries({ queryKey: ['contract', contractId] })
  }, [state, client, contractId])
  const cancel = useMutation({
    mutationFn: () => answered(api.POST('/api/jobs/{jobId}/cancel', { params: { path: { jobId } } })),
    onSuccess: () => job.refetch(),
  })
  if (job.data === undefined) return null
  const { done, total, problem } = job.data
  if (problem !== null)
    return (
      <Alert
        type="error"
        showIcon
        title={problem.title[language]}
        description={`${problem.reason?.[language] ?? ''} ${problem.detail[language]}`.trim()}
      />
    )
  if (state !== 'running' && state !== 'queued') return null
  return (
    <div className="job-progress">
      <Progress
        percent={total === null || total === 0 ? 0 : Math.round((100 * done) / total)}
        aria-label={t('records.progress')}
      />
      <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {t('records.cancel')}
      </Button>
    </div>
  )
}
