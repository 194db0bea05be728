import type { ContractTerms } from '@heqi/terms'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../api/client.ts'
import { contractQuery } from '../../api/contract.ts'
import { useContractZone } from '../../api/contract-zone.ts'
import { usePermission } from '../../api/session.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { usePreferences } from '../../shell/preferences.tsx'
import { useWhy, WhyPanel } from '../../shell/why-panel.tsx'
import { recordTime } from '../records/record-text.ts'
import { ExclusionEffect } from './exclusion-effect.tsx'
import type { Fact } from './fact.ts'
import { FACT_FIELDS, type FactField, type StatedKind } from './fact-kinds.ts'
import { Signatures } from './fact-table.tsx'
import { factValue } from './fact-values.ts'

type Props = { readonly contractId: string; readonly fact: Fact; readonly terms: ContractTerms }

/** One fact: what it says, who stated and signed it and when, what it changes, and the way to sign or withdraw it. */
export function FactWhy({ contractId, fact, terms }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const kind = fact.kind as StatedKind
  const fields: readonly FactField[] = FACT_FIELDS[kind]
  return (
    <WhyPanel title={t(`facts.kinds.${kind}`)}>
      <dl className="why-values">
        {fields
          .filter(({ name }) => fact.body[name] !== undefined)
          .map((field) => (
            <div key={field.name}>
              <dt>{t(`facts.fields.${field.name}` as 'facts.fields.on')}</dt>
              <dd>{factValue(field, fact.body[field.name], { terms, language, t })}</dd>
            </div>
          ))}
      </dl>
      {kind === 'exclusions' ? (
        <p>
          <Signatures body={fact.body} />
        </p>
      ) : null}
      <FactActions contractId={contractId} fact={fact} />
      {kind === 'exclusions' ? (
        <ExclusionEffect contractId={contractId} factId={fact.factId} month={String(fact.body.start).slice(0, 7)} />
      ) : null}
      <History contractId={contractId} fact={fact} />
    </WhyPanel>
  )
}

function FactActions({ contractId, fact }: Omit<Props, 'terms'>) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { close } = useWhy()
  const maySign = usePermission('facts.sign')
  const mayWrite = usePermission('facts.write')
  const { data: contract } = useQuery(contractQuery(contractId))
  const { factId, kind } = fact
  const refresh = () => void client.invalidateQueries({ queryKey: ['contract', contractId] })
  const sign = () =>
    answered(
      api.POST('/api/contracts/{contractId}/exclusions/{factId}/signature', {
        params: { path: { contractId, factId } },
      }),
    ).then(refresh)
  const withdraw = async () => {
    await answered(
      api.DELETE('/api/contracts/{contractId}/facts/{kind}/{factId}', {
        params: { path: { contractId, kind, factId } },
      }),
    )
    close()
    refresh()
  }
  const ours = contract?.party === 'client' ? 'signedByClient' : 'signedByProvider'
  return (
    <div className="page-actions">
      {kind === 'exclusions' && maySign && fact.body[ours] !== true ? (
        <AskingButton
          danger
          type="primary"
          question={{
            title: t('facts.signTitle'),
            text: t('facts.signText'),
            go: t('facts.signDo'),
            isDanger: true,
            act: sign,
          }}
        >
          {t('facts.sign')}
        </AskingButton>
      ) : null}
      {mayWrite ? (
        <AskingButton
          question={{
            title: t('facts.withdrawTitle'),
            text: t('facts.withdrawText'),
            go: t('facts.withdraw'),
            act: withdraw,
          }}
        >
          {t('facts.withdraw')}
        </AskingButton>
      ) : null}
    </div>
  )
}

type Body = Readonly<Record<string, unknown>>

function History({ contractId, fact: { kind, factId, revision } }: Omit<Props, 'terms'>) {
  const { t } = useTranslation()
  const timeZone = useContractZone()
  const history = useQuery({
    queryKey: ['contract', contractId, 'facts', kind, factId, revision],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/facts/{kind}/{factId}/history', {
          params: { path: { contractId, kind, factId }, query: page },
        }),
      ),
  })
  const items = history.data?.items ?? []
  return (
    <section className="records-section">
      <h3 className="section-title">{t('facts.history')}</h3>
      <ol className="fact-history">
        {items.map((item, index) => (
          <li key={item.revision}>
            <span>{t(`facts.steps.${stepOf(item, items[index + 1])}`)}</span>
            <span className="note">
              {item.createdByName} · {recordTime(item.createdAt, timeZone)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Step = { readonly body: Body; readonly isWithdrawn: boolean }

/** What a revision did, against the one before it. */
function stepOf(item: Step, before: Step | undefined) {
  if (item.isWithdrawn) return 'withdrawn'
  if (before === undefined || before.isWithdrawn) return 'stated'
  if (item.body.signedByClient === true && before.body.signedByClient !== true) return 'signedByClient'
  if (item.body.signedByProvider === true && before.body.signedByProvider !== true) return 'signedByProvider'
  return 'changed'
}
