import type { Clause } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import { type ComponentType, createContext, useContext } from 'react'
import { usePreferences } from '../../../shell/preferences.tsx'
import { labelPath, placeText, type TermPlace } from '../draft/term-place.ts'
import type { FieldProps } from './field-props.ts'

/** What the fields of one clause work with. */
export type TermContextValue = {
  readonly clause: Clause
  readonly terms: unknown
  /** Names by which entries of other lists are referred to: metrics, fee items. */
  readonly references: Readonly<Record<string, readonly string[]>>
  /** Of the document: a text in another one may be given and need not be. */
  readonly languages: readonly Language[]
  readonly isReadOnly: boolean
  /** The field for what lies within: records, lists and unions hold fields of any kind. */
  readonly Field: ComponentType<FieldProps>
  /** Where a contract that came as a file says the term; `isLarge` for one whose parts say theirs themselves. */
  readonly Source?: ComponentType<{ readonly place: TermPlace; readonly isLarge: boolean }>
  readonly set: (place: TermPlace, value: unknown) => void
  readonly focus: (place: TermPlace) => void
}

export const TermContext = createContext<TermContextValue | undefined>(undefined)

export function useTerms(): TermContextValue {
  const context = useContext(TermContext)
  if (!context) throw new Error('a term field stands outside its clause')
  return context
}

/** The element of a term's field, to jump to from its wording. */
export const fieldId = (place: TermPlace): string => `term-${placeText(place)}`

/** Path of a term behind its clause, without places in lists. */
export const optionPath = (clause: Clause, place: TermPlace): string => `${clause.id}.${labelPath(place)}`

/** The name of a term in the reader's language; a key that nobody reads has none. */
export function useLabel(): (place: TermPlace) => string | undefined {
  const { clause } = useTerms()
  const { language } = usePreferences()
  return (place) => clause.text[language].labels[labelPath(place)]
}

/** The name of the term itself, `within` of `targets[0].within`: what suggestions and references go by. */
export const termName = (place: TermPlace): string => place.findLast((step) => typeof step === 'string') ?? ''
