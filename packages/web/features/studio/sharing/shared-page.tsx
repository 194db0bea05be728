import type { DraftFile } from '@heqi/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, answered, api } from '../../../api/client.ts'
import { draftQuery, roundQuery, shareQuery } from '../../../api/draft.ts'
import { useLiveChanges } from '../../../api/live-changes.ts'
import { usePermission } from '../../../api/session.ts'
import { momentText } from '../../../shell/moment-text.ts'
import { RouteFailed } from '../../../shell/route-states.tsx'
import { Loading } from '../../../shell/states.tsx'
import { WordingPane } from '../wording/wording-pane.tsx'
import '../studio.css'
import '../../../locales/drafting.ts'
import { message } from '../../../shell/notices.ts'

type Share = Awaited<ReturnType<NonNullable<ReturnType<typeof shareQuery>['queryFn']>>>

const ignore = (): void => undefined

/** What two organisations put to each other, round by round. */
export function SharedPage() {
  const { t } = useTranslation()
  const { shareId } = useParams({ from: '/frame/drafts/shared/$shareId' })
  useLiveChanges(['draft-shares'])
  const share = useQuery(shareQuery(shareId))
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const round = chosen ?? share.data?.rounds.at(-1)?.round
  const text = useQuery({ ...roundQuery(shareId, round ?? 0), enabled: round !== undefined })
  const error = share.error ?? text.error
  if (error) return <RouteFailed error={error} reset={() => void Promise.all([share.refetch(), text.refetch()])} />
  if (share.data === undefined || round === undefined) return <Loading />
  const { share: head, rounds } = share.data
  return (
    <div className="shared">
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('studio.sharedTitle', { owner: head.ownerName, guest: head.guestName })}</h1>
          <p className="quiet">{t(`studio.access.${head.access}`)}</p>
        </div>
        <RoundActions share={share.data} shareId={shareId} round={round} file={text.data?.file} />
      </header>
      <ol className="sheet rounds">
        {rounds.map(({ round: number, side, message, createdAt, createdByName }) => (
          <li key={number} className={number === round ? 'is-selected' : ''}>
            <button
              type="button"
              className="rounds__open"
              aria-current={number === round}
              onClick={() => setChosen(number)}
            >
              <strong>{t('studio.round', { round: number })}</strong>{' '}
              {side === 'owner' ? head.ownerName : head.guestName}
              <span className="note">
                {' '}
                {createdByName} {momentText(createdAt)}
              </span>
              {message === '' ? null : <div className="quiet">{message}</div>}
            </button>
            {number > 1 ? (
              <Link to="/compare" search={{ a: `round:${shareId}:${number - 1}`, b: `round:${shareId}:${number}` }}>
                {t('studio.comparePrevious')}
              </Link>
            ) : null}
          </li>
        ))}
      </ol>
      {text.data === undefined ? <Loading /> : <WordingPane file={text.data.file} spot={undefined} onJump={ignore} />}
    </div>
  )
}

type ActionsProps = {
  readonly share: Share
  readonly shareId: string
  readonly round: number
  readonly file: DraftFile | undefined
}

/** The guest goes on in a draft of its own; the owner takes a round in as the next revision of its draft. */
function RoundActions({ share, shareId, round, file }: ActionsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const mayWrite = usePermission('drafts.write')
  const { draftId } = share.share
  const open = (id: string) => void navigate({ to: '/drafts/$draftId', params: { draftId: id } })
  const onError = (error: Error) =>
    message.error(error instanceof ApiProblem ? `${error.problem.title} ${error.problem.detail}` : error.message)
  const copy = useMutation({
    mutationFn: () => answered(api.POST('/api/drafts', { body: { from: { kind: 'round', shareId, round } } })),
    onSuccess: (draft) => open(draft.draftId),
    onError,
  })
  const takeIn = useMutation({
    mutationFn: async (text: DraftFile) => {
      if (draftId === null) return
      const { head, file: own } = await client.fetchQuery({ ...draftQuery(draftId), staleTime: 0 })
      const { notes, suppressed } = own
      // What its drafters noted stays; it was never sent.
      const merged = {
        ...text,
        ...(notes === undefined ? {} : { notes }),
        ...(suppressed === undefined ? {} : { suppressed }),
      }
      await answered(
        api.PUT('/api/drafts/{draftId}', {
          params: { path: { draftId } },
          body: { file: merged, from: head.revision, name: t('studio.takenInName', { round }) },
        }),
      )
    },
    onSuccess: () => draftId !== null && open(draftId),
    onError,
  })
  if (!mayWrite) return null
  const isTheirs = share.rounds.find((each) => each.round === round)?.side !== share.share.side
  return (
    <Space wrap>
      {draftId === null ? (
        <Button type="primary" loading={copy.isPending} onClick={() => copy.mutate()}>
          {t(share.share.access === 'propose' ? 'studio.workOnIt' : 'studio.copyIt')}
        </Button>
      ) : (
        <>
          <Button onClick={() => open(draftId)}>{t('studio.toDraft')}</Button>
          {isTheirs && file !== undefined ? (
            <Button type="primary" loading={takeIn.isPending} onClick={() => takeIn.mutate(file)}>
              {t('studio.takeIn', { round })}
            </Button>
          ) : null}
        </>
      )}
    </Space>
  )
}
