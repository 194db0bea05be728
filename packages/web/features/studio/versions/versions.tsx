import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Drawer, Input, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../../api/client.ts'
import { type DraftHead, revisionQuery } from '../../../api/draft.ts'
import { momentText } from '../../../shell/moment-text.ts'
import { message } from '../../../shell/notices.ts'
import { Failed, Loading } from '../../../shell/states.tsx'
import { headOf } from '../draft/draft-head.ts'
import type { useAutosave } from '../draft/use-autosave.ts'
import type { DraftEditor } from '../draft/use-draft-editor.ts'

type Props = {
  readonly head: DraftHead
  readonly editor: DraftEditor
  readonly save: ReturnType<typeof useAutosave>
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

/** Every save, and names for those that matter; any of them can be compared with the draft or taken up again. */
export function Versions(props: Props) {
  const { t } = useTranslation()
  return (
    <Drawer title={t('studio.versions')} open={props.isOpen} onClose={props.onClose} size={480} destroyOnHidden>
      {props.isReadOnly ? null : <NameVersion save={props.save} draftId={props.head.draftId} />}
      <VersionList {...props} />
    </Drawer>
  )
}

function NameVersion({ save, draftId }: Pick<Props, 'save'> & { readonly draftId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const keep = useMutation({
    mutationFn: () => save.saveNow(name.trim()),
    onSuccess: async () => {
      setName('')
      await client.invalidateQueries({ queryKey: ['draft', draftId, 'revisions'] })
    },
  })
  return (
    <form
      className="name-version"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') keep.mutate()
      }}
    >
      <Input
        value={name}
        maxLength={100}
        placeholder={t('studio.versionName')}
        aria-label={t('studio.versionName')}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" loading={keep.isPending} disabled={name.trim() === ''}>
        {t('studio.keepVersion')}
      </Button>
    </form>
  )
}

function VersionList({ head, editor, isReadOnly, onClose }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { draftId } = head
  const { timeZone } = headOf(editor.file, 'zh-CN')
  const [isNamedOnly, setIsNamedOnly] = useState(false)
  const list = useInfiniteQuery({
    queryKey: ['draft', draftId, 'revisions', isNamedOnly],
    staleTime: 0,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/drafts/{draftId}/revisions', {
          params: {
            path: { draftId },
            query: { limit: 30, named: isNamedOnly, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  const takeUp = useMutation({
    mutationFn: (revision: number) => client.fetchQuery(revisionQuery(draftId, revision)),
    onSuccess: ({ file }) => {
      editor.replace(file)
      onClose()
    },
    onError: (error) => message.error(error.message),
  })
  if (list.isPending) return <Loading />
  if (list.isError) return <Failed text={list.error.message} onRetry={() => void list.refetch()} />
  const items = list.data.pages.flatMap((page) => page.items)
  return (
    <>
      <Button size="small" type="link" onClick={() => setIsNamedOnly(!isNamedOnly)}>
        {t(isNamedOnly ? 'studio.allVersions' : 'studio.namedVersions')}
      </Button>
      <ol className="version-list">
        {items.map(({ revision, name, createdAt, createdByName }) => (
          <li key={revision}>
            <div>
              <strong>{name ?? t('studio.revision', { revision })}</strong>
              <div className="note">
                {momentText(createdAt, timeZone)} {createdByName}
              </div>
            </div>
            <Space size={4}>
              <Link to="/compare" search={{ a: `draft:${draftId}:${revision}`, b: `draft:${draftId}` }}>
                {t('studio.compare')}
              </Link>
              {isReadOnly ? null : (
                <Button size="small" loading={takeUp.isPending} onClick={() => takeUp.mutate(revision)}>
                  {t('studio.takeUp')}
                </Button>
              )}
            </Space>
          </li>
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('contracts.more')}
        </Button>
      ) : null}
    </>
  )
}
