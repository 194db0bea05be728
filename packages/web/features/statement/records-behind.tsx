import { countText } from '@heqi/documents/wording'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { RecordLinks } from '../records/record-links.tsx'
import type { RecordBody } from '../records/record-text.ts'

type Props = { readonly contractId: string; readonly month: string; readonly line: string; readonly count: number }

/** The single records that a volume line counts, page by page. */
export function RecordsBehind({ contractId, month, line, count }: Props) {
  const { t } = useTranslation()
  const mayRead = usePermission('records.read')
  const records = useInfiniteQuery({
    enabled: mayRead,
    queryKey: ['contract', contractId, 'statements', month, 'records', line],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/contracts/{contractId}/statements/{month}/records', {
          params: {
            path: { contractId, month },
            query: { line, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  const items = records.data?.pages.flatMap((page) => page.items as readonly RecordBody[]) ?? []
  return (
    <section>
      <h4 className="why-source">{t('statement.recordCount', { records: countText(count) })}</h4>
      <RecordLinks
        contractId={contractId}
        records={items}
        isLoadingMore={records.isFetchingNextPage}
        onMore={records.hasNextPage ? () => void records.fetchNextPage() : undefined}
      />
    </section>
  )
}
