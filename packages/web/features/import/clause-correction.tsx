import { CATALOGUE, clauseById } from '@heqi/clauses'
import { assembleDocument, type ContractDocument, emptyDraft } from '@heqi/contract'
import type { Language, PartyRole } from '@heqi/vocabulary'
import { Button, Select, Space } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermission } from '../../api/session.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { withTermAt } from '../studio/draft/term-place.ts'
import { fieldOf } from '../studio/fields/field.ts'
import { TermContext } from '../studio/fields/term-context.ts'
import { TermField } from '../studio/fields/term-field.tsx'
import { DocumentPage } from '../studio/wording/document-page.tsx'
import { litOf, type Marked, type Marks, useMarked, type Wanted } from './marks.ts'
import type { ReadClause } from './reading.ts'
import {
  FurtherProvisions,
  type Leading,
  LeadingContext,
  readingAt,
  SharedProvisions,
  TermSource,
} from './source-words.tsx'
import { useKeptCorrection } from './use-kept-correction.ts'
import '../studio/fields/fields.css'

type Props = {
  readonly importId: string
  readonly contractIndex: number
  /** Of the contract that was read: the language of its words. */
  readonly spoken: Language
  /** Whom it calls 甲方. */
  readonly partyA: PartyRole
  readonly clause: ReadClause
  readonly text: string
  readonly marks: Marks
  readonly onSeek: (offset: number, reading?: number) => void
}

const PARTIES = 'identity/parties'

/** Until the card around it is drawn and in its place. */
const DRAWN_MS = 60

const ignore = (): void => undefined
const wantedOf = ({ wanted }: Marked): Wanted => wanted

/** The terms that were read, in the fields of the studio, and how the contract would say them. */
export function ClauseCorrection(props: Props) {
  const { importId, contractIndex, spoken, partyA, clause: read, text, marks, onSeek } = props
  const { t } = useTranslation()
  const { language } = usePreferences()
  const mayWrite = usePermission('drafts.write')
  const lit = useMarked(marks, litOf)
  const wanted = useMarked(marks, wantedOf)
  const correction = useKeptCorrection(importId, contractIndex, read)
  const { said, setSaid, isChanged, keep } = correction
  const { type, terms } = said
  const clause = clauseById(type)
  const field = useMemo(() => clause && fieldOf(clause.terms), [clause])
  const context = useMemo(
    () =>
      clause && {
        clause,
        terms,
        references: {},
        languages: [spoken],
        isReadOnly: !mayWrite,
        Field: TermField,
        Source: TermSource,
        set: (place: readonly (string | number)[], value: unknown) =>
          setSaid((current) => ({ ...current, terms: withTermAt(current.terms, place, value) })),
        focus: ignore,
      },
    [clause, terms, spoken, mayWrite, setSaid],
  )
  const kinds = useMemo(() => CATALOGUE.map(({ id, text }) => ({ value: id, label: text[language].title })), [language])
  const wording = useMemo(() => wordingOf({ type, terms }, spoken, partyA), [type, terms, spoken, partyA])
  const leading = useMemo(
    () => ({
      text,
      lit,
      readings: type === read.type ? read.readings : [],
      onSeek: ({ start, index }: Parameters<Leading['onSeek']>[0]) => onSeek(start, index),
    }),
    [text, lit, type, read, onSeek],
  )
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted === undefined) return
    const timer = setTimeout(() => showReading(card.current, wanted.reading), DRAWN_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  return (
    <div
      ref={card}
      className="clause-correction"
      onMouseOver={(event) => marks.touch(readingAt(event))}
      onMouseLeave={() => marks.touch(undefined)}
      onFocus={(event) => marks.touch(readingAt(event))}
      onBlur={() => marks.touch(undefined)}
    >
      <Space wrap size={6}>
        <Select
          size="small"
          aria-label={t('import.kind')}
          value={type}
          disabled={!mayWrite}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(next: string) => setSaid({ type: next, terms: next === read.readType ? read.terms : {} })}
          options={kinds}
        />
        <Button size="small" onClick={() => onSeek(read.start)}>
          {t('import.toSource')}
        </Button>
      </Space>
      {field === undefined || context === undefined ? null : (
        <LeadingContext value={leading}>
          <TermContext value={context}>
            <TermField field={field} place={[]} value={terms} id={`read-${read.index}`} />
          </TermContext>
          <FurtherProvisions />
          <SharedProvisions provisions={type === read.type ? read.elsewhere : []} />
        </LeadingContext>
      )}
      <div className="clause-correction__wording">
        <DocumentPage document={wording} spot={undefined} onJump={ignore} />
      </div>
      {mayWrite ? (
        <Space wrap size={6}>
          <Button
            size="small"
            type="primary"
            loading={correction.isKeeping}
            disabled={read.trust === 'said' && !isChanged}
            onClick={keep}
          >
            {t(isChanged ? 'import.correct' : 'import.accept')}
          </Button>
          {read.trust === 'said' ? (
            <Button
              size="small"
              loading={correction.isTakingBack}
              onClick={() => correction.takeBack(() => focusHead(card.current))}
            >
              {t('import.takeBack')}
            </Button>
          ) : null}
          {read.byName === undefined ? null : <span className="note">{t('import.saidBy', { name: read.byName })}</span>}
        </Space>
      ) : null}
    </div>
  )
}

/** The one clause by itself: without the frame of a contract, and without a number, which it has in its own contract alone. */
function wordingOf(
  { type, terms }: Pick<ReadClause, 'type' | 'terms'>,
  language: Language,
  partyA: PartyRole,
): ContractDocument {
  const parties = { id: PARTIES, clause: PARTIES, terms: { partyA } }
  const clauses = [...(type === PARTIES ? [] : [parties]), { id: type, clause: type, terms }]
  const document = assembleDocument({ ...emptyDraft(), clauses }, language)
  const preamble = document.preamble.filter(({ clause }) => clause === type)
  const chapters = document.chapters.map((chapter) => ({
    ...chapter,
    articles: chapter.articles.map((article) => ({ ...article, label: '' })),
  }))
  return { ...document, title: '', number: '', signatures: [], preamble, chapters }
}

/** Leads the eye and the keyboard to what was read. */
function showReading(card: HTMLElement | null, reading: number): void {
  const words = card?.querySelector<HTMLElement>(`[data-reading="${reading}"]`)
  if (words === null || words === undefined) return
  const term = words.closest('.term-member') ?? words
  term.scrollIntoView({ block: 'center' })
  term.classList.remove('is-target')
  requestAnimationFrame(() => term.classList.add('is-target'))
  words.focus({ preventScroll: true })
}

/** The button that was pressed goes with what it took back; the keyboard stays in the card. */
const focusHead = (card: HTMLElement | null): void =>
  card?.closest('.clause-card')?.querySelector<HTMLElement>('.clause-card__head')?.focus()
