import type { ContractTerms } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answeredWhole, api } from '../../api/client.ts'
import { contractFileQuery } from '../../api/contract.ts'
import { useLiveChanges } from '../../api/live-changes.ts'
import { usePermission } from '../../api/session.ts'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { useWhy } from '../../shell/why-panel.tsx'
import { FactForm } from './fact-form.tsx'
import { STATED_KINDS, type StatedKind } from './fact-kinds.ts'
import { FactTable } from './fact-table.tsx'
import { FactWhy } from './fact-why.tsx'
import { FactsFile } from './facts-file.tsx'
import './facts.css'

/** The kinds that most contracts live by; the others are one step further. */
const FIRST_KINDS: ReadonlySet<StatedKind> = new Set([
  'exclusions',
  'headcount',
  'breaches',
  'payments',
  'confirmations',
])

/** What both sides state beside the service records: exclusions that both sign, headcount, breaches, payments. */
export function FactsPage() {
  const { t } = useTranslation()
  const { why } = useWhy()
  const navigate = useNavigate()
  const mayWrite = usePermission('facts.write')
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/facts' })
  const search = useSearch({ from: '/frame/contracts/$contractId/facts' })
  const kind = STATED_KINDS.find((known) => known === search.kind) ?? 'exclusions'
  const [stating, setStating] = useState(false)
  useLiveChanges(['contract', contractId])
  const facts = useQuery({
    queryKey: ['contract', contractId, 'facts'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/facts', { params: { path: { contractId }, query: page } }),
      ),
  })
  const file = useQuery(contractFileQuery(contractId))
  const failure = facts.error ?? file.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([facts.refetch(), file.refetch()])} />
  if (facts.data === undefined || file.data === undefined) return <Loading />
  const all = facts.data.items
  const terms = latestTerms(file.data)
  const explained = all.find((fact) => `${fact.kind}/${fact.factId}` === why)
  const countOf = (one: StatedKind) => all.filter((fact) => fact.kind === one).length
  const shown = STATED_KINDS.filter((one) => FIRST_KINDS.has(one) || countOf(one) > 0 || one === kind)
  const items = all.filter((fact) => fact.kind === kind)
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{t('facts.title')}</h1>
          <p className="quiet">{t('facts.text')}</p>
        </div>
        {mayWrite ? (
          <div className="page-actions">
            <FactsFile contractId={contractId} />
            <Button type="primary" onClick={() => setStating(true)}>
              {t('facts.stateNew', { kind: t(`facts.kinds.${kind}`) })}
            </Button>
          </div>
        ) : null}
      </header>
      <Tabs
        activeKey={kind}
        onChange={(next) =>
          void navigate({ to: '/contracts/$contractId/facts', params: { contractId }, search: { kind: next } })
        }
        items={[...shown, ...STATED_KINDS.filter((one) => !shown.includes(one))].map((one) => ({
          key: one,
          label: countOf(one) === 0 ? t(`facts.kinds.${one}`) : `${t(`facts.kinds.${one}`)} ${countOf(one)}`,
        }))}
      />
      <p className="quiet">{t(`facts.explained.${kind}`)}</p>
      {items.length === 0 ? (
        <Notice title={t('facts.empty', { kind: t(`facts.kinds.${kind}`) })} />
      ) : (
        <FactTable kind={kind} items={items} terms={terms} />
      )}
      {stating ? (
        <FactForm contractId={contractId} kind={kind} terms={terms} onClose={() => setStating(false)} />
      ) : null}
      {explained === undefined ? null : <FactWhy contractId={contractId} fact={explained} terms={terms} />}
    </>
  )
}

/** The terms as they will last stand: facts may name what an amendment brings. */
const latestTerms = (file: Parameters<typeof termsInForce>[0]): ContractTerms =>
  termsInForce(file, file.terms['term/duration'].end)
