import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../../shell/preferences.tsx'
import type { FieldProps } from './field-props.ts'
import { optionText, SUGGESTIONS } from './option-text.ts'
import { optionPath, termName, useTerms } from './term-context.ts'

const MANY = 8

/** One of a closed list of words. */
export function ChoiceField({ field, place, value, id }: FieldProps<'choice'>) {
  const { set, focus, isReadOnly, clause } = useTerms()
  const { language } = usePreferences()
  const { t } = useTranslation()
  return (
    <Select
      id={id}
      disabled={isReadOnly}
      value={(value ?? null) as string | null}
      placeholder={t('studio.choose')}
      showSearch={field.options.length > MANY ? { optionFilterProp: 'label' } : false}
      onFocus={() => focus(place)}
      onChange={(chosen: string | null) => set(place, chosen ?? undefined)}
      options={field.options.map((option) => ({
        value: option,
        label: optionText(option, optionPath(clause, place), language),
      }))}
      popupMatchSelectWidth={false}
    />
  )
}

export function BooleanField({ place, value, id }: FieldProps<'boolean'>) {
  const { set, focus, isReadOnly } = useTerms()
  const { t } = useTranslation()
  return (
    <Select
      id={id}
      className="number-input"
      disabled={isReadOnly}
      value={typeof value === 'boolean' ? value : null}
      placeholder={t('studio.choose')}
      onFocus={() => focus(place)}
      onChange={(chosen: boolean | null) => set(place, chosen ?? undefined)}
      options={[
        { value: true, label: t('studio.yes') },
        { value: false, label: t('studio.no') },
      ]}
    />
  )
}

const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : []

/** Several of a closed list of words. */
export function ChoicesField({ field, place, value, id }: FieldProps<'choices'>) {
  const { set, focus, isReadOnly, clause } = useTerms()
  const { language } = usePreferences()
  const { t } = useTranslation()
  return (
    <Select
      id={id}
      mode="multiple"
      disabled={isReadOnly}
      value={wordsOf(value)}
      placeholder={t('studio.chooseSeveral')}
      onFocus={() => focus(place)}
      // In the order of the list, so that the same choice is the same text.
      onChange={(chosen: string[]) =>
        set(
          place,
          field.options.filter((option) => chosen.includes(String(option))),
        )
      }
      options={field.options.map((option) => ({
        value: option,
        label: optionText(option, optionPath(clause, place), language),
      }))}
      showSearch={{ optionFilterProp: 'label' }}
    />
  )
}

/** Several words of one's own. */
export function WordsField({ place, value, id }: FieldProps<'words'>) {
  const { set, focus, isReadOnly, references, clause } = useTerms()
  const { language } = usePreferences()
  const { t } = useTranslation()
  const name = termName(place)
  const known = references[name] ?? SUGGESTIONS[name] ?? []
  return (
    <Select
      id={id}
      mode="tags"
      disabled={isReadOnly}
      value={wordsOf(value)}
      placeholder={t('studio.typeSeveral')}
      tokenSeparators={[',', '，', '、', ';', '；']}
      onFocus={() => focus(place)}
      onChange={(words: string[]) =>
        set(
          place,
          words.map((word) => word.trim()).filter((word) => word !== ''),
        )
      }
      options={known.map((word) => ({ value: word, label: optionText(word, optionPath(clause, place), language) }))}
    />
  )
}
