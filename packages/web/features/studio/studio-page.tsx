import type { DraftFile } from '@heqi/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type DraftHead, draftQuery } from '../../api/draft.ts'
import { usePermission } from '../../api/session.ts'
import { RouteFailed } from '../../shell/route-states.tsx'
import { Loading } from '../../shell/states.tsx'
import { bufferedWork } from './draft/draft-buffer.ts'
import { mergeDrafts } from './draft/merge-drafts.ts'
import { Studio } from './studio.tsx'
import '../../locales/drafting.ts'

/** A draft to be written; work that the server had not got yet is taken up again. */
export function StudioPage() {
  const { draftId } = useParams({ from: '/frame/drafts/$draftId' })
  const mayWrite = usePermission('drafts.write')
  const draft = useQuery({ ...draftQuery(draftId), refetchOnWindowFocus: false, staleTime: 0, gcTime: 0 })
  if (draft.isPending) return <Loading />
  if (draft.isError) return <RouteFailed error={draft.error} reset={() => void draft.refetch()} />
  const { head, file } = draft.data
  return <OpenDraft key={draftId} head={head} file={file} isReadOnly={!mayWrite || head.state === 'in-force'} />
}

type Props = { readonly head: DraftHead; readonly file: DraftFile; readonly isReadOnly: boolean }

function OpenDraft({ head, file, isReadOnly }: Props) {
  // What was read first: later readings, such as those after a save, must not take the ground from under the editor.
  const [opened] = useState(() => ({ head, file, ...takenUp(head, file, isReadOnly) }))
  return (
    <Studio
      head={opened.head}
      stored={opened.file}
      initial={opened.initial}
      conflicts={opened.conflicts}
      isReadOnly={isReadOnly}
    />
  )
}

/** The draft as this browser left it, put together with what others saved meanwhile. */
function takenUp(head: DraftHead, file: DraftFile, isReadOnly: boolean) {
  const work = isReadOnly ? undefined : bufferedWork(head.draftId)
  if (work === undefined) return { initial: file, conflicts: [] }
  if (work.from === head.revision) return { initial: work.file, conflicts: [] }
  const { file: initial, conflicts } = mergeDrafts(work.base, work.file, file)
  return { initial, conflicts }
}
