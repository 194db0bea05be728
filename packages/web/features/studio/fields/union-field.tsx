import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import type { FieldProps } from './field-props.ts'
import { optionText } from './option-text.ts'
import { startingValue } from './starting-value.ts'
import { optionPath, useTerms } from './term-context.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands for "a record of its own" where plain words are the other choice. */
const OWN = 'own'

/** One of several kinds, and the terms of that kind. Terms that the next kind has too are kept. */
export function UnionField({ field, place, value, id }: FieldProps<'union'>) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const { set, focus, isReadOnly, clause, Field: InnerField, Source } = useTerms()
  const { by, branches, plain } = field
  const terms = isRecord(value) ? value : {}
  const chosen = isRecord(value) ? (by === '' ? OWN : terms[by]) : value
  const branch = branches.find(({ values }) => (by === '' ? isRecord(value) : values.includes(chosen as string)))
  const words = by === '' ? [] : branches.flatMap(({ values }) => values)
  const choose = (word: string | number) => {
    if (plain.includes(word)) return set(place, word)
    const next = branches.find(({ values }) => by === '' || values.includes(word))
    const kept = next?.record.kind === 'record' ? next.record.members.map(({ name }) => name) : []
    const begun = (next && startingValue(next.record)) as object | undefined
    const same = Object.fromEntries(Object.entries(terms).filter(([name]) => kept.includes(name)))
    set(place, { ...(by === '' ? {} : { [by]: word }), ...begun, ...same })
  }
  const place0 = by === '' ? place : [...place, by]
  return (
    <div className="term-union">
      <Select
        id={id}
        disabled={isReadOnly}
        aria-label={clause.text[language].labels[optionPath(clause, place0).slice(clause.id.length + 1)]}
        value={(chosen ?? null) as string | null}
        placeholder={t('studio.choose')}
        onFocus={() => focus(place0)}
        onChange={(word: string | null) => word !== null && choose(word)}
        options={[
          ...plain.map((word) => ({ value: word, label: optionText(word, optionPath(clause, place), language) })),
          ...(by === '' ? [{ value: OWN, label: t('studio.ownTerms') }] : []),
          ...words.map((word) => ({ value: word, label: optionText(word, optionPath(clause, place0), language) })),
        ]}
        popupMatchSelectWidth={false}
      />
      {Source === undefined || by === '' ? null : <Source place={place0} isLarge />}
      {branch ? <InnerField field={branch.record} place={place} value={value} id={`${id}-terms`} /> : null}
    </div>
  )
}
