import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'

type State = 'upcoming' | 'running' | 'ended'
type Search = { readonly search?: string; readonly state?: State }

/** Contracts of the acting organisation; search and filter stand in the address, so that a view can be sent as a link. */
export function ContractsPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const mayWrite = usePermission('contracts.write')
  const filter: Search = useSearch({ strict: false })
  const setFilter = (change: { readonly search?: string | undefined; readonly state?: State | undefined }) =>
    void navigate({ to: '/contracts', search: { ...filter, ...change }, replace: true })
  const contracts = useInfiniteQuery({
    queryKey: ['contracts', filter.search, filter.state],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/contracts', {
          params: { query: { ...pick(filter), ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  const items = contracts.data?.pages.flatMap((page) => page.items) ?? []
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
      <div className="filters">
        <Input.Search
          allowClear
          defaultValue={filter.search ?? ''}
          placeholder={t('contracts.search')}
          aria-label={t('contracts.search')}
          onSearch={(search) => setFilter({ search: search === '' ? undefined : search })}
        />
        <Select<State | undefined>
          allowClear
          value={filter.state}
          placeholder={t('contracts.anyState')}
          aria-label={t('contracts.state')}
          onChange={(state) => setFilter({ state })}
          options={(['running', 'upcoming', 'ended'] as const).map((value) => ({
            value,
            label: t(`contracts.states.${value}`),
          }))}
        />
      </div>
      {contracts.isPending ? <Loading /> : null}
      {contracts.isError ? <Failed text={contracts.error.message} onRetry={() => void contracts.refetch()} /> : null}
      {contracts.isSuccess && items.length === 0 ? (
        <Notice
          title={t('contracts.emptyTitle')}
          text={t(mayWrite ? 'contracts.emptyText' : 'contracts.emptyTextReader')}
        />
      ) : null}
      {items.length === 0 ? null : (
        <Table
          className="sheet"
          rowKey="contractId"
          pagination={false}
          dataSource={items}
          scroll={{ x: 640 }}
          columns={[
            {
              title: t('contracts.contract'),
              key: 'title',
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

const pick = ({ search, state }: Search) => ({
  ...(search === undefined ? {} : { search }),
  ...(state === undefined ? {} : { state }),
})
