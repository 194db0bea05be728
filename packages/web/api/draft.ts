import type { DraftFile } from '@heqi/contract'
import { queryOptions } from '@tanstack/react-query'
import { answered, answeredWhole, api } from './client.ts'

const readDraft = (draftId: string) => answered(api.GET('/api/drafts/{draftId}', { params: { path: { draftId } } }))

export type DraftHead = Awaited<ReturnType<typeof readDraft>>['draft']

/** A draft with its text. */
export const draftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['draft', draftId],
    queryFn: async () => {
      const { draft, file } = await readDraft(draftId)
      return { head: draft, file: file as DraftFile }
    },
  })

export const revisionQuery = (draftId: string, revision: number) =>
  queryOptions({
    queryKey: ['draft', draftId, 'revision', revision],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const answer = await answered(
        api.GET('/api/drafts/{draftId}/revisions/{revision}', { params: { path: { draftId, revision } } }),
      )
      return { revision: answer.revision, file: answer.file as DraftFile }
    },
  })

export const sharesQuery = (draftId?: string) =>
  queryOptions({
    queryKey: ['draft-shares', draftId ?? ''],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/draft-shares', { params: { query: { ...page, ...(draftId === undefined ? {} : { draftId }) } } }),
      ),
  })

export const shareQuery = (shareId: string) =>
  queryOptions({
    queryKey: ['draft-shares', 'one', shareId],
    queryFn: () => answered(api.GET('/api/draft-shares/{shareId}', { params: { path: { shareId } } })),
  })

/** The text of a round; rounds never change. */
export const roundQuery = (shareId: string, round: number) =>
  queryOptions({
    queryKey: ['draft-shares', 'one', shareId, round],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const answer = await answered(
        api.GET('/api/draft-shares/{shareId}/rounds/{round}', { params: { path: { shareId, round } } }),
      )
      return { round: answer.round, file: answer.file as DraftFile }
    },
  })
