import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Progress, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { message } from '../../shell/notices.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { recordTime } from '../records/record-text.ts'

const TONES = {
  queued: 'notMeasured',
  running: 'atRisk',
  done: 'met',
  failed: 'missed',
  cancelled: 'notMeasured',
} as const

const REFRESH_MS = 5000

/** Background work, newest first: how far, what went wrong, once more. */
export function Jobs() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const mayManage = usePermission('jobs.manage')
  const jobs = useQuery({
    queryKey: ['jobs'],
    refetchInterval: REFRESH_MS,
    queryFn: () => answered(api.GET('/api/jobs', { params: { query: { limit: 100 } } })),
  })
  const afterwards = {
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
    onError: (error: Error) => message.error(error.message),
  }
  const retry = useMutation({
    mutationFn: (jobId: string) =>
      answered(
        api.POST('/api/jobs/{jobId}/retry', {
          params: { path: { jobId } },
          body: { reason: t('administration.retriedByHand') },
        }),
      ),
    ...afterwards,
  })
  const cancel = useMutation({
    mutationFn: (jobId: string) => answered(api.POST('/api/jobs/{jobId}/cancel', { params: { path: { jobId } } })),
    ...afterwards,
  })
  if (jobs.isPending) return <Loading />
  if (jobs.isError) return <Failed text={jobs.error.message} onRetry={() => void jobs.refetch()} />
  if (jobs.data.items.length === 0) return <Notice title={t('administration.noJobs')} />
  return (
    <Table
      className="sheet"
      rowKey="jobId"
      pagination={{ pageSize: 25, hideOnSinglePage: true }}
      dataSource={jobs.data.items}
      scroll={{ x: 720 }}
      columns={[
        { title: t('administration.job'), key: 'kind', render: (_, { kind }) => t(`administration.jobKinds.${kind}`) },
        {
          title: t('contracts.state'),
          key: 'state',
          render: (_, { state, done, total, problem }) => (
            <>
              <StateTag tone={TONES[state]} text={t(`administration.jobStates.${state}`)} />
              {state === 'running' && total !== null && total > 0 ? (
                <Progress size="small" percent={Math.round((100 * done) / total)} />
              ) : null}
              {problem === null ? null : (
                <div className="note">{`${problem.title[language]} ${problem.reason?.[language] ?? ''}`.trim()}</div>
              )}
            </>
          ),
        },
        { title: t('records.by'), dataIndex: 'createdByName' },
        {
          title: t('records.at'),
          key: 'at',
          className: 'figure-left',
          render: (_, { createdAt }) => recordTime(createdAt),
        },
        {
          title: t('administration.action'),
          key: 'do',
          render: (_, { jobId, state }) => {
            if (!mayManage) return null
            if (state === 'failed' || state === 'cancelled')
              return (
                <Button size="small" loading={retry.isPending} onClick={() => retry.mutate(jobId)}>
                  {t('administration.retry')}
                </Button>
              )
            return state === 'queued' || state === 'running' ? (
              <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate(jobId)}>
                {t('records.cancel')}
              </Button>
            ) : null
          },
        },
      ]}
    />
  )
}
