import { HolderOutlined, PlusOutlined } from '@ant-design/icons'
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { clauseById } from '@heqi/clauses'
import type { ContractDocument, DraftClause, DraftFinding } from '@heqi/contract'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import { StateTag } from '../../../shell/state-tag.tsx'
import type { DraftEditor } from '../draft/use-draft-editor.ts'
import { TONES } from '../findings/finding-list.tsx'
import { gravest, spotOf } from '../findings/finding-place.ts'
import { clauseTitle, matches } from './clause-title.ts'

type Props = {
  readonly editor: DraftEditor
  readonly document: ContractDocument
  readonly findings: readonly DraftFinding[]
  readonly selected: string | undefined
  readonly isReadOnly: boolean
  readonly onSelect: (clauseId: string) => void
  readonly onAdd: () => void
}

/** The clauses of the draft in their order: to find, to open, to move, to add to. */
export function ClauseRail({ editor, document, findings, selected, isReadOnly, onSelect, onAdd }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [query, setQuery] = useState('')
  const { clauses } = editor.file
  const found = clauses.filter((clause) => matches(clause, query, language))
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const move = ({ active, over }: DragEndEvent) => {
    const to = clauses.findIndex(({ id }) => id === over?.id)
    if (over === null || active.id === over.id || to < 0) return
    editor.apply({ op: 'move-clause', clause: String(active.id), to })
  }
  const labels = labelsOf(document)
  const titleOf = (id: string | number) =>
    clauses.filter((clause) => clause.id === id).map((clause) => clauseTitle(clause, language))[0] ?? String(id)
  return (
    <nav className="clause-rail" aria-label={t('studio.clauses')}>
      <div className="clause-rail__head">
        <Input
          allowClear
          size="small"
          value={query}
          placeholder={t('studio.findClause')}
          aria-label={t('studio.findClause')}
          onChange={(event) => setQuery(event.target.value)}
        />
        {isReadOnly ? null : (
          <Button size="small" icon={<PlusOutlined />} onClick={onAdd}>
            {t('studio.add')}
          </Button>
        )}
      </div>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={move}
        accessibility={{
          screenReaderInstructions: { draggable: t('studio.dragHelp') },
          announcements: {
            onDragStart: ({ active }) => t('studio.dragStart', { clause: titleOf(active.id) }),
            onDragOver: ({ over }) => (over ? t('studio.dragOver', { clause: titleOf(over.id) }) : undefined),
            onDragEnd: ({ active }) => t('studio.dragEnd', { clause: titleOf(active.id) }),
            onDragCancel: () => t('studio.dragCancel'),
          },
        }}
      >
        <SortableContext items={found.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className="clause-rail__list">
            {found.map((clause) => (
              <ClauseItem
                key={clause.id}
                clause={clause}
                label={labels.get(clause.id) ?? t('studio.preamble')}
                findings={findings.filter((finding) => spotOf(finding).clauseId === clause.id)}
                isSelected={clause.id === selected}
                canMove={query === '' && !isReadOnly}
                onSelect={onSelect}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {found.length === 0 ? <p className="quiet clause-rail__none">{t('studio.noneFound')}</p> : null}
    </nav>
  )
}

const labelsOf = ({ chapters }: ContractDocument): ReadonlyMap<string, string> =>
  new Map(chapters.flatMap(({ articles }) => articles.map(({ id, label }) => [id, label] as const)))

type ItemProps = {
  readonly clause: DraftClause
  readonly label: string
  readonly findings: readonly DraftFinding[]
  readonly isSelected: boolean
  readonly canMove: boolean
  readonly onSelect: (clauseId: string) => void
}

function ClauseItem({ clause, label, findings, isSelected, canMove, onSelect }: ItemProps) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: clause.id,
    disabled: !canMove,
  })
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const severity = gravest(findings)
  const title = clauseTitle(clause, language)
  const name = isDragging ? 'clause-item is-dragging' : 'clause-item'
  return (
    <li
      ref={(node) => {
        item.current = node
        setNodeRef(node)
      }}
      className={isSelected ? `${name} is-selected` : name}
      style={{
        transform: transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`,
        transition,
      }}
    >
      {canMove ? (
        <button
          type="button"
          className="clause-item__handle"
          {...attributes}
          {...listeners}
          aria-label={t('studio.moveClause', { clause: title })}
        >
          <HolderOutlined />
        </button>
      ) : null}
      <button
        type="button"
        className="clause-item__open"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(clause.id)}
      >
        <span className="clause-item__label note">{label}</span>
        <span>{title}</span>
        {clauseById(clause.clause) === undefined ? <span className="note">?</span> : null}
      </button>
      {severity === undefined ? null : <StateTag tone={TONES[severity]} text={findings.length} />}
    </li>
  )
}
