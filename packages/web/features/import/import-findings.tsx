import { findingMessage } from '@heqi/contract'
import type { Severity } from '@heqi/vocabulary'
import { Button, Segmented, Space } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { LetStand } from '../studio/findings/let-stand.tsx'
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

const SEVERITIES = ['error', 'warning', 'note'] as const

/** What is wrong with the contract as it stands, where, and why it matters; the worst first. */
export function ImportFindings({ findings, ...rest }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<Severity | 'all'>('all')
  const open = findings.filter(({ reason }) => reason === undefined)
  const standing = findings.filter(({ reason }) => reason !== undefined)
  const counts = SEVERITIES.map((severity) => open.filter(({ finding }) => finding.severity === severity))
  const listed = counts.flat().filter(({ finding }) => shown === 'all' || finding.severity === shown)
  const { selected } = rest
  useEffect(() => {
    if (selected === undefined) return
    list.current?.querySelector(`[data-finding="${selected}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <div ref={list} className="import-findings">
      {counts.filter(({ length }) => length > 0).length < 2 ? null : (
        <Segmented<Severity | 'all'>
          size="small"
          aria-label={t('studio.findings')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t('import.all', { count: open.length }) },
            ...SEVERITIES.map((severity, index) => ({
              value: severity,
              label: `${t(`studio.severity.${severity}`)} ${counts[index]?.length ?? 0}`,
            })),
          ]}
        />
      )}
      <RepairAll importId={rest.importId} findings={open.map(({ finding }) => finding)} />
      {open.length === 0 ? <p className="quiet">{t('studio.noFindingsText')}</p> : null}
      <ul className="findings">
        {listed.map((item) => (
          <FindingItem key={item.index} item={item} {...rest} />
        ))}
      </ul>
      {standing.length === 0 ? null : <h2 className="section-title">{t('studio.letStandTitle')}</h2>}
      <ul className="findings">
        {standing.map((item) => (
          <FindingItem key={item.index} item={item} {...rest} />
        ))}
      </ul>
    </div>
  )
}

function FindingItem({
  item,
  importId,
  contractIndex,
  text,
  clauses,
  selected,
  onSelect,
}: Omit<Props, 'findings'> & { readonly item: ReadFinding }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const mayWrite = usePermission('drafts.write')
  const saying = useSaying(importId)
  const { finding, reason } = item
  const message = findingMessage(finding, language)
  const start = finding.place.start ?? 0
  const key = { contractIndex, code: finding.code, start }
  return (
    <li className={selected === item.index ? 'finding is-open' : 'finding'} data-finding={item.index}>
      <StateTag tone={TONES[finding.severity]} text={t(`studio.severity.${finding.severity}`)} />
      <div>
        <p className="finding__problem">
          {finding.place.article === undefined ? null : <span className="quiet">{finding.place.article} </span>}
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
}
