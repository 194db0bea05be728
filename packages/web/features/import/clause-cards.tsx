import { clauseById } from '@heqi/clauses'
import { excerptsOf, type ImportedContract } from '@heqi/contract'
import type { Language, PartyRole } from '@heqi/vocabulary'
import { type ComponentProps, memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { StateTag, type Tone } from '../../shell/state-tag.tsx'
import { ClauseCorrection } from './clause-correction.tsx'
import { useMarked } from './marks.ts'
import type { ReadClause, Trust } from './reading.ts'

type Props = {
  readonly importId: string
  readonly contract: ImportedContract
  /** Whom it calls 甲方. */
  readonly partyA: PartyRole
  readonly clauses: readonly ReadClause[]
  readonly onSelect: (clause: number | undefined) => void
} & Pick<ComponentProps<typeof ClauseCorrection>, 'contractIndex' | 'text' | 'marks' | 'onSeek'>

const TONES: Readonly<Record<Trust, Tone>> = {
  said: 'met',
  sure: 'met',
  fair: 'atRisk',
  doubtful: 'missed',
  verbatim: 'notMeasured',
}

const EXCERPT = 60

/** What was read, clause by clause; the one that is open can be corrected. */
export const ClauseCards = memo(function ClauseCards({ contract, clauses, ...rest }: Props) {
  const { text } = rest
  const excerpts = useMemo(() => {
    const excerpt = excerptsOf(text, contract.waste)
    return contract.clauses.map((clause) => excerpt(clause, EXCERPT))
  }, [text, contract])
  return (
    <ol className="clause-cards">
      {clauses.map((clause) => (
        <ClauseCard
          key={clause.index}
          clause={clause}
          spoken={contract.language}
          excerpt={excerpts[clause.index] ?? ''}
          {...rest}
        />
      ))}
    </ol>
  )
})

type CardProps = Omit<Props, 'clauses' | 'contract'> & {
  readonly clause: ReadClause
  /** The language of the contract. */
  readonly spoken: Language
  readonly excerpt: string
}

const ClauseCard = memo(function ClauseCard({ excerpt, onSelect, ...rest }: CardProps) {
  const { clause, marks } = rest
  const { t } = useTranslation()
  const { language } = usePreferences()
  const title = clauseById(clause.type)?.text[language].title ?? clause.type
  const further = clause.readings.filter(({ kind }) => kind === 'further').length
  const isOpen = useMarked(marks, ({ selected }) => selected === clause.index)
  const isPointed = useMarked(marks, ({ pointed }) => pointed === clause.index)
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) bringIntoSight(card.current)
  }, [isOpen])
  const names = ['clause-card', isOpen ? 'is-open' : '', isPointed ? 'is-pointed' : '']
  return (
    <li
      ref={card}
      data-card={clause.index}
      className={names.filter((name) => name !== '').join(' ')}
      onMouseEnter={() => marks.point(clause.index)}
      onMouseLeave={() => marks.point(undefined)}
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
      {isOpen ? <ClauseCorrection {...rest} /> : <p className="note clause-card__excerpt">{excerpt}</p>}
    </li>
  )
})

/** Only the list scrolls: the page around it stays where it is. */
function bringIntoSight(card: HTMLElement | null): void {
  const list = card?.parentElement
  if (card === null || list === null || list === undefined) return
  const { top, bottom } = card.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  if (top < box.top || bottom > box.bottom) list.scrollTop += top - box.top - 8
}
