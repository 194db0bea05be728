import type { DraftFile } from '@heqi/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, answered, api } from '../../../api/client.ts'
import { draftQuery } from '../../../api/draft.ts'
import { bufferWork, forgetWork } from './draft-buffer.ts'
import { mergeDrafts } from './merge-drafts.ts'

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'waiting' | 'saving' }
  /** Kept in this browser; tried again when the way is free. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly text: string }

/** What happened while somebody else saved: their revision was taken in; these clauses both had changed. */
export type TakenIn = { readonly byName: string; readonly conflicts: readonly string[]; readonly theirs: DraftFile }

type Options = {
  readonly draftId: string
  readonly revision: number
  readonly base: DraftFile
  readonly file: DraftFile
  readonly isOn: boolean
  readonly onTakenIn: (merged: DraftFile, taken: TakenIn) => void
}

const QUIET_MS = 1200
const AGAIN_MS = 5000

/**
 * Saves a draft some moments after the last change, keeps it in the browser until the server has it, and merges when somebody
 * else saved in between. Gives the revision that the server has, the state to show, and `saveNow`.
 */
export function useAutosave({ draftId, revision, base, file, isOn, onTakenIn }: Options) {
  const client = useQueryClient()
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: undefined })
  const stored = useRef({ revision, file: base })
  const latest = useRef(file)
  latest.current = file
  const underWay = useRef<Promise<void> | undefined>(undefined)
  const takenIn = useRef(onTakenIn)
  takenIn.current = onTakenIn

  const save = useCallback(
    async (name?: string): Promise<void> => {
      await underWay.current
      const sent = latest.current
      if (sent === stored.current.file && name === undefined) return
      setState({ kind: 'saving' })
      const attempt = async () => {
        try {
          const { revision: saved, savedAt } = await answered(
            api.PUT('/api/drafts/{draftId}', {
              params: { path: { draftId } },
              body: { file: sent, from: stored.current.revision, ...(name === undefined ? {} : { name }) },
            }),
          )
          stored.current = { revision: saved, file: sent }
          if (latest.current === sent) forgetWork(draftId)
          setState(latest.current === sent ? { kind: 'saved', at: savedAt } : { kind: 'waiting' })
          await client.invalidateQueries({ queryKey: ['drafts'] })
        } catch (error) {
          await refused(error)
        }
      }
      const refused = async (error: unknown) => {
        const problem = error instanceof ApiProblem ? error.problem : undefined
        if (problem?.code === 'draft-changed') {
          const { head, file: theirs } = await client.fetchQuery({ ...draftQuery(draftId), staleTime: 0 })
          const merged = mergeDrafts(stored.current.file, latest.current, theirs)
          stored.current = { revision: head.revision, file: theirs }
          takenIn.current(merged.file, { byName: head.changedByName, conflicts: merged.conflicts, theirs })
          setState({ kind: 'waiting' })
        } else if (problem === undefined || problem.status === 0 || problem.status >= 500) setState({ kind: 'offline' })
        else setState({ kind: 'failed', text: problem.detail })
      }
      underWay.current = attempt().finally(() => {
        underWay.current = undefined
      })
      await underWay.current
    },
    [client, draftId],
  )

  useEffect(() => {
    if (!isOn || file === stored.current.file) return
    bufferWork(draftId, { from: stored.current.revision, base: stored.current.file, file })
    setState((current) => (current.kind === 'saving' ? current : { kind: 'waiting' }))
    const timer = setTimeout(() => void save(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [draftId, file, isOn, save])

  useEffect(() => {
    if (!isOn || (state.kind !== 'offline' && state.kind !== 'waiting')) return
    const timer = setTimeout(() => void save(), AGAIN_MS)
    const online = () => void save()
    addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', online)
    }
  }, [isOn, save, state])

  return { state, saveNow: save, revisionOf: () => stored.current.revision }
}
