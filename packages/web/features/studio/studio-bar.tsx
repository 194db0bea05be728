import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import type { DraftFinding } from '@heqi/contract'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftHead } from '../../api/draft.ts'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { headOf } from './draft/draft-head.ts'
import { SavedState } from './draft/saved-state.tsx'
import type { useAutosave } from './draft/use-autosave.ts'
import type { DraftEditor } from './draft/use-draft-editor.ts'
import { FindingsDrawer } from './findings/findings-drawer.tsx'
import { PutInForce } from './in-force/put-in-force.tsx'
import { ShareDraft } from './sharing/share-draft.tsx'
import { type MenuOpens, StudioMenu } from './studio-menu.tsx'
import { StyleSettings } from './style-settings.tsx'
import { Versions } from './versions/versions.tsx'
import { PastMonths } from './what-if/past-months.tsx'
import type { Spot } from './wording/document-page.tsx'
import { OwnWords } from './wording/own-words.tsx'

type Props = {
  readonly head: DraftHead
  readonly editor: DraftEditor
  readonly save: ReturnType<typeof useAutosave>
  readonly findings: readonly DraftFinding[]
  readonly isReadOnly: boolean
  readonly onJump: (spot: Spot) => void
}

type Open = 'findings' | 'versions' | 'in-force' | MenuOpens | undefined

/** What concerns the draft as a whole. */
export function StudioBar({ head, editor, save, findings, isReadOnly, onJump }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const mayContract = usePermission('contracts.write')
  const [open, setOpen] = useState<Open>(undefined)
  const close = () => setOpen(undefined)
  const { title, timeZone } = headOf(editor.file, language)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <header className="studio__bar">
      <div className="studio__title">
        <h1 className="page-title">{title === '' ? t('studio.untitled') : title}</h1>
        {head.contractId === null ? (
          <SavedState
            state={isReadOnly ? undefined : save.state}
            savedAt={head.changedAt}
            timeZone={timeZone}
            onRetry={() => void save.saveNow()}
          />
        ) : (
          <Link to="/contracts/$contractId" params={{ contractId: head.contractId }}>
            {t('studio.isInForce')}
          </Link>
        )}
      </div>
      <div className="studio__actions">
        {isReadOnly ? null : (
          <>
            <Button
              type="text"
              icon={<UndoOutlined />}
              disabled={!editor.canUndo}
              aria-label={t('studio.undo')}
              onClick={editor.undo}
            />
            <Button
              type="text"
              icon={<RedoOutlined />}
              disabled={!editor.canRedo}
              aria-label={t('studio.redo')}
              onClick={editor.redo}
            />
          </>
        )}
        <Button onClick={() => setOpen('findings')}>
          {findings.length === 0
            ? t('studio.noFindings')
            : t('studio.findingCount', { count: findings.length, errors })}
        </Button>
        <Button onClick={() => setOpen('versions')}>{t('studio.versions')}</Button>
        <StudioMenu draftId={head.draftId} editor={editor} save={save} isReadOnly={isReadOnly} onOpen={setOpen} />
        {isReadOnly || !mayContract ? null : (
          <Button type="primary" danger onClick={() => setOpen('in-force')}>
            {t('studio.inForce')}
          </Button>
        )}
      </div>
      <FindingsDrawer
        findings={findings}
        editor={editor}
        isReadOnly={isReadOnly}
        isOpen={open === 'findings'}
        onClose={close}
        onJump={onJump}
        onTranslate={() => setOpen('translations')}
      />
      <OwnWords editor={editor} isOpen={open === 'translations'} isReadOnly={isReadOnly} onClose={close} />
      <Versions
        head={head}
        editor={editor}
        save={save}
        isOpen={open === 'versions'}
        isReadOnly={isReadOnly}
        onClose={close}
      />
      <ShareDraft head={head} editor={editor} save={save} isOpen={open === 'share'} onClose={close} />
      <PastMonths file={editor.file} isOpen={open === 'what-if'} onClose={close} />
      <StyleSettings editor={editor} isOpen={open === 'style'} onClose={close} />
      <PutInForce
        head={head}
        editor={editor}
        save={save}
        errors={errors}
        isOpen={open === 'in-force'}
        onClose={close}
      />
    </header>
  )
}
