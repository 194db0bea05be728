import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { answeredWhole, api } from '../../api/client.ts'
import { Failed, Loading, Notice } from '../../shell/states.tsx'

type Props = { readonly contractId: string }

/** Who looks after the contract on both sides. */
export function ContractPeople({ contractId }: Props) {
  const { t } = useTranslation()
  const people = useQuery({
    queryKey: ['contract', contractId, 'people'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/people', { params: { path: { contractId }, query: page } }),
      ),
  })
  if (people.isPending) return <Loading />
  if (people.isError) return <Failed text={people.error.message} onRetry={() => void people.refetch()} />
  if (people.data.items.length === 0) return <Notice title={t('contracts.noPeople')} />
  return (
    <Table
      className="sheet"
      rowKey="personId"
      pagination={false}
      dataSource={people.data.items}
      columns={[
        { title: t('contracts.person'), dataIndex: 'name' },
        { title: t('contracts.duty'), dataIndex: 'duty' },
        { title: t('contracts.side'), key: 'party', render: (_, { party }) => t(`contracts.parties.${party}`) },
      ]}
    />
  )
}

/** Papers of the contract, to fetch. */
export function ContractDocuments({ contractId }: Props) {
  const { t } = useTranslation()
  const documents = useQuery({
    queryKey: ['contract', contractId, 'documents'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/documents', { params: { path: { contractId }, query: page } }),
      ),
  })
  if (documents.isPending) return <Loading />
  if (documents.isError) return <Failed text={documents.error.message} onRetry={() => void documents.refetch()} />
  if (documents.data.items.length === 0) return <Notice title={t('contracts.noDocuments')} />
  return (
    <Table
      className="sheet"
      rowKey="documentId"
      pagination={false}
      dataSource={documents.data.items}
      columns={[
        {
          title: t('contracts.document'),
          key: 'name',
          render: (_, { documentId, name }) => (
            <a href={`/api/contracts/${contractId}/documents/${documentId}`}>{name}</a>
          ),
        },
        { title: t('contracts.filedBy'), dataIndex: 'createdByName' },
        { title: t('contracts.filedOn'), key: 'on', render: (_, { createdAt }) => createdAt.slice(0, 10) },
      ]}
    />
  )
}
