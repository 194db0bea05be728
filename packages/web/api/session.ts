import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, answered, api } from './client.ts'

async function readSession() {
  return answered(api.GET('/api/session'))
}

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async () => {
    try {
      return await readSession()
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 401) return null
      throw error
    }
  },
})

export const useSession = () => useQuery(sessionQuery).data ?? undefined

/** Whether the signed-in person may do something, by the server's own name for it. */
export function usePermission(permission: string): boolean {
  const session = useSession()
  return session?.permissions.some((held) => held === permission) ?? false
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => answered(api.DELETE('/api/session')),
    onSettled: () => {
      client.clear()
      globalThis.location.assign('/sign-in')
    },
  })
}
