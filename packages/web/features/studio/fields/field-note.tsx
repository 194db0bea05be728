import type { Language } from '@heqi/vocabulary'
import { useTranslation } from 'react-i18next'
import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'
import type { Field } from './field.ts'
import { useTerms } from './term-context.ts'

type Props = {
  readonly schema: TSchema
  readonly field: Field
  readonly value: unknown
  readonly isRequired: boolean
}

const fits = (schema: TSchema, value: unknown): boolean => Check(schema, value)

/** What is wrong with the value of a field and how to write it; or that it is still to be filled in. */
export function FieldNote({ schema, field, value, isRequired }: Props) {
  const { t } = useTranslation()
  const { languages } = useTerms()
  if (isOpen(field, value, languages))
    return isRequired ? <div className="note term-open">{t('studio.open')}</div> : null
  if (fits(schema, value) || isTold(field, languages)) return null
  return (
    <div className="term-wrong" role="alert">
      {t('studio.wrong', { value: shownValue(value), form: t(`studio.form.${formOf(field)}`, rangeOf(field)) })}
    </div>
  )
}

/** Said at the fields within, or nothing to say: in a contract of one language, a text in that one is whole. */
const isTold = ({ kind }: Field, languages: readonly Language[]): boolean =>
  ['list', 'record', 'union'].includes(kind) || (kind === 'local-text' && languages.length === 1)

function isOpen({ kind }: Field, value: unknown, languages: readonly Language[]): boolean {
  if (value === undefined || value === null || value === '') return true
  const parts = typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {}
  if (kind === 'measure') return parts.value === undefined
  if (kind === 'local-text') return languages.some((language) => parts[language] === undefined)
  return (kind === 'choices' || kind === 'words') && Array.isArray(value) && value.length === 0
}

type Form =
  | Extract<Field, { kind: 'text' }>['manner']
  | 'integer'
  | 'range'
  | 'measure'
  | 'words'
  | 'choice'
  | 'local-text'

function formOf(field: Field): Form {
  switch (field.kind) {
    case 'text':
      return field.manner
    case 'integer':
      return field.maximum === undefined ? 'integer' : 'range'
    case 'measure':
      return 'measure'
    case 'words':
      return 'words'
    case 'local-text':
      return 'local-text'
    case 'boolean':
    case 'choice':
    case 'choices':
    case 'list':
    case 'record':
    case 'union':
      return 'choice'
  }
}

const rangeOf = (field: Field): { minimum: number; maximum: number } =>
  field.kind === 'integer' ? { minimum: field.minimum ?? 0, maximum: field.maximum ?? 0 } : { minimum: 0, maximum: 0 }

const MOST_SHOWN = 40

function shownValue(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : Object.values(value ?? {})
          .map(String)
          .join(' ')
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text
}
