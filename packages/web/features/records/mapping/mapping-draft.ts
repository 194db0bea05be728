import type { Expression, MappedField, Mapping } from '@heqi/records/mapping'
import { columnsOf } from '@heqi/records/mapping-columns'
import { useState } from 'react'
import { expressionOf, type FieldSource, NO_SOURCE, sourceOf } from './field-source.ts'
import { REQUIRED_FIELDS } from './mapped-fields.ts'

/** What the form draws for a field: its source, or that only the text view can say it. */
export type DrawnSource = FieldSource | 'text-only'

export type MappingDraft = {
  readonly mapping: Mapping
  readonly sourceOf: (field: MappedField) => DrawnSource
  readonly changeField: (field: MappedField, source: FieldSource | undefined) => void
  readonly change: (change: Partial<Mapping>) => void
  readonly replace: (mapping: Mapping) => void
  /** Required fields that nothing feeds yet. */
  readonly missing: readonly MappedField[]
}

/** The mapping being made: what is complete stands in the mapping, what is half chosen only in the form. */
export function useMappingDraft(first: Mapping): MappingDraft {
  const [mapping, setMapping] = useState(first)
  const [halves, setHalves] = useState<Partial<Record<MappedField, FieldSource>>>({})
  const drawn = (field: MappedField): DrawnSource => {
    const half = halves[field]
    if (half !== undefined) return half
    const expression = mapping.fields[field]
    return expression === undefined ? NO_SOURCE : (sourceOf(expression) ?? 'text-only')
  }
  return {
    mapping,
    sourceOf: drawn,
    changeField: (field, source) => {
      setHalves({ ...halves, [field]: source })
      const { [field]: _, ...others } = mapping.fields
      const expression = source && expressionOf(source)
      const fields: Partial<Record<MappedField, Expression>> =
        expression === undefined ? others : { ...mapping.fields, [field]: expression }
      setMapping({ ...mapping, fields })
    },
    change: (change) => setMapping({ ...mapping, ...change }),
    replace: (next) => {
      setHalves({})
      setMapping(next)
    },
    missing: REQUIRED_FIELDS.filter((field) => mapping.fields[field] === undefined),
  }
}

/** Whether a file has all the columns that a mapping reads. */
export const fits = (mapping: Mapping, header: readonly string[]): boolean =>
  columnsOf(mapping).every((column) => header.includes(column))
