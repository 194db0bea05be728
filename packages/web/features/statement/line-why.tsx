import type { DocumentLine } from '@heqi/documents/statement'
import { metricTitle, monthText } from '@heqi/documents/wording'
import type { Source, Statement, StatementLine } from '@heqi/engine'
import type { ContractFile, ContractTerms } from '@heqi/terms'
import { termsInForce } from '@heqi/terms/terms-in-force'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dispute, StatementHead } from '../../api/contract.ts'
import { lazily } from '../../shell/lazily.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { WhyPanel } from '../../shell/why-panel.tsx'
import { DisputePart } from './dispute-part.tsx'
import { MetricFigures } from './metric-figures.tsx'
import { RecordsBehind } from './records-behind.tsx'

/** The clause library is large; it comes when a clause is first looked at. */
const ClauseWording = lazily(() => import('../contract/clause-wording.tsx'), 'ClauseWording')

type Props = {
  readonly contractId: string
  readonly line: DocumentLine
  readonly statement: Statement
  readonly contract: ContractFile
  readonly head: StatementHead
  readonly disputes: readonly Dispute[]
}

/** Why a line says what it says: the formula with its numbers, the clause, what stands behind it, and the way to object. */
export function LineWhy({ contractId, line, statement, contract, head, disputes }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const source = findLine(statement.lines, line.id)
  if (source === undefined) return null
  const terms = termsInForce(contract, `${statement.month}-28`)
  return (
    <WhyPanel title={line.title}>
      <p className="why-amount figure">{line.amount}</p>
      <h3 className="section-title">{t('statement.formula')}</h3>
      <p className="why-formula">{line.formula}</p>
      <h3 className="section-title">{t('statement.clause')}</h3>
      <p className="contract-text">
        {line.clause.article ?? ''} {line.clause.title}
      </p>
      <Suspense>
        <ClauseWording clause={line.clause.clause} terms={terms} articles={contract.articles} language={language} />
      </Suspense>
      {source.sources.length === 0 ? null : <h3 className="section-title">{t('statement.behind')}</h3>}
      {source.sources.map((behind) => (
        <SourcePart key={keyOf(behind)} source={behind} contractId={contractId} month={statement.month} terms={terms} />
      ))}
      <DisputePart contractId={contractId} head={head} line={line} disputes={disputes} />
    </WhyPanel>
  )
}

const findLine = (lines: readonly StatementLine[], id: string): StatementLine | undefined => {
  for (const line of lines) {
    const found = line.id === id ? line : findLine(line.children, id)
    if (found) return found
  }
  return undefined
}

const keyOf = (source: Source): string => {
  switch (source.kind) {
    case 'metric':
      return `metric/${source.metric.id}`
    case 'fact':
      return `fact/${source.fact}`
    case 'records':
      return `records/${JSON.stringify(source.query)}`
    case 'statement':
      return `statement/${source.month}/${source.line ?? ''}`
  }
}

type SourceProps = {
  readonly source: Source
  readonly contractId: string
  readonly month: string
  readonly terms: ContractTerms
}

function SourcePart({ source, contractId, month, terms }: SourceProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  switch (source.kind) {
    case 'metric':
      return (
        <section>
          <h4 className="why-source">{metricTitle(source.metric, terms, language)}</h4>
          <MetricFigures result={source.metric} contractId={contractId} month={month} />
        </section>
      )
    case 'fact':
      return (
        <ul className="record-list">
          {source.ids.map((id) => (
            <li key={id}>
              <Link
                to="/contracts/$contractId/facts"
                params={{ contractId }}
                search={{ kind: source.fact, why: `${source.fact}/${id}` }}
              >
                {t('statement.fact', { kind: t(`facts.kinds.${source.fact}` as 'facts.kinds.headcount'), id })}
              </Link>
            </li>
          ))}
        </ul>
      )
    case 'records':
      return source.query.kind === 'volume' ? (
        <RecordsBehind contractId={contractId} month={month} line={source.query.line} count={source.count} />
      ) : (
        <p className="note">{t('statement.recordCount', { records: source.count })}</p>
      )
    case 'statement':
      return (
        <p>
          <Link
            to="/contracts/$contractId/statements/$month"
            params={{ contractId, month: source.month }}
            search={source.line === undefined ? {} : { why: source.line }}
          >
            {t('statement.earlier', { month: monthText(source.month, language) })}
          </Link>
        </p>
      )
  }
}
