import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answered, api } from '../../api/client.ts'
import { type ImportResult, importResultQuery } from '../../api/import.ts'
import { useSession } from '../../api/session.ts'
import { message } from '../../shell/notices.ts'

export type ClauseKey = {
  readonly contractIndex: number
  readonly start: number
  readonly end: number
  readonly readType: string
}
export type Correction = ClauseKey & { readonly type: string; readonly terms: unknown }
type Suppression = { readonly contractIndex: number; readonly code: string; readonly start: number }

/** What changes an import, and what is made of it, goes one after the other. */
export const savingScope = (importId: string) => ({ id: `import ${importId}` })

const isSame = (one: ClauseKey, other: ClauseKey): boolean =>
  one.contractIndex === other.contractIndex &&
  one.start === other.start &&
  one.end === other.end &&
  one.readType === other.readType

/** People's word on what was read. */
export function useSaying(importId: string) {
  const client = useQueryClient()
  const createdByName = useSession()?.person.name ?? ''
  const path = { importId }
  const { queryKey } = importResultQuery(importId)
  const refused = { scope: savingScope(importId), onError: (error: Error) => message.error(error.message) }
  const done = { ...refused, onSuccess: () => client.invalidateQueries({ queryKey }) }
  return {
    correct: useMutation({
      ...refused,
      mutationFn: (corrections: readonly Correction[]) => putCorrections(importId, corrections),
      // What was read stays as it is: it need not be fetched again for each word that is typed.
      onSuccess: (_, corrections) => {
        const createdAt = new Date().toISOString()
        const said = corrections.map((one) => ({ ...one, readAs: null, createdAt, createdByName }))
        client.setQueryData<ImportResult>(queryKey, (result) => {
          const others = result?.corrections.filter((one) => !corrections.some((other) => isSame(one, other))) ?? []
          return result && { ...result, corrections: [...others, ...said] }
        })
      },
    }),
    takeBack: useMutation({
      ...done,
      mutationFn: ({ contractIndex, start, end, readType }: ClauseKey) =>
        answered(
          api.DELETE('/api/imports/{importId}/corrections', {
            params: { path, query: { contractIndex, start, end, readType } },
          }),
        ),
    }),
    letStand: useMutation({
      ...done,
      mutationFn: (suppression: Suppression & { readonly reason: string }) =>
        answered(api.PUT('/api/imports/{importId}/suppressions', { params: { path }, body: suppression })),
    }),
    showAgain: useMutation({
      ...done,
      mutationFn: (query: Suppression) =>
        answered(api.DELETE('/api/imports/{importId}/suppressions', { params: { path, query } })),
    }),
  }
}

/** `isLeaving` lets the request outlive the page. */
export const putCorrections = (importId: string, corrections: readonly Correction[], isLeaving = false) =>
  answered(
    api.PUT('/api/imports/{importId}/corrections', {
      params: { path: { importId } },
      body: { corrections: [...corrections] },
      keepalive: isLeaving,
    }),
  )
