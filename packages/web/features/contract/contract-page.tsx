import { clauseById } from '@heqi/clauses'
import type { ContractTerms } from '@heqi/terms'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { DatePicker, Tabs } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { contractQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { ClauseWording } from './clause-wording.tsx'
import { ContractDocuments, ContractPeople } from './contract-people.tsx'
import { ContractTimeline } from './contract-timeline.tsx'

/** A contract: its terms in force in the words of the contract, what happened and will happen, people, papers. */
export function ContractPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId' })
  const contract = useQuery(contractQuery(contractId))
  if (contract.isPending) return <Loading />
  if (contract.isError) return <Failed text={contract.error.message} onRetry={() => void contract.refetch()} />
  const { data } = contract
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">{data.title[language]}</h1>
          <p className="quiet page-sub">
            <StateTag
              tone={data.state === 'running' ? 'met' : 'notMeasured'}
              text={t(`contracts.states.${data.state}`)}
            />
            <span>{data.number}</span>
          </p>
        </div>
      </header>
      <dl className="sheet contract-head">
        <Particular name={t('contracts.parties.client')} value={data.clientName} />
        <Particular name={t('contracts.parties.provider')} value={data.providerName} />
        <Particular name={t('contracts.term')} value={`${data.startsOn} – ${data.endsOn}`} />
        <Particular name={t('contracts.yourRole')} value={t(`contracts.parties.${data.party}`)} />
      </dl>
      <Tabs
        items={[
          { key: 'terms', label: t('contracts.tabs.terms'), children: <TermsInForce contractId={contractId} /> },
          {
            key: 'timeline',
            label: t('contracts.tabs.timeline'),
            children: <ContractTimeline contractId={contractId} />,
          },
          { key: 'people', label: t('contracts.tabs.people'), children: <ContractPeople contractId={contractId} /> },
          {
            key: 'documents',
            label: t('contracts.tabs.documents'),
            children: <ContractDocuments contractId={contractId} />,
          },
        ]}
      />
    </>
  )
}

function Particular({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** The terms on a day, clause by clause. */
function TermsInForce({ contractId }: { readonly contractId: string }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [on, setOn] = useState<string | undefined>(undefined)
  const terms = useQuery({
    queryKey: ['contract', contractId, 'terms', on],
    queryFn: () =>
      answered(
        api.GET('/api/contracts/{contractId}/terms', {
          params: { path: { contractId }, query: on === undefined ? {} : { on } },
        }),
      ),
  })
  if (terms.isPending) return <Loading />
  if (terms.isError) return <Failed text={terms.error.message} onRetry={() => void terms.refetch()} />
  const inForce = terms.data.terms as ContractTerms
  const { articles } = terms.data
  const stated = Object.keys(inForce).filter((clause) => clauseById(clause) !== undefined)
  const ordered = stated.sort((a, b) =>
    (articles[a] ?? '999').localeCompare(articles[b] ?? '999', 'en', { numeric: true }),
  )
  return (
    <>
      <label className="filters">
        <span className="quiet">{t('contracts.inForceOn')}</span>
        <DatePicker
          allowClear={false}
          value={dayjs(terms.data.on)}
          onChange={(date) => setOn(date?.format('YYYY-MM-DD'))}
        />
      </label>
      <ol className="sheet clause-list">
        {ordered.map((clause) => (
          <li key={clause}>
            <h2>
              {articles[clause] === undefined ? null : <span className="quiet">{articles[clause]} </span>}
              {clauseById(clause)?.text[language].title}
            </h2>
            <ClauseWording clause={clause} terms={inForce} articles={articles} language={language} />
          </li>
        ))}
      </ol>
    </>
  )
}
