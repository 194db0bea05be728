import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answeredWhole, api } from '../../api/client.ts'
import { Failed, Loading } from '../../shell/states.tsx'

/** What happened and will happen to the contract, by date. */
export function ContractTimeline({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  const timeline = useQuery({
    queryKey: ['contract', contractId, 'timeline'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/timeline', { params: { path: { contractId }, query: page } }),
      ),
  })
  if (timeline.isPending) return <Loading />
  if (timeline.isError) return <Failed text={timeline.error.message} onRetry={() => void timeline.refetch()} />
  return (
    <ol className="sheet timeline-list">
      {timeline.data.items.map((entry) => (
        <li key={`${entry.on}/${entry.kind}/${entry.number ?? ''}`}>
          <span className="figure-left quiet">{entry.on}</span>
          <div>
            {t(`contracts.events.${entry.kind}`, { number: entry.number ?? '', from: entry.effectiveFrom ?? '' })}
            {entry.byName === null ? null : <span className="note"> {entry.byName}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
