import type { DocumentMetric, StatementDocument } from '@heqi/documents/statement'
import { Link } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { StateTag } from '../../shell/state-tag.tsx'

type Props = { readonly document: StatementDocument; readonly contractId: string }

/** The promises of the month beside what was measured, raw and adjusted. */
export function StatementMetrics({ document, contractId }: Props) {
  const { t } = useTranslation()
  if (document.metrics.length === 0) return null
  return (
    <section className="statement-metrics">
      <h2 className="section-title">{t('statement.metrics')}</h2>
      <p className="note">{t('statement.binding', { reading: document.bindingReading })}</p>
      <Table<DocumentMetric>
        className="sheet"
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...document.metrics]}
        scroll={{ x: 720 }}
        columns={[
          {
            title: t('statement.metric'),
            key: 'name',
            render: (_, metric) => (
              <>
                <Link
                  to="/contracts/$contractId/service"
                  params={{ contractId }}
                  search={{ month: document.month, metric: metric.id }}
                >
                  {metric.name}
                </Link>
                <div className="note">{metric.definition}</div>
              </>
            ),
          },
          {
            title: t('statement.target'),
            key: 'target',
            className: 'figure-left',
            render: (_, metric) => metric.target ?? '—',
          },
          {
            title: t('statement.readings.raw'),
            key: 'raw',
            align: 'right',
            className: 'figure',
            render: (_, metric) => metric.raw.value,
          },
          {
            title: t('statement.readings.adjusted'),
            key: 'adjusted',
            align: 'right',
            className: 'figure',
            render: (_, metric) => (
              <>
                <strong>{metric.adjusted.value}</strong>
                <div className="note">{metric.adjusted.fraction}</div>
              </>
            ),
          },
          { title: t('statement.result'), key: 'verdict', render: (_, metric) => <Verdict metric={metric} /> },
        ]}
      />
    </section>
  )
}

function Verdict({ metric: { verdict } }: { readonly metric: DocumentMetric }) {
  const { t } = useTranslation()
  if (verdict === undefined) return <StateTag tone="notMeasured" text={t('statement.notAssessed')} />
  return <StateTag tone={verdict.missed ? 'missed' : 'met'} text={verdict.text} />
}
