import { amountText, monthText } from '@heqi/documents/wording'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { statementsQuery } from '../../api/contract.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading, Notice } from '../../shell/states.tsx'
import { statementTone } from './statement-tone.ts'

/** All months of the contract with what each came to and where it stands between the parties. */
export function StatementsPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { contractId } = useParams({ from: '/frame/contracts/$contractId/statements' })
  const statements = useQuery(statementsQuery(contractId))
  if (statements.isPending) return <Loading />
  if (statements.isError) return <Failed text={statements.error.message} onRetry={() => void statements.refetch()} />
  const { items } = statements.data
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{t('statement.listTitle')}</h1>
      </header>
      {items.length === 0 ? (
        <Notice title={t('statement.listEmpty')} text={t('statement.listEmptyText')} />
      ) : (
        <Table
          className="sheet"
          rowKey="month"
          pagination={false}
          dataSource={items}
          scroll={{ x: 560 }}
          columns={[
            {
              title: t('statement.month'),
              key: 'month',
              render: (_, { month }) => (
                <Link to="/contracts/$contractId/statements/$month" params={{ contractId, month }}>
                  <strong>{monthText(month, language)}</strong>
                </Link>
              ),
            },
            {
              title: t('statement.total'),
              key: 'total',
              align: 'right',
              className: 'figure',
              render: (_, { totalFen }) => (totalFen === null ? '—' : amountText(BigInt(totalFen))),
            },
            {
              title: t('statement.state'),
              key: 'state',
              render: (_, { state }) => <StateTag tone={statementTone(state)} text={t(`statement.states.${state}`)} />,
            },
            {
              title: t('statement.dueOn'),
              key: 'due',
              className: 'figure-left',
              render: (_, { dueOn }) => dueOn ?? '—',
            },
          ]}
        />
      )}
    </>
  )
}
