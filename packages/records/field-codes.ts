import {
  CODE_COLUMNS,
  type CodeColumnName,
  DICTIONARY_COLUMNS,
  type DictionaryColumnName,
  FLAG_COLUMNS,
} from './batch.ts'
import type { BatchBuilder } from './batch-builder.ts'
import type { GrowingColumn } from './growing-column.ts'
import { includes } from './mapped-fields.ts'
import type { MappedField } from './mapping.ts'
import type { ReadOptions } from './read-options.ts'
import { ENUMERATIONS } from './record.ts'
import type { RejectCode } from './reject.ts'

export type CodedField = DictionaryColumnName | CodeColumnName

/** A text that an enumeration or a flag does not have. */
export const UNKNOWN = -4

const FLAG_WORDS: ReadonlyMap<string, number> = new Map([
  ...['true', 'TRUE', 'True', 't', '1', 'yes', 'YES', 'Yes', 'y', 'Y', '是'].map((word) => [word, 1] as const),
  ...['false', 'FALSE', 'False', 'f', '0', 'no', 'NO', 'No', 'n', 'N', '否'].map((word) => [word, 0] as const),
])

/** How the texts of a field become codes, and where these go. */
export type FieldCodes = {
  readonly codeOf: (text: string) => number
  readonly column: GrowingColumn<Int8Array<ArrayBuffer>> | GrowingColumn<Int32Array<ArrayBuffer>>
  readonly required: boolean
  readonly unknown: RejectCode
}

export const isCodedField = (field: MappedField): field is CodedField =>
  includes(DICTIONARY_COLUMNS, field) || includes(CODE_COLUMNS, field)

/** @inheritdoc */
export function fieldCodes(field: CodedField, builder: BatchBuilder, { pseudonym }: ReadOptions): FieldCodes {
  if (includes(DICTIONARY_COLUMNS, field)) {
    const column = builder.texts[field]
    const codeOf =
      field === 'customerKey' && pseudonym
        ? (text: string) => column.codeOf(pseudonym(text))
        : (text: string) => column.codeOf(text)
    return { codeOf, column: column.codes, required: field === 'source', unknown: 'unknown-value' }
  }
  const column = builder.codes[field]
  if (includes(FLAG_COLUMNS, field))
    return { codeOf: (text) => FLAG_WORDS.get(text) ?? UNKNOWN, column, required: false, unknown: 'invalid-flag' }
  const words: readonly string[] = ENUMERATIONS[field]
  const codeOf = (text: string): number => {
    const code = words.indexOf(text)
    return code < 0 ? UNKNOWN : code
  }
  return { codeOf, column, required: field === 'channel', unknown: 'unknown-value' }
}
