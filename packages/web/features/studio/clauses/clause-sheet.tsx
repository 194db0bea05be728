import { DeleteOutlined, UndoOutlined } from '@ant-design/icons'
import { clauseById } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type DraftClause, type DraftFinding } from '@heqi/contract'
import { Button, Collapse, Tag } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import type { TermPlace } from '../draft/term-place.ts'
import type { DraftEditor } from '../draft/use-draft-editor.ts'
import { fieldOf } from '../fields/field.ts'
import { TermContext, type TermContextValue } from '../fields/term-context.ts'
import { TermField } from '../fields/term-field.tsx'
import { FindingList } from '../findings/finding-list.tsx'
import type { Spot } from '../wording/document-page.tsx'
import { clauseTitle } from './clause-title.ts'
import '../fields/fields.css'

type Props = {
  readonly clause: DraftClause
  readonly label: string
  readonly editor: DraftEditor
  readonly findings: readonly DraftFinding[]
  readonly references: TermContextValue['references']
  readonly isReadOnly: boolean
  readonly onFocus: (place: TermPlace) => void
  readonly onJump: (spot: Spot) => void
  readonly onRemove: () => void
}

/** One clause to be filled in: its terms as fields, what is wrong with it, what it is for. */
export function ClauseSheet(props: Props) {
  const { clause: draftClause, label, editor, findings, isReadOnly, onJump, onRemove } = props
  const { t } = useTranslation()
  const { language } = usePreferences()
  const clause = clauseById(draftClause.clause)
  if (clause === undefined) return <p className="quiet">{t('studio.unknownClause', { clause: draftClause.clause })}</p>
  const { help } = clause.text[language]
  return (
    <section className="clause-sheet" aria-label={clauseTitle(draftClause, language)}>
      <header className="clause-sheet__head">
        <h2>
          <span className="quiet">{label}</span> {clauseTitle(draftClause, language)}
        </h2>
        <Tag variant="outlined">{t(`studio.need.${clause.need}`)}</Tag>
        {isReadOnly ? null : (
          <span className="clause-sheet__actions">
            {clause.id === CUSTOM_CLAUSE ? null : (
              <Button
                size="small"
                type="text"
                icon={<UndoOutlined />}
                onClick={() => editor.setTerm(draftClause.id, [], clause.defaults)}
              >
                {t('studio.useDefaults')}
              </Button>
            )}
            <Button size="small" type="text" icon={<DeleteOutlined />} onClick={onRemove}>
              {t('studio.remove')}
            </Button>
          </span>
        )}
      </header>
      <Collapse
        ghost
        size="small"
        className="clause-help"
        items={[
          {
            key: 'help',
            label: help.purpose,
            children: (
              <dl className="clause-help__list">
                {help.legalBasis === '' ? null : <HelpEntry name={t('studio.legalBasis')} text={help.legalBasis} />}
                <HelpEntry name={t('studio.forClient')} text={help.forClient} />
                <HelpEntry name={t('studio.forProvider')} text={help.forProvider} />
              </dl>
            ),
          },
        ]}
      />
      {findings.length === 0 ? null : (
        <FindingList findings={findings} editor={editor} onJump={onJump} isReadOnly={isReadOnly} />
      )}
      <ClauseFields {...props} />
    </section>
  )
}

function HelpEntry({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}

function ClauseFields({ clause: draftClause, editor, references, isReadOnly, onFocus }: Props) {
  const clause = clauseById(draftClause.clause)
  const field = useMemo(() => clause && fieldOf(clause.terms), [clause])
  const { setTerm } = editor
  const { languages } = editor.file.style
  const { id, terms } = draftClause
  const context = useMemo(
    () =>
      clause && {
        clause,
        terms,
        references,
        languages,
        isReadOnly,
        Field: TermField,
        set: (place: TermPlace, value: unknown) => {
          onFocus(place)
          setTerm(id, place, value)
        },
        focus: onFocus,
      },
    [clause, terms, references, languages, isReadOnly, setTerm, id, onFocus],
  )
  if (field === undefined || context === undefined) return null
  return (
    <TermContext value={context}>
      <div className="clause-fields">
        <TermField field={field} place={[]} value={terms} id="term-root" />
      </div>
    </TermContext>
  )
}
