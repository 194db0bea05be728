import { applyDraftChange, type DraftFinding } from '@heqi/contract'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftEditor } from '../draft/use-draft-editor.ts'
import type { Spot } from '../wording/document-page.tsx'
import { FindingList, LetStandList } from './finding-list.tsx'
import { gravestFirst, SeverityFilter, type ShownSeverity } from './severity-filter.tsx'

type Props = {
  readonly findings: readonly DraftFinding[]
  readonly editor: DraftEditor
  readonly isReadOnly: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onJump: (spot: Spot) => void
  readonly onTranslate: () => void
}

/** All findings of the draft, and what was let stand. */
export function FindingsDrawer({ findings, editor, isReadOnly, isOpen, onClose, onJump, onTranslate }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<ShownSeverity>('all')
  /** Where one goes once the drawer has given the keyboard back to what opened it. */
  const [next, setNext] = useState<Spot | undefined>(undefined)
  const closed = (isOpenNow: boolean) => {
    if (isOpenNow || next === undefined) return
    setNext(undefined)
    onJump(next)
  }
  const missing = [...new Set(findings.flatMap(({ repair }) => (repair?.op === 'add-clause' ? [repair.clause] : [])))]
  // One step of undo.
  const addMissing = () =>
    editor.replace(
      missing.reduce((file, clause) => {
        const added = applyDraftChange(file, { op: 'add-clause', clause })
        return added.ok ? added.value : file
      }, editor.file),
    )
  return (
    <Drawer title={t('studio.findings')} open={isOpen} onClose={onClose} afterOpenChange={closed} size={520}>
      {findings.length === 0 ? <p className="quiet">{t('studio.noFindingsText')}</p> : null}
      <SeverityFilter findings={findings} shown={shown} onChange={setShown} />
      {missing.length < 2 || isReadOnly ? null : (
        <Button type="primary" ghost onClick={addMissing}>
          {t('studio.addMissing', { count: missing.length })}
        </Button>
      )}
      <FindingList
        isOfDraft
        findings={gravestFirst(findings, shown)}
        editor={editor}
        isReadOnly={isReadOnly}
        onTranslate={onTranslate}
        onJump={(spot) => {
          setNext(spot)
          onClose()
        }}
      />
      <LetStandList editor={editor} isReadOnly={isReadOnly} />
    </Drawer>
  )
}
