import { queryOptions } from '@tanstack/react-query'
import { answered, api } from './client.ts'

/** Whose contracts there are and what waits to be done. */
export const homeQuery = queryOptions({ queryKey: ['home'], queryFn: () => answered(api.GET('/api/home')) })
