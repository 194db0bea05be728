import { CATALOGUE, type Clause } from '@heqi/clauses'
import type { DraftFile } from '@heqi/contract'
import { Button, Drawer, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import { focusFirstField } from '../fields/show-field.ts'
import { isMeant } from './clause-title.ts'

type Props = {
  readonly file: DraftFile
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onAdd: (clause: string) => void
}

const CUSTOM = 'free/custom'
const familyOf = ({ id }: Clause) => (id.split('/')[0] ?? '') as Family
type Family =
  | 'identity'
  | 'scope'
  | 'term'
  | 'service-level'
  | 'quality'
  | 'people'
  | 'fees'
  | 'care'
  | 'remedies'
  | 'change'
  | 'third-party'
  | 'general'
  | 'riders'
  | 'free'

/** The catalogue by family: what each clause is for, and which the draft has already. */
export function AddClause({ file, isOpen, onClose, onAdd }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const [query, setQuery] = useState('')
  const [hasAdded, setHasAdded] = useState(false)
  const present = new Set(file.clauses.map(({ clause }) => clause))
  const words = query.trim().toLowerCase()
  const found = CATALOGUE.filter((clause) => words === '' || isMeant(clause, words, language))
  const families = [...new Set(found.map(familyOf))]
  return (
    <Drawer
      title={t('studio.addTitle')}
      open={isOpen}
      onClose={onClose}
      size={520}
      focusable={{ focusTriggerAfterClose: !hasAdded }}
      afterOpenChange={(open) => {
        if (!open && hasAdded) focusFirstField()
        if (!open) setHasAdded(false)
      }}
    >
      <Input
        allowClear
        autoFocus
        value={query}
        placeholder={t('studio.findClause')}
        aria-label={t('studio.findClause')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {families.map((family) => (
        <section key={family} className="catalogue-family">
          <h2 className="section-title">{t(`studio.family.${family}`)}</h2>
          <ul className="catalogue-list">
            {found
              .filter((clause) => familyOf(clause) === family)
              .map((clause) => (
                <li key={clause.id}>
                  <div>
                    <strong>{clause.text[language].title}</strong>{' '}
                    <Tag variant="outlined">{t(`studio.need.${clause.need}`)}</Tag>
                    <p className="note">{clause.text[language].help.purpose}</p>
                  </div>
                  <Button
                    size="small"
                    disabled={clause.id !== CUSTOM && present.has(clause.id)}
                    aria-label={
                      clause.id !== CUSTOM && present.has(clause.id)
                        ? undefined
                        : t('studio.addNamed', { clause: clause.text[language].title })
                    }
                    onClick={() => {
                      setHasAdded(true)
                      onAdd(clause.id)
                    }}
                  >
                    {clause.id !== CUSTOM && present.has(clause.id) ? t('studio.isThere') : t('studio.add')}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {found.length === 0 ? <p className="quiet">{t('studio.noneFound')}</p> : null}
    </Drawer>
  )
}
