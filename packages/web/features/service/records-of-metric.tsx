import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { RecordLinks } from '../records/record-links.tsx'
import type { RecordBody } from '../records/record-text.ts'

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
      <RecordLinks
        className="sheet record-list--padded"
        contractId={contractId}
        records={items}
        isLoadingMore={records.isFetchingNextPage}
        onMore={records.hasNextPage ? () => void records.fetchNextPage() : undefined}
      />
    </section>
  )
}
