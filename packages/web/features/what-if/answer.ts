import type { LineComparison } from '@heqi/engine'
import type { TermChange } from '@heqi/terms'
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answered, api } from '../../api/client.ts'

type MonthAnswer = { readonly month: string; readonly differenceFen: string; readonly lines: readonly LineComparison[] }
export type Answer = { readonly differenceFen: string; readonly months: readonly MonthAnswer[] }

const SETTLE_MS = 350

/** The same months under other terms, asked again a moment after the last change. */
export function useAnswer(contractId: string, months: readonly string[], changes: readonly TermChange[]) {
  const question = JSON.stringify({ months, changes })
  const [asked, setAsked] = useState(question)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(question), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [question])
  const body = JSON.parse(asked) as { readonly months: string[]; readonly changes: TermChange[] }
  const isEmpty = body.changes.length === 0 || body.months.length === 0
  const query = useQuery({
    queryKey: ['contract', contractId, 'what-if', asked],
    queryFn: isEmpty
      ? skipToken
      : async () =>
          (await answered(
            api.POST('/api/contracts/{contractId}/what-if', {
              params: { path: { contractId } },
              body: body as never,
            }),
          )) as Answer,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return { ...query, isEmpty, isBehind: asked !== question || query.isFetching }
}
