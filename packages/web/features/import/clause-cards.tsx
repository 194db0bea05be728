import { clauseById } from '@heqi/clauses'
import { excerptsOf, type ImportedContract } from '@heqi/contract'
import type { Language, PartyRole } from '@heqi/vocabulary'
import { type ComponentProps, memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { ClauseCorrection } from './clause-correction.tsx'
import type { ReadClause, Trust } from './reading.ts'

type Props = {
  readonly importId: string
  readonly contractIndex: number
  /** Of the contract that was read. */
  readonly spoken: Language
  /** Whom it calls 甲方. */
  readonly partyA: PartyRole
  readonly text: string
  readonly waste: ImportedContract['waste']
  readonly clauses: readonly ReadClause[]
  readonly selected: number | undefined
  readonly pointed: number | undefined
  readonly onPoint: (clause: number | undefined) => void
  readonly onSelect: (clause: number | undefined) => void
} & Pick<ComponentProps<typeof ClauseCorrection>, 'lit' | 'wanted' | 'onLight' | 'onSeek'>

const TONES: Readonly<Record<Trust, Tone>> = {
  said: 'met',
  sure: 'met',
  fair: 'atRisk',
  doubtful: 'missed',
  verbatim: 'notMeasured',
}

const EXCERPT = 60

/** What was read, clause by clause; the one that is open can be corrected. */
export function ClauseCards(props: Props) {
  const { clauses, selected, pointed, onSelect, text, waste, lit, wanted, ...rest } = props
  // The same function for every card, each time: of hundreds only those are drawn anew that change.
  const latest = useRef(onSelect)
  latest.current = onSelect
  const select = useCallback((clause: number | undefined) => latest.current(clause), [])
  const excerpt = useMemo(() => excerptsOf(text, waste), [text, waste])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (selected === undefined) return
    const card = list.current?.querySelector(`[data-card="${selected}"]`)
    if (list.current === null || card === null || card === undefined) return
    const { top, bottom } = card.getBoundingClientRect()
    const box = list.current.getBoundingClientRect()
    // Only the list scrolls: the page around it stays where it is.
    if (top < box.top || bottom > box.bottom) list.current.scrollTop += top - box.top - 8
  }, [selected])
  return (
    <ol ref={list} className="clause-cards">
      {clauses.map((clause) => (
        <ClauseCard
          key={clause.index}
          clause={clause}
          text={text}
          excerpt={excerpt(clause, EXCERPT)}
          isOpen={clause.index === selected}
          isPointed={clause.index === pointed}
          lit={clause.index === selected ? lit : undefined}
          wanted={clause.index === selected ? wanted : undefined}
          onSelect={select}
          {...rest}
        />
      ))}
    </ol>
  )
}

type CardProps = Omit<Props, 'clauses' | 'waste' | 'selected' | 'pointed'> & {
  readonly clause: ReadClause
  readonly excerpt: string
  readonly isOpen: boolean
  readonly isPointed: boolean
}

const ClauseCard = memo(function ClauseCard(props: CardProps) {
  const { clause, excerpt, isOpen, isPointed, onPoint, onSelect, ...rest } = props
  const { t } = useTranslation()
  const { language } = usePreferences()
  const title = clauseById(clause.type)?.text[language].title ?? clause.type
  const further = clause.readings.filter(({ kind }) => kind === 'further').length
  const names = ['clause-card', isOpen ? 'is-open' : '', isPointed ? 'is-pointed' : '']
  return (
    <li
      data-card={clause.index}
      className={names.filter((name) => name !== '').join(' ')}
      onMouseEnter={() => onPoint(clause.index)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <h2 className="clause-card__title">
        <button
          type="button"
          className="clause-card__head"
          aria-expanded={isOpen}
          onClick={() => onSelect(isOpen ? undefined : clause.index)}
        >
          <span>
            <strong>{title}</strong> {clause.article === '' ? null : <span className="note">{clause.article}</span>}
            {further === 0 ? null : <span className="note"> {t('import.furtherCount', { count: further })}</span>}
          </span>
          <StateTag tone={TONES[clause.trust]} text={t(`import.trust.${clause.trust}`)} />
        </button>
      </h2>
      {isOpen ? <ClauseCorrection clause={clause} {...rest} /> : <p className="note clause-card__excerpt">{excerpt}</p>}
    </li>
  )
})
