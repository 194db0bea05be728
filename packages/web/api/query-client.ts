import { QueryClient } from '@tanstack/react-query'
import { isFinal, isForbidden } from './client.ts'

/** What this window knows of the server. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (count, error) => count < 2 && !isFinal(error),
      throwOnError: isForbidden,
    },
    // Without a network a step is refused at once, as any other refusal; waiting for one would leave the button turning.
    mutations: { retry: false, networkMode: 'always' },
  },
})
