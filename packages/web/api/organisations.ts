import { queryOptions } from '@tanstack/react-query'
import { answered, answeredWhole, api } from './client.ts'

/** All that the reader may see, for a screen that shows them whole. */
export const organisationsQuery = queryOptions({
  queryKey: ['organisations', 'whole'],
  queryFn: () => answeredWhole((page) => api.GET('/api/organisations', { params: { query: page } })),
})

/** Enough to choose from; whoever has more goes on typing. */
const CHOICE = 50

/** The organisations whose name or credit code has that part, the first of them. */
export const foundOrganisationsQuery = (search: string) =>
  queryOptions({
    queryKey: ['organisations', 'found', search],
    placeholderData: (previous) => previous,
    queryFn: () =>
      answered(
        api.GET('/api/organisations', {
          params: { query: { limit: CHOICE, ...(search === '' ? {} : { search }) } },
        }),
      ),
  })
