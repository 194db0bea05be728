import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { type ContractFilter, kept, queryOf } from './contract-filter.ts'
import { ContractFilters } from './contract-filters.tsx'
import { SavedViews } from './saved-views.tsx'

/** Contracts of the acting organisation; search and filter stand in the address, so that a view can be sent as a link. */
export function ContractsPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const mayWrite = usePermission('contracts.write')
  const filter: ContractFilter = useSearch({ strict: false })
  const setFilter = (change: { readonly [Name in keyof ContractFilter]: ContractFilter[Name] | undefined }) =>
    void navigate({ to: '/contracts', search: { ...filter, ...change }, replace: true })
  const contracts = useInfiniteQuery({
    queryKey: ['contracts', queryOf(filter)],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/contracts', {
          params: { query: { ...queryOf(filter), ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  const items = contracts.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = Object.keys(kept(filter)).length > 0
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('contracts.title')}</h1>
        {mayWrite ? (
          <Link to="/contracts/new">
            <Button icon={<PlusOutlined />} type="primary">
              {t('contracts.new')}
            </Button>
          </Link>
        ) : null}
      </header>
      <ContractFilters filter={filter} onChange={setFilter} />
      <SavedViews
        screen="contracts"
        current={kept(filter)}
        onChoose={(query) => void navigate({ to: '/contracts', search: query, replace: true })}
      />
      {contracts.isPending ? <Loading /> : null}
      {contracts.isError ? <Failed text={contracts.error.message} onRetry={() => void contracts.refetch()} /> : null}
      {contracts.isSuccess && items.length === 0 ? (
        <Notice
          title={t(isFiltered ? 'contracts.noneFound' : 'contracts.emptyTitle')}
          text={t(
            isFiltered ? 'contracts.noneFoundText' : mayWrite ? 'contracts.emptyText' : 'contracts.emptyTextReader',
          )}
        />
      ) : null}
      {items.length === 0 ? null : (
        <Table
          className="sheet"
          rowKey="contractId"
          pagination={false}
          dataSource={items}
          scroll={{ x: 820 }}
          columns={[
            {
              title: t('contracts.contract'),
              key: 'title',
              width: 260,
              render: (_, contract) => (
                <Link to="/contracts/$contractId" params={{ contractId: contract.contractId }}>
                  <strong>{contract.title[language]}</strong>
                  <div className="note">{contract.number}</div>
                </Link>
              ),
            },
            {
              title: t('contracts.counterparty'),
              key: 'counterparty',
              render: (_, contract) => (contract.party === 'client' ? contract.providerName : contract.clientName),
            },
            {
              title: t('contracts.yourRole'),
              key: 'party',
              render: (_, contract) => t(`contracts.parties.${contract.party}`),
            },
            {
              title: t('contracts.term'),
              key: 'term',
              className: 'figure-left',
              render: (_, contract) => `${contract.startsOn} – ${contract.endsOn}`,
            },
            {
              title: t('contracts.state'),
              key: 'state',
              render: (_, contract) => (
                <StateTag
                  tone={contract.state === 'running' ? 'met' : 'notMeasured'}
                  text={t(`contracts.states.${contract.state}`)}
                />
              ),
            },
          ]}
        />
      )}
      {contracts.hasNextPage ? (
        <Button loading={contracts.isFetchingNextPage} onClick={() => void contracts.fetchNextPage()}>
          {t('contracts.more')}
        </Button>
      ) : null}
    </>
  )
}
