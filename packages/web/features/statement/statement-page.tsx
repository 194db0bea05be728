import { type DocumentLine, statementDocument } from '@heqi/documents/statement'
import { monthText } from '@heqi/documents/wording'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { contractFileQuery, statementQuery } from '../../api/contract.ts'
import { lazily, lazilyBelow } from '../../shell/lazily.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag } from '../../shell/state-tag.tsx'
import { Failed, Loading } from '../../shell/states.tsx'
import { useWhy } from '../../shell/why-panel.tsx'
import { ChangedSince } from './changed-since.tsx'
import { StatementActions } from './statement-actions.tsx'
import { statementTone } from './statement-tone.ts'
import { StatementTree } from './statement-tree.tsx'

/** What stands below the account or opens beside it comes after it. */
const StatementMetrics = lazilyBelow(() => import('./statement-metrics.tsx'), 'StatementMetrics')
const LineWhy = lazily(() => import('./line-why.tsx'), 'LineWhy')
const WhatIfPanel = lazily(() => import('../what-if/what-if-panel.tsx'), 'WhatIfPanel')

/** The address of the panel that draws at the terms. */
const WHAT_IF = 'what-if'

/** One month's account between the parties, from the total down to the records. */
export function StatementPage() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { why, open } = useWhy()
  const { contractId, month } = useParams({ from: '/frame/contracts/$contractId/statements/$month' })
  const statement = useQuery(statementQuery(contractId, month))
  const file = useQuery(contractFileQuery(contractId))
  const failure = statement.error ?? file.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([statement.refetch(), file.refetch()])} />
  if (statement.data === undefined || file.data === undefined) return <Loading />

  const { head } = statement.data
  const document = statementDocument({
    statement: statement.data.statement,
    contract: file.data,
    language,
    ...(head.issuedAt === null ? {} : { issuedOn: head.issuedAt.slice(0, 10) }),
  })
  const openDisputes = head.disputes.filter((dispute) => dispute.state === 'open')
  const disputed = new Set(openDisputes.map((dispute) => dispute.lineId))
  const mark = (line: DocumentLine) =>
    disputed.has(line.id) ? <StateTag tone="missed" text={t('statement.disputed')} /> : null
  const explained = document.lines.find((line) => line.id === why)
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">
            {document.title} {monthText(month, language)}
          </h1>
          <p className="quiet page-sub">
            <StateTag tone={statementTone(head.state)} text={t(`statement.states.${head.state}`)} />
            <span>{document.contractTitle}</span>
            <span>{document.statementNumber}</span>
            <span>{t('statement.dueBy', { date: document.dueText })}</span>
          </p>
        </div>
        <div className="page-actions no-print">
          <Button aria-expanded={why === WHAT_IF} onClick={() => open(WHAT_IF)}>
            {t('whatIf.title')}
          </Button>
          <Button onClick={() => globalThis.print()}>{t('statement.print')}</Button>
          <Button href={`/api/contracts/${contractId}/statements/${month}/document.pdf?language=${language}`}>
            PDF
          </Button>
          <Button href={`/api/contracts/${contractId}/statements/${month}/document.xlsx?language=${language}`}>
            XLSX
          </Button>
          <StatementActions contractId={contractId} head={head} />
        </div>
      </header>
      {document.reservations.length === 0 ? null : (
        <section className="sheet sheet--padded reservations">
          <h2 className="section-title">{t('statement.reservations')}</h2>
          <ul>
            {document.reservations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="sheet">
        <StatementTree document={document} mark={mark} />
      </section>
      <Suspense fallback={<Loading />}>
        <StatementMetrics document={document} contractId={contractId} />
      </Suspense>
      <ChangedSince contractId={contractId} document={document} />
      <Suspense>
        {why === WHAT_IF ? <WhatIfPanel contractId={contractId} month={month} contract={file.data} /> : null}
        {explained === undefined ? null : (
          <LineWhy
            contractId={contractId}
            line={explained}
            statement={statement.data.statement}
            contract={file.data}
            head={head}
            disputes={head.disputes.filter((dispute) => dispute.lineId === explained.id)}
          />
        )}
      </Suspense>
    </>
  )
}
