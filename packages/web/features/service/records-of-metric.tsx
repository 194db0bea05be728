import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { type RecordBody, recordTime } from '../records/record-text.ts'

type Props = {
  readonly contractId: string
  readonly month: string
  readonly metric: string
  readonly part: string
  readonly reading: 'raw' | 'adjusted'
}

/** The single records behind a number, page by page; each leads to the record with its clocks. */
export function RecordsOfMetric({ contractId, month, metric, part, reading }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const records = useInfiniteQuery({
    queryKey: ['contract', contractId, 'behind', month, metric, part, reading],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/contracts/{contractId}/months/{month}/metrics/{metric}/records', {
          params: {
            path: { contractId, month, metric },
            query: { part, reading, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  if (records.isPending) return <Loading />
  if (records.isError) return <Failed text={records.error.message} onRetry={() => void records.refetch()} />
  const items = records.data.pages.flatMap((page) => page.items as readonly RecordBody[])
  return (
    <section className="service-parts">
      <h3 className="section-title">
        {t('service.behind', {
          part: t(`service.parts.${part}` as 'service.parts.numerator', { defaultValue: part }),
          records: (records.data.pages[0]?.total ?? 0).toLocaleString(language),
        })}
      </h3>
      <ul className="sheet record-list record-list--padded">
        {items.map((record) => (
          <li key={`${record.source}/${record.sourceId}`}>
            <Link
              to="/contracts/$contractId/records/record"
              params={{ contractId }}
              search={{ source: record.source, sourceId: record.sourceId }}
            >
              {record.sourceId}
            </Link>
            <span className="note">{record.channel}</span>
            <span className="note figure">{recordTime(record.enteredAt, language)}</span>
          </li>
        ))}
      </ul>
      {records.hasNextPage ? (
        <Button size="small" loading={records.isFetchingNextPage} onClick={() => void records.fetchNextPage()}>
          {t('contracts.more')}
        </Button>
      ) : null}
    </section>
  )
}
