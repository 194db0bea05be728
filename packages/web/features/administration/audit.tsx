import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { recordTime } from '../records/record-text.ts'

const PAGE = 50
const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

/** Who did what, newest first; more on demand. */
export function Audit() {
  const { t } = useTranslation()
  const audit = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/audit', {
          params: { query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  if (audit.isPending) return <Loading />
  if (audit.isError) return <Failed text={audit.error.message} onRetry={() => void audit.refetch()} />
  const items = audit.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <Notice title={t('shell.state.emptyTitle')} />
  return (
    <>
      {/* Nothing in it can be reached by the keyboard: what is swept aside is. */}
      <div className="sheet table-scroll" role="region" tabIndex={0} aria-label={t('administration.audit')}>
        <Table
          className="audit-table"
          rowKey="auditId"
          pagination={false}
          dataSource={items}
          columns={[
            {
              title: t('records.at'),
              key: 'at',
              className: 'figure-left',
              render: (_, { at }) => recordTime(at),
            },
            { title: t('contracts.person'), dataIndex: 'personName' },
            {
              title: t('administration.action'),
              key: 'action',
              render: (_, { action }) =>
                t(`administration.actions.${action.replaceAll('.', '-')}` as 'administration.actions.view-save', {
                  defaultValue: action,
                }),
            },
            {
              title: t('administration.subject'),
              key: 'subject',
              render: (_, { subject }) =>
                subject === null || IDENTIFIER.test(subject) ? null : <span className="audit-subject">{subject}</span>,
            },
            {
              title: t('administration.address'),
              key: 'address',
              className: 'figure-left',
              render: (_, { address }) => address ?? '',
            },
          ]}
        />
      </div>
      {audit.hasNextPage ? (
        <p>
          <Button loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
            {t('contracts.more')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
