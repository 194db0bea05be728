import { findingMessage } from '@heqi/contract'
import type { Severity } from '@heqi/vocabulary'
import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { LetStand } from '../studio/findings/let-stand.tsx'
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
  readonly onSeek: (offset: number) => void
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'missed', warning: 'atRisk', note: 'notMeasured' }

/** What is wrong with the contract as it stands, where, and why it matters. */
export function ImportFindings({ findings, ...rest }: Props) {
  const { t } = useTranslation()
  const open = findings.filter(({ reason }) => reason === undefined)
  const standing = findings.filter(({ reason }) => reason !== undefined)
  return (
    <div className="import-findings">
      <RepairAll importId={rest.importId} text={rest.text} findings={open.map(({ finding }) => finding)} />
      {open.length === 0 ? <p className="quiet">{t('studio.noFindingsText')}</p> : null}
      <ul className="findings">
        {open.map((item) => (
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
  onSeek,
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
    <li className="finding">
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
          <Button size="small" onClick={() => onSeek(start)}>
            {t('import.toSource')}
          </Button>
          {mayWrite && reason === undefined ? (
            <RepairOne importId={importId} contractIndex={contractIndex} finding={finding} clauses={clauses} />
          ) : null}
          {!mayWrite ? null : reason === undefined ? (
            <LetStand onStand={(why) => saying.letStand.mutate({ ...key, reason: why })} />
          ) : (
            <Button size="small" onClick={() => saying.showAgain.mutate(key)}>
              {t('studio.showAgain')}
            </Button>
          )}
        </Space>
      </div>
    </li>
  )
}
