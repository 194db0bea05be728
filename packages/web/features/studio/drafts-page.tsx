import { PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { sharesQuery } from '../../api/draft.ts'
import { usePermission } from '../../api/session.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { dayText, momentText } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { NewDraft } from './new-draft.tsx'
import './drafts.css'
import '../../locales/drafting.ts'

/** Contracts in the making: one's own, and what others put on the table. */
export function DraftsPage() {
  const { t } = useTranslation()
  const mayWrite = usePermission('drafts.write')
  const navigate = useNavigate()
  const { begin }: { readonly begin?: string } = useSearch({ strict: false })
  const setIsNew = (isNew: boolean) =>
    void navigate({ to: '/drafts', search: isNew ? { begin: 'yes' } : {}, replace: true })
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('studio.drafts')}</h1>
        {mayWrite ? (
          <div className="page-actions">
            <Link to="/imports">
              <Button icon={<UploadOutlined />}>{t('studio.import')}</Button>
            </Link>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setIsNew(true)}>
              {t('studio.newDraft')}
            </Button>
          </div>
        ) : null}
      </header>
      <OnTheTable />
      <DraftTable onNew={mayWrite ? () => setIsNew(true) : undefined} />
      <NewDraft isOpen={mayWrite && begin !== undefined} onClose={() => setIsNew(false)} />
    </>
  )
}

function DraftTable({ onNew }: { readonly onNew: (() => void) | undefined }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [search, setSearch] = useState('')
  const drafts = useInfiniteQuery({
    queryKey: ['drafts', search],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/drafts', {
          params: {
            query: { ...(search === '' ? {} : { search }), ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  const items = drafts.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="filters">
        <Input.Search
          allowClear
          placeholder={t('contracts.search')}
          aria-label={t('contracts.search')}
          onSearch={setSearch}
        />
      </div>
      {drafts.isPending ? <Loading /> : null}
      {drafts.isError ? <Failed text={drafts.error.message} onRetry={() => void drafts.refetch()} /> : null}
      {drafts.isSuccess && items.length === 0 ? (
        <Notice
          title={t('studio.noDrafts')}
          text={onNew === undefined ? undefined : t('studio.noDraftsText')}
          action={
            onNew === undefined ? undefined : (
              <Button type="primary" onClick={onNew}>
                {t('studio.newDraft')}
              </Button>
            )
          }
        />
      ) : null}
      {items.length === 0 ? null : (
        <Table
          className="sheet"
          rowKey="draftId"
          pagination={false}
          dataSource={items}
          scroll={{ x: 640 }}
          columns={[
            {
              title: t('studio.draft'),
              key: 'title',
              render: (_, draft) => (
                <Link to="/drafts/$draftId" params={{ draftId: draft.draftId }}>
                  <strong>{draft.title[language] || draft.title['zh-CN'] || t('studio.untitled')}</strong>
                  <div className="note">{draft.number}</div>
                </Link>
              ),
            },
            {
              title: t('studio.parties'),
              key: 'parties',
              render: (_, draft) => [draft.clientName, draft.providerName].filter((name) => name !== '').join(' / '),
            },
            {
              title: t('studio.changed'),
              key: 'changed',
              className: 'figure-left',
              render: (_, draft) => `${momentText(draft.changedAt)} ${draft.changedByName}`,
            },
            {
              title: t('contracts.state'),
              key: 'state',
              render: (_, draft) => (
                <StateTag
                  tone={draft.state === 'in-force' ? 'met' : 'notMeasured'}
                  text={t(`studio.draftState.${draft.state}`)}
                />
              ),
            },
            ...(onNew === undefined
              ? []
              : [
                  {
                    key: 'discard',
                    title: t('studio.discard'),
                    render: (_: unknown, draft: (typeof items)[number]) =>
                      draft.state === 'open' ? <Discard draft={draft} /> : null,
                  },
                ]),
          ]}
        />
      )}
      {drafts.hasNextPage ? (
        <Button loading={drafts.isFetchingNextPage} onClick={() => void drafts.fetchNextPage()}>
          {t('contracts.more')}
        </Button>
      ) : null}
    </>
  )
}

type DraftItem = { readonly draftId: string; readonly title: { readonly 'zh-CN': string }; readonly revision: number }

function Discard({ draft }: { readonly draft: DraftItem }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const title = draft.title['zh-CN'] || t('studio.untitled')
  const discard = () =>
    answered(api.DELETE('/api/drafts/{draftId}', { params: { path: { draftId: draft.draftId } } })).then(
      () => void client.invalidateQueries({ queryKey: ['drafts'] }),
    )
  return (
    <AskingButton
      size="small"
      type="text"
      question={{
        title: t('studio.discardTitle', { title }),
        text: t('studio.discardText', { count: draft.revision }),
        go: t('studio.discardGo'),
        isDanger: true,
        act: discard,
      }}
    >
      {t('studio.discard')}
    </AskingButton>
  )
}

/** What other organisations sent to be read or answered. */
function OnTheTable() {
  const { t } = useTranslation()
  const shares = useQuery(sharesQuery())
  const guests = (shares.data?.items ?? []).filter(({ side }) => side === 'guest')
  if (guests.length === 0) return null
  return (
    <section className="sheet sheet--padded on-the-table">
      <h2 className="section-title">{t('studio.fromOthers')}</h2>
      <ul>
        {guests.map(({ shareId, ownerName, access, createdAt }) => (
          <li key={shareId}>
            <Link to="/drafts/shared/$shareId" params={{ shareId }}>
              {ownerName}
            </Link>{' '}
            <span className="note">
              {t(`studio.access.${access}`)} {dayText(createdAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
