import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { answered, api } from '../../api/client.ts'
import { importResultQuery } from '../../api/import.ts'

type Correction = {
  readonly contractIndex: number
  readonly start: number
  readonly end: number
  readonly readType: string
  readonly type: string
  readonly terms: unknown
}
type Suppression = { readonly contractIndex: number; readonly code: string; readonly start: number }

/** People's word on what was read. */
export function useSaying(importId: string) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const path = { importId }
  const done = {
    onSuccess: () => client.invalidateQueries({ queryKey: importResultQuery(importId).queryKey }),
    onError: (error: Error) => void message.error(error.message),
  }
  return {
    correct: useMutation({
      ...done,
      mutationFn: (corrections: readonly Correction[]) =>
        answered(
          api.PUT('/api/imports/{importId}/corrections', { params: { path }, body: { corrections: [...corrections] } }),
        ),
    }),
    takeBack: useMutation({
      ...done,
      mutationFn: ({ contractIndex, start, end, readType }: Omit<Correction, 'type' | 'terms'>) =>
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
