import type { ImportedFile, SourceText } from '@heqi/contract'
import { queryOptions } from '@tanstack/react-query'
import { answered, api } from './client.ts'
import type { paths } from './generated/schema.ts'

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => answered(api.GET('/api/imports', { params: { query: { limit: 100 } } })),
})

export type ImportHead = paths['/api/imports/{importId}']['get']['responses'][200]['content']['application/json']

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: () => answered(api.GET('/api/imports/{importId}', { params: { path: { importId } } })),
  })

/** What was read in a file, with people's word on it. */
export const importResultQuery = (importId: string) =>
  queryOptions({
    queryKey: ['import-result', importId],
    queryFn: async () => {
      const { read, corrections, suppressions, roles } = await answered(
        api.GET('/api/imports/{importId}/result', { params: { path: { importId } } }),
      )
      return { ...(read as { source: SourceText; file: ImportedFile }), corrections, suppressions, roles }
    },
  })

export type ImportResult = Awaited<ReturnType<NonNullable<ReturnType<typeof importResultQuery>['queryFn']>>>
