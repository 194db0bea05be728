import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Segmented, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { useContractZone } from '../../api/contract-zone.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { fileName } from './file-name.ts'
import { recordTime } from './record-text.ts'

type Props = {
  readonly contractId: string
  readonly mayWrite: boolean
  readonly onChoose: (fileId: string) => void
}

const BRINGERS = ['all', 'people', 'api'] as const
type By = (typeof BRINGERS)[number]

const TONES: Readonly<Record<string, Tone>> = { read: 'met', failed: 'missed', reading: 'atRisk', uploaded: 'atRisk' }

/** What was brought, newest first: files of people among the batches of the API, or either by itself. */
export function FileHistory({ contractId, mayWrite, onChoose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const timeZone = useContractZone()
  const [by, setBy] = useState<By>('all')
  const files = useInfiniteQuery({
    queryKey: ['contract', contractId, 'files', 'list', by],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/contracts/{contractId}/files', {
          params: {
            path: { contractId },
            query: { ...(by === 'all' ? {} : { by }), ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  if (files.isPending) return <Loading />
  if (files.isError) return <Failed text={files.error.message} onRetry={() => void files.refetch()} />
  const items = files.data.pages.flatMap((page) => page.items)
  if (items.length === 0 && by === 'all')
    return <Notice title={t('records.empty')} text={t(mayWrite ? 'records.emptyText' : 'records.emptyTextReader')} />
  return (
    <section className="records-section" aria-label={t('records.history')}>
      <Segmented<By>
        value={by}
        onChange={setBy}
        options={BRINGERS.map((value) => ({ value, label: t(`records.broughtBy.${value}`) }))}
      />
      <Table
        className="sheet file-history"
        rowKey="fileId"
        pagination={false}
        dataSource={items}
        scroll={{ x: 860 }}
        columns={[
          {
            title: t('records.file'),
            key: 'name',
            width: 220,
            render: (_, file) => (
              <button type="button" className="why-link" onClick={() => onChoose(file.fileId)}>
                {fileName(file, t)}
              </button>
            ),
          },
          {
            title: t('contracts.state'),
            key: 'state',
            render: (_, { state }) => (
              <StateTag tone={TONES[state] ?? 'notMeasured'} text={t(`records.states.${state}`)} />
            ),
          },
          {
            title: t('records.accepted'),
            key: 'accepted',
            align: 'right',
            className: 'figure',
            render: (_, { summary }) => summary?.accepted?.toLocaleString(language) ?? '—',
          },
          {
            title: t('records.corrections'),
            key: 'corrections',
            align: 'right',
            className: 'figure',
            render: (_, { summary }) => (summary?.corrections ?? 0).toLocaleString(language),
          },
          {
            title: t('records.rejected'),
            key: 'rejected',
            align: 'right',
            className: 'figure',
            render: (_, { summary }) =>
              Object.values(summary?.rejected ?? {})
                .reduce((sum, count) => sum + count, 0)
                .toLocaleString(language),
          },
          { title: t('records.by'), dataIndex: 'createdByName' },
          {
            title: t('records.at'),
            key: 'at',
            className: 'figure-left',
            render: (_, { createdAt }) => recordTime(createdAt, timeZone),
          },
        ]}
      />
      {files.hasNextPage ? (
        <p>
          <Button loading={files.isFetchingNextPage} onClick={() => void files.fetchNextPage()}>
            {t('contracts.more')}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
