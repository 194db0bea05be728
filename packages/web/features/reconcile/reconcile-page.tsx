import { causeText, lineTitle, monthText } from '@heqi/documents/wording'
import type { LineDifference } from '@heqi/engine'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Select, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractFileQuery, statementsQuery } from '../../api/contract.ts'
import { sendBytes } from '../../api/send-bytes.ts'
import { AmountComparison } from '../../shell/amount-comparison.tsx'
import { momentText } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { ProblemEntries } from '../../shell/problem-entries.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'

/** The provider's own invoice or report beside what contract and records yield, each difference with its likely cause. */
export function ReconcilePage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/reconcile' })
  const search = useSearch({ from: '/frame/contracts/$contractId/reconcile' })
  const months = useQuery(statementsQuery(contractId))
  // A bill is for a month that is over.
  const items = months.data?.items ?? []
  const month = search.month ?? (items.find(({ state }) => state !== 'running') ?? items[0])?.month
  const go = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/contracts/$contractId/reconcile', params: { contractId }, search: { ...search, ...change } })
  const compare = useMutation({
    mutationFn: async (file: File) => {
      const address = `/api/contracts/${contractId}/months/${month ?? ''}/reconciliations?name=${encodeURIComponent(file.name)}`
      const { reconciliationId } = (await sendBytes('POST', address, file)) as { readonly reconciliationId: string }
      return reconciliationId
    },
    // What an earlier file gave must not stand below the troubles of this one.
    onMutate: () => go({ reconciliation: undefined }),
    onSuccess: (reconciliation) => go({ reconciliation, month }),
  })
  if (months.isPending) return <Loading />
  if (months.isError) return <Failed text={months.error.message} onRetry={() => void months.refetch()} />
  if (month === undefined) return <Notice isPage title={t('service.notStarted')} text={t('service.notStartedText')} />
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('reconcile.title')}</h1>
          <p className="quiet">{t('reconcile.text')}</p>
        </div>
        <Select
          value={month}
          aria-label={t('statement.month')}
          onChange={(value: string) => go({ month: value, reconciliation: undefined })}
          options={months.data.items.map((item) => ({ value: item.month, label: monthText(item.month, language) }))}
        />
      </header>
      <Upload.Dragger
        className="records-drop"
        showUploadList={false}
        accept=".csv,.xlsx,.json"
        disabled={compare.isPending}
        beforeUpload={(file) => {
          compare.mutate(file)
          return false
        }}
      >
        <p>{compare.isPending ? t('reconcile.comparing') : t('reconcile.drop')}</p>
        <p className="note">{t('reconcile.columns')}</p>
      </Upload.Dragger>
      {compare.error ? (
        <Alert
          type="error"
          showIcon
          title={compare.error.message}
          description={<ProblemEntries error={compare.error} />}
        />
      ) : null}
      {search.reconciliation === undefined ? null : (
        <Differences contractId={contractId} month={month} reconciliation={search.reconciliation} />
      )}
    </>
  )
}

type DifferencesProps = { readonly contractId: string; readonly month: string; readonly reconciliation: string }

function Differences({ contractId, month, reconciliation }: DifferencesProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const file = useQuery(contractFileQuery(contractId))
  const result = useQuery({
    queryKey: ['contract', contractId, 'reconciliation', reconciliation],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/reconciliations/{reconciliationId}', {
          params: { path: { contractId, reconciliationId: reconciliation } },
        }),
      ),
  })
  const failure = result.error ?? file.error
  if (failure) return <Failed text={failure.message} onRetry={() => void result.refetch()} />
  if (result.data === undefined || file.data === undefined) return <Loading />
  const terms = termsInForce(file.data, `${month}-28`)
  const { lines, claimedFen, oursFen, differenceFen } = result.data.result
  const { head } = result.data
  const nameOf = (line: LineDifference) =>
    line.line === undefined ? line.claim?.description : lineTitle(line.line, terms, language)
  return (
    <section className="records-section" aria-labelledby="claimed-file">
      <h2 id="claimed-file" className="section-title">
        {head.name}
      </h2>
      <p className="note">
        {monthText(head.month, language)} · {head.createdByName} · {momentText(head.createdAt)}
      </p>
      <AmountComparison
        before={t('reconcile.claimed')}
        after={t('reconcile.ours')}
        remarks={t('reconcile.cause')}
        rows={(lines as readonly LineDifference[]).map((line, index) => ({
          id: `${index}/${line.line?.id ?? line.claim?.description ?? ''}`,
          title: nameOf(line),
          before: line.claimedFen,
          after: line.oursFen,
          difference: line.differenceFen,
          remark: line.causes.slice(0, 2).map((cause) => (
            <div key={cause.code} className={cause.exact ? undefined : 'quiet'}>
              {causeText(cause, language)}
            </div>
          )),
        }))}
        total={{
          id: 'total',
          title: t('reconcile.total'),
          before: claimedFen,
          after: oursFen,
          difference: differenceFen,
        }}
      />
    </section>
  )
}
