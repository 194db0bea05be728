import type { paths } from '../../../api/generated/schema.ts'
import { columnKey, columnOf } from './field-source.ts'

export type Detection =
  paths['/api/contracts/{contractId}/files/{fileId}/detection']['get']['responses'][200]['content']['application/json']

/** What the form knows of a file: its columns, what stands in them. */
export type FileLook = {
  /** Keys of the columns in the order of the file. */
  readonly columns: readonly string[]
  /** Different values of a column among the first rows. */
  readonly samples: (key: string) => readonly string[]
  /** All values of a column with few different ones, the most frequent first; empty for others. */
  readonly values: (key: string) => readonly { readonly value: string; readonly rows: number }[]
}

export function lookOf({ header, sample, values }: Pick<Detection, 'header' | 'sample' | 'values'>): FileLook {
  const keys = header.map((column, i) => {
    const isRepeated = header.indexOf(column) !== header.lastIndexOf(column)
    return columnKey(
      isRepeated ? { column, occurrence: header.slice(0, i + 1).filter((name) => name === column).length } : { column },
    )
  })
  const indexOf = (key: string): number => keys.findIndex((known) => known === key)
  return {
    columns: keys,
    samples: (key) => {
      const index = indexOf(key)
      return index < 0 ? [] : [...new Set(sample.map((row) => row[index] ?? '').filter((text) => text !== ''))]
    },
    values: (key) => values[columnOf(key)?.column ?? ''] ?? [],
  }
}
