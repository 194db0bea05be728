import { assembleDocument, type DraftFile, type DraftFinding, reviewDraft } from '@heqi/contract'
import { Segmented } from 'antd'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftHead } from '../../api/draft.ts'
import { useMediaQuery, usePreferences } from '../../shell/preferences.tsx'
import { AddClause } from './clauses/add-clause.tsx'
import { ClauseRail } from './clauses/clause-rail.tsx'
import { ClauseSheet } from './clauses/clause-sheet.tsx'
import { clauseTitle } from './clauses/clause-title.ts'
import { ConflictNotice } from './draft/conflict-notice.tsx'
import { referencesIn } from './draft/references.ts'
import { placeFrom, placeText, type TermPlace } from './draft/term-place.ts'
import { type TakenIn, useAutosave } from './draft/use-autosave.ts'
import { type DraftEditor, useDraftEditor } from './draft/use-draft-editor.ts'
import { showFieldSoon } from './fields/show-field.ts'
import { spotOf } from './findings/finding-place.ts'
import { StudioBar } from './studio-bar.tsx'
import type { Spot } from './wording/document-page.tsx'
import { WordingPane } from './wording/wording-pane.tsx'
import './studio.css'
import { message } from '../../shell/notices.ts'

type Props = {
  readonly head: DraftHead
  readonly stored: DraftFile
  readonly initial: DraftFile
  readonly conflicts: readonly string[]
  readonly isReadOnly: boolean
}

type Pane = 'clauses' | 'fields' | 'page'

/** Clause list | typed fields | the page as it will print. */
export function Studio({ head, stored, initial, conflicts, isReadOnly }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const editor = useDraftEditor(initial)
  const [taken, setTaken] = useState<TakenIn | undefined>(
    conflicts.length === 0 ? undefined : { byName: head.changedByName, conflicts, theirs: stored },
  )
  const save = useAutosave({
    draftId: head.draftId,
    revision: head.revision,
    base: stored,
    file: editor.file,
    isOn: !isReadOnly,
    onTakenIn: (merged, how) => {
      editor.replace(merged)
      setTaken(how)
    },
  })
  const [spot, setSpot] = useState<Spot | undefined>(() => {
    const [first] = initial.clauses
    return first && { clauseId: first.id, path: '' }
  })
  const [pane, setPane] = useState<Pane>('fields')
  const [isAdding, setIsAdding] = useState(false)
  const isNarrow = useMediaQuery('(max-width: 1180px)')
  const shown = useDeferredValue(editor.file)
  const outline = useMemo(() => assembleDocument(shown, language), [shown, language])
  const findings = useMemo(() => reviewDraft(shown), [shown])
  useUndoKeys(editor)
  const select = useCallback((clauseId: string) => {
    setSpot({ clauseId, path: '' })
    setPane('fields')
  }, [])
  const jump = useJump(editor.file, setSpot, setPane)
  const remove = useRemoval(editor, setSpot)
  const panes: Readonly<Record<Pane, React.ReactNode>> = {
    clauses: (
      <ClauseRail
        editor={editor}
        document={outline}
        findings={findings}
        selected={spot?.clauseId}
        isReadOnly={isReadOnly}
        onSelect={select}
        onAdd={() => setIsAdding(true)}
      />
    ),
    fields: (
      <SelectedClause
        editor={editor}
        outline={outline}
        findings={findings}
        spot={spot}
        isReadOnly={isReadOnly}
        setSpot={setSpot}
        onJump={jump}
        onRemove={remove}
      />
    ),
    page: <WordingPane file={shown} spot={spot} onJump={jump} />,
  }
  return (
    <div className="studio">
      <StudioBar head={head} editor={editor} save={save} findings={findings} isReadOnly={isReadOnly} onJump={jump} />
      {taken === undefined ? null : (
        <ConflictNotice taken={taken} editor={editor} onClose={() => setTaken(undefined)} onJump={jump} />
      )}
      {isNarrow ? (
        <Segmented<Pane>
          block
          value={pane}
          onChange={setPane}
          options={[
            { value: 'clauses', label: t('studio.clauses') },
            { value: 'fields', label: t('studio.terms') },
            { value: 'page', label: t('studio.page') },
          ]}
        />
      ) : null}
      <div className={isNarrow ? 'studio__panes studio__panes--one' : 'studio__panes'}>
        {isNarrow
          ? panes[pane]
          : [panes.clauses, panes.fields, panes.page].map((content, index) => (
              <div key={index} className="studio__pane">
                {content}
              </div>
            ))}
      </div>
      <AddClause
        file={editor.file}
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        onAdd={(clause) => {
          const before = new Set(editor.file.clauses.map(({ id }) => id))
          editor.apply({ op: 'add-clause', clause })
          setSpot({ clauseId: clause === 'free/custom' ? nextCustom(before) : clause, path: '' })
          if (clause === 'free/custom') setIsAdding(false)
        }}
      />
    </div>
  )
}

function nextCustom(taken: ReadonlySet<string>): string {
  const counts = [...taken].map((id) => Number(/^custom-(\d+)$/.exec(id)?.[1] ?? 0))
  return `custom-${Math.max(0, ...counts) + 1}`
}

type SelectedProps = {
  readonly editor: DraftEditor
  readonly outline: ReturnType<typeof assembleDocument>
  readonly findings: readonly DraftFinding[]
  readonly spot: Spot | undefined
  readonly isReadOnly: boolean
  readonly setSpot: (spot: Spot) => void
  readonly onJump: (spot: Spot) => void
  readonly onRemove: (clauseId: string) => void
}

function SelectedClause({ editor, outline, findings, spot, isReadOnly, setSpot, onJump, onRemove }: SelectedProps) {
  const { t } = useTranslation()
  const clause = editor.file.clauses.find(({ id }) => id === spot?.clauseId)
  const clauseId = clause?.id
  const references = useMemo(() => referencesIn(editor.file), [editor.file])
  const focus = useCallback(
    (place: TermPlace) => clauseId !== undefined && setSpot({ clauseId, path: placeText(place) }),
    [clauseId, setSpot],
  )
  if (clause === undefined) return <p className="quiet">{t('studio.chooseClause')}</p>
  const label = outline.chapters.flatMap(({ articles }) => articles).find(({ id }) => id === clause.id)?.label ?? ''
  return (
    <ClauseSheet
      key={clause.id}
      clause={clause}
      label={label}
      editor={editor}
      findings={findings.filter((finding) => spotOf(finding).clauseId === clause.id)}
      references={references}
      isReadOnly={isReadOnly}
      onFocus={focus}
      onJump={onJump}
      onRemove={() => onRemove(clause.id)}
    />
  )
}

/** From the wording or a finding to the field, the nearest one that is there. */
function useJump(file: DraftFile, setSpot: (spot: Spot) => void, setPane: (pane: Pane) => void) {
  return useCallback(
    (spot: Spot) => {
      const clause = file.clauses.find(({ id }) => id === spot.clauseId)
      if (clause === undefined) return
      const place = placeFrom(spot.path, clause.terms)
      setSpot({ clauseId: spot.clauseId, path: placeText(place) })
      setPane('fields')
      showFieldSoon(place)
    },
    [file, setSpot, setPane],
  )
}

/** Removes a clause and offers it back. */
function useRemoval(editor: DraftEditor, setSpot: (spot: Spot) => void) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  return (clauseId: string) => {
    const index = editor.file.clauses.findIndex(({ id }) => id === clauseId)
    const clause = editor.file.clauses[index]
    if (clause === undefined) return
    const next = editor.file.clauses[index + 1] ?? editor.file.clauses[index - 1]
    editor.apply({ op: 'remove-clause', clause: clauseId })
    if (next) setSpot({ clauseId: next.id, path: '' })
    message.open({
      type: 'info',
      duration: 6,
      content: (
        <>
          {t('studio.removed', { clause: clauseTitle(clause, language) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              editor.undo()
              message.destroy()
            }}
          >
            {t('studio.undo')}
          </button>
        </>
      ),
    })
  }
}

/** Ctrl or Cmd with Z and Y, wherever one stands: typing is undone by the same steps. */
function useUndoKeys({ undo, redo }: DraftEditor): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo, redo])
}
