import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { contractQuery, termsQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { ContractDocuments, ContractPeople } from './contract-people.tsx'
import { ContractTimeline } from './contract-timeline.tsx'
import { TermsInForce } from './terms-in-force.tsx'

/** A contract: its terms in force in the words of the contract, what happened and will happen, people, papers. */
export function ContractPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId' })
  const contract = useQuery(contractQuery(contractId))
  // The summary has the Chinese names alone, which are those that count.
  const parties = useQuery(termsQuery(contractId)).data?.terms['identity/parties']
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
        <Particular name={t('contracts.parties.client')} value={parties?.client.name[language] || data.clientName} />
        <Particular
          name={t('contracts.parties.provider')}
          value={parties?.provider.name[language] || data.providerName}
        />
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
