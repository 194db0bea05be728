import { type DraftChange, type DraftFile, type DraftFinding, draftFindingMessage } from '@heqi/contract'
import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../../shell/state-tag.tsx'
import type { DraftEditor } from '../draft/use-draft-editor.ts'
import type { Spot } from '../wording/document-page.tsx'
import { BlankList, isBlank } from './blank-list.tsx'
import { spotOf } from './finding-place.ts'
import { LetStand } from './let-stand.tsx'
import { gravestFirst } from './severity-filter.tsx'
import './findings.css'

type Props = {
  readonly findings: readonly DraftFinding[]
  readonly editor: DraftEditor
  readonly onJump: (spot: Spot) => void
  readonly isReadOnly: boolean
  readonly onTranslate?: () => void
  /** Of all clauses, not of one. */
  readonly isOfDraft?: boolean
}

/** What is wrong with the draft, the gravest first, with what mends it; what is only to be filled in stands together. */
export function FindingList({ findings, isOfDraft = false, ...rest }: Props) {
  const others = findings.filter((finding) => !isBlank(finding))
  return (
    <>
      <BlankList blanks={findings.filter(isBlank)} file={rest.editor.file} isOfDraft={isOfDraft} onJump={rest.onJump} />
      <ul className="findings">
        {gravestFirst(others, 'all').map((finding) => (
          <FindingItem key={`${finding.code}/${finding.place.path ?? ''}`} finding={finding} {...rest} />
        ))}
      </ul>
    </>
  )
}

export const TONES: Readonly<Record<DraftFinding['severity'], Tone>> = {
  error: 'missed',
  warning: 'atRisk',
  note: 'notMeasured',
}

function FindingItem({
  finding,
  editor,
  onJump,
  isReadOnly,
  onTranslate,
}: Omit<Props, 'findings' | 'isOfDraft'> & { readonly finding: DraftFinding }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const message = draftFindingMessage(finding, language)
  const { repair } = finding
  const spot = spotOf(finding)
  const isHere = editor.file.clauses.some(({ id }) => id === spot.clauseId)
  return (
    <li className="finding">
      <StateTag tone={TONES[finding.severity]} text={t(`studio.severity.${finding.severity}`)} />
      <div>
        <p className="finding__problem">{message.problem}</p>
        <p className="note">
          {message.reason} {finding.legalBasis?.[language]}
        </p>
        {finding.code === 'term-unfit' ? null : <p className="note">{message.repair}</p>}
        <Space size={4} wrap>
          {isHere ? (
            <Button size="small" onClick={() => onJump(spot)}>
              {t('studio.toPlace')}
            </Button>
          ) : null}
          {finding.code !== 'text-in-one-language' || onTranslate === undefined || isReadOnly ? null : (
            <Button size="small" type="primary" ghost onClick={onTranslate}>
              {t('studio.translate')}
            </Button>
          )}
          {repair === undefined || isReadOnly ? null : (
            <Button size="small" type="primary" ghost onClick={() => editor.apply(repair)}>
              {t(repair.op === 'add-clause' ? 'studio.repairAdd' : 'studio.repair')}
            </Button>
          )}
          {isReadOnly ? null : <LetStand onStand={(reason) => editor.apply(suppressing(finding, reason))} />}
        </Space>
      </div>
    </li>
  )
}

const suppressing = ({ code, place: { path } }: DraftFinding, reason: string): DraftChange => ({
  op: 'suppress',
  code,
  ...(path === undefined ? {} : { path }),
  reason,
})

/** What was let stand, with the reason, and the way back. */
export function LetStandList({ editor, isReadOnly }: { readonly editor: DraftEditor; readonly isReadOnly: boolean }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const suppressed: NonNullable<DraftFile['suppressed']> = editor.file.suppressed ?? []
  if (suppressed.length === 0) return null
  return (
    <section>
      <h2 className="section-title">{t('studio.letStandTitle')}</h2>
      <ul className="findings">
        {suppressed.map((entry) => (
          <li key={`${entry.code}/${entry.path ?? ''}`} className="finding finding--stands">
            <div>
              <p className="finding__problem">{problemOf(entry, language)}</p>
              <p className="note">{t('studio.because', { reason: entry.reason })}</p>
              {isReadOnly ? null : (
                <Button
                  size="small"
                  onClick={() =>
                    editor.apply({
                      op: 'unsuppress',
                      code: entry.code,
                      ...(entry.path === undefined ? {} : { path: entry.path }),
                    })
                  }
                >
                  {t('studio.showAgain')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The finding's words without the particulars of the day it was found. */
function problemOf(entry: { readonly code: string; readonly path?: string }, language: 'zh-CN' | 'en'): string {
  const place = entry.path === undefined ? {} : { path: entry.path }
  const clause = (entry.path ?? '').split(/[.[]/)[0] ?? ''
  return draftFindingMessage({ code: entry.code, severity: 'note', place, data: { clause } }, language).problem
}
