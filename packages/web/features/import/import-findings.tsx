import { findingMessage } from '@heqi/contract'
import type { Severity } from '@heqi/vocabulary'
import { Button, Space } from 'antd'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { LetStand } from '../studio/findings/let-stand.tsx'
import { gravestFirst, SeverityFilter, type ShownSeverity } from '../studio/findings/severity-filter.tsx'
import { FindingExample } from './finding-example.tsx'
import type { ReadClause, ReadFinding } from './reading.ts'
import { RepairAll, RepairOne, TextRepair } from './repairs.tsx'
import { useSaying } from './use-saying.ts'
import '../studio/findings/findings.css'

type Props = {
  readonly importId: string
  readonly contractIndex: number
  readonly text: string
  readonly clauses: readonly ReadClause[]
  readonly findings: readonly ReadFinding[]
  /** The one that one stands on, here or in the source. */
  readonly selected: number | undefined
  readonly onSelect: (finding: ReadFinding) => void
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'missed', warning: 'atRisk', note: 'notMeasured' }

/** What is wrong with the contract as it stands, where, and why it matters; the worst first. */
export function ImportFindings({ findings, selected, ...rest }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<ShownSeverity>('all')
  const open = useMemo(
    () =>
      findings
        .filter(({ reason }) => reason === undefined)
        .map((item) => ({ ...item, severity: item.finding.severity })),
    [findings],
  )
  const standing = findings.filter(({ reason }) => reason !== undefined)
  const listed = gravestFirst(open, shown)
  const blanks = listed.filter(({ finding }) => finding.code === BLANKS)
  const areGathered = blanks.length > MOST_SINGLE_BLANKS
  useEffect(() => {
    if (selected === undefined) return
    list.current?.querySelector(`[data-finding="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <div ref={list} className="import-findings">
      <SeverityFilter findings={open} shown={shown} onChange={setShown} />
      <RepairAll
        importId={rest.importId}
        contractIndex={rest.contractIndex}
        findings={open.map(({ finding }) => finding)}
      />
      {open.length === 0 ? <p className="quiet">{t('studio.noFindingsText')}</p> : null}
      <ul className="findings">
        {listed.map((item) =>
          areGathered && item.finding.code === BLANKS ? null : (
            <FindingItem key={item.index} item={item} isSelected={selected === item.index} {...rest} />
          ),
        )}
        {areGathered ? <Blanks blanks={blanks} selected={selected} {...rest} /> : null}
      </ul>
      {standing.length === 0 ? null : <h2 className="section-title">{t('studio.letStandTitle')}</h2>}
      <ul className="findings">
        {standing.map((item) => (
          <FindingItem key={item.index} item={item} isSelected={selected === item.index} {...rest} />
        ))}
      </ul>
    </div>
  )
}

/** The review says blanks article by article; a form has dozens. */
const BLANKS = 'blanks-left'
const MOST_SINGLE_BLANKS = 3

type BlanksProps = Pick<Props, 'text' | 'selected' | 'onSelect'> & { readonly blanks: readonly ReadFinding[] }

/** All blanks as one finding, each a way to its place. */
function Blanks({ blanks, text, selected, onSelect }: BlanksProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [first] = blanks
  if (first === undefined) return null
  const message = findingMessage(first.finding, language)
  return (
    <li className="finding">
      <StateTag tone={TONES[first.finding.severity]} text={t(`studio.severity.${first.finding.severity}`)} />
      <div>
        <p className="finding__problem">{t('import.blanks', { count: blanks.reduce(countedBlanks, 0) })}</p>
        <p className="note">{message.reason}</p>
        <p className="note">{message.repair}</p>
        <ul className="blank-places">
          {blanks.map((item) => (
            <li key={item.index} data-finding={item.index}>
              <button
                type="button"
                className="link-button"
                aria-current={selected === item.index ? 'true' : undefined}
                onClick={() => onSelect(item)}
              >
                {blankText(item, text)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}

const countedBlanks = (sum: number, { finding }: ReadFinding): number => sum + Number(finding.data?.['count'] ?? 1)

const BLANK_EXCERPT = 14

function blankText({ finding: { place } }: ReadFinding, text: string): string {
  const { article = '', start = 0, end = 0 } = place
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll(/_{3,}/g, '__')
  return `${article} ${words.length > BLANK_EXCERPT ? `${words.slice(0, BLANK_EXCERPT)}…` : words}`.trim()
}

const FindingItem = memo(function FindingItem({
  item,
  importId,
  contractIndex,
  text,
  clauses,
  isSelected,
  onSelect,
}: Omit<Props, 'findings' | 'selected'> & { readonly item: ReadFinding; readonly isSelected: boolean }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const mayWrite = usePermission('drafts.write')
  const saying = useSaying(importId)
  const { finding, reason } = item
  const message = findingMessage(finding, language)
  const start = finding.place.start ?? 0
  const key = { contractIndex, code: finding.code, start }
  return (
    <li className={isSelected ? 'finding is-open' : 'finding'} data-finding={item.index}>
      <StateTag tone={TONES[finding.severity]} text={t(`studio.severity.${finding.severity}`)} />
      <div>
        <p className="finding__problem">
          {isNamed(finding.place.article, message.problem) ? null : (
            <span className="quiet">{finding.place.article} </span>
          )}
          {message.problem}
        </p>
        <p className="note">
          {message.reason} {finding.legalBasis?.[language]}
        </p>
        <p className="note">{message.repair}</p>
        {reason === undefined ? null : <p className="note">{t('studio.because', { reason })}</p>}
        {reason === undefined ? <TextRepair finding={finding} text={text} /> : null}
        <Space size={4} wrap>
          <Button size="small" onClick={() => onSelect(item)}>
            {t('import.toSource')}
          </Button>
          {mayWrite && reason === undefined ? (
            <RepairOne importId={importId} contractIndex={contractIndex} finding={finding} clauses={clauses} />
          ) : null}
          {!mayWrite ? null : reason === undefined ? (
            <LetStand onStand={(why) => saying.letStand.mutate({ ...key, reason: why })} />
          ) : (
            <Button size="small" loading={saying.showAgain.isPending} onClick={() => saying.showAgain.mutate(key)}>
              {t('studio.showAgain')}
            </Button>
          )}
        </Space>
        <FindingExample code={finding.code} />
      </div>
    </li>
  )
})

/** Whether a message says itself which article it is about. */
const isNamed = (article: string | undefined, problem: string): boolean =>
  article === undefined || problem.startsWith(article)
