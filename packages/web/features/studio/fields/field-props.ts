import type { TermPlace } from '../draft/term-place.ts'
import type { Field } from './field.ts'

export type FieldProps<Kind extends Field['kind'] = Field['kind']> = {
  readonly field: Extract<Field, { kind: Kind }>
  readonly place: TermPlace
  readonly value: unknown
  /** Of the input, for its label. */
  readonly id: string
}
