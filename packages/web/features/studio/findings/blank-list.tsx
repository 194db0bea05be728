import { type DraftFile, type DraftFinding, draftTermLabel } from '@heqi/contract'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import { StateTag } from '../../../shell/state-tag.tsx'
import { clauseTitle } from '../clauses/clause-title.ts'
import type { Spot } from '../wording/document-page.tsx'
import { spotOf } from './finding-place.ts'
import './findings.css'

type Props = {
  readonly blanks: readonly DraftFinding[]
  readonly file: DraftFile
  /** Whether clauses are named: not in the midst of the one that one is in. */
  readonly isOfDraft: boolean
  readonly onJump: (spot: Spot) => void
}

export const isBlank = ({ code }: DraftFinding): boolean => code === 'term-blank'

/** What is still to be filled in, clause by clause, each a way to its field: a contract may have dozens. */
export function BlankList({ blanks, file, isOfDraft, onJump }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  if (blanks.length === 0) return null
  const byClause = Map.groupBy(blanks, (blank) => spotOf(blank).clauseId)
  return (
    <section className="blanks" aria-label={t('studio.blanks', { count: blanks.length })}>
      <StateTag tone="missed" text={t('studio.blanks', { count: blanks.length })} />
      <ul>
        {file.clauses.map((clause) => {
          const ofClause = byClause.get(clause.id)
          return ofClause === undefined ? null : (
            <li key={clause.id}>
              {isOfDraft ? <span className="blanks__clause note">{clauseTitle(clause, language)}</span> : null}
              <span className="blanks__terms">
                {ofClause.map((blank) => (
                  <button
                    key={blank.place.path}
                    type="button"
                    className="link-button"
                    onClick={() => onJump(spotOf(blank))}
                  >
                    {draftTermLabel(blank, language)}
                  </button>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
