import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popover, Space, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../api/client.ts'
import { message } from '../../shell/notices.ts'

type Query = Readonly<Record<string, string>>
type Props = {
  readonly screen: string
  /** The filter as it stands; empty = nothing to keep. */
  readonly current: Query
  readonly onChoose: (query: Query) => void
}

const isSame = (one: Query, other: Query): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => other[name] === value)

/** One's own views of a list: choose, keep the present one under a name, forget. */
export function SavedViews({ screen, current, onChoose }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const queryKey = ['saved-views', screen]
  const views = useQuery({
    queryKey,
    queryFn: () => answeredWhole((page) => api.GET('/api/saved-views', { params: { query: { ...page, screen } } })),
  })
  const afterwards = {
    onSuccess: () => client.invalidateQueries({ queryKey }),
    onError: (error: Error) => message.error(error.message),
  }
  const keep = useMutation({
    mutationFn: () => answered(api.POST('/api/saved-views', { body: { screen, name, query: { ...current } } })),
    ...afterwards,
  })
  const forget = useMutation({
    mutationFn: (viewId: string) => answered(api.DELETE('/api/saved-views/{viewId}', { params: { path: { viewId } } })),
    ...afterwards,
  })
  const items = views.data?.items ?? []
  const isKept = items.some(({ query }) => isSame(query as Query, current))
  const isEmpty = Object.keys(current).length === 0
  if (items.length === 0 && isEmpty) return null
  return (
    <div className="saved-views" role="group" aria-label={t('contracts.views')}>
      {items.map(({ viewId, name: label, query }) => {
        const isChosen = isSame(query as Query, current)
        return (
          <Tag
            key={viewId}
            closable
            closeIcon={<span aria-label={t('contracts.forgetView', { name: label })}>×</span>}
            className={isChosen ? 'saved-view saved-view--chosen' : 'saved-view'}
            onClose={(event) => {
              event.preventDefault()
              forget.mutate(viewId)
            }}
          >
            <button type="button" aria-pressed={isChosen} onClick={() => onChoose(isChosen ? {} : (query as Query))}>
              {label}
            </button>
          </Tag>
        )
      })}
      {isEmpty || isKept ? null : (
        <Popover
          trigger="click"
          content={
            <Space.Compact>
              <Input
                value={name}
                maxLength={60}
                aria-label={t('contracts.viewName')}
                placeholder={t('contracts.viewName')}
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="primary" disabled={name === ''} loading={keep.isPending} onClick={() => keep.mutate()}>
                {t('contracts.keepView')}
              </Button>
            </Space.Compact>
          }
        >
          <Button size="small" type="link">
            {t('contracts.keepThisView')}
          </Button>
        </Popover>
      )}
    </div>
  )
}
