import { DURATION_COLUMNS, INSTANT_COLUMNS } from './batch.ts'
import { FIELD_NAMES } from './field-names.ts'
import type { SourceFormat } from './file-formats.ts'
import type { DurationUnit, Expression, MappedField, Mapping } from './mapping.ts'
import { suggestValueMap } from './value-names.ts'

/** A draft of a mapping, with what it could not tell: the person who knows the file completes it. */
export type MappingSuggestion = {
  readonly mapping: Mapping
  /** Fields that every record needs and no column seems to be. */
  readonly missing: readonly MappedField[]
  /** Columns that became no field. */
  readonly unused: readonly string[]
  /** Fields whose reading nothing in the file proves (a unit, a date format, a word): to be looked at. */
  readonly unsure: readonly MappedField[]
}

/** Letters and digits only, so that `Queue Time (s)` and `queue_time` are one name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)|（.*?）/gu, '')
    .replace(/[\s_\-./:：]+/gu, '')

const FIELD_OF: ReadonlyMap<string, MappedField> = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    [field, ...names].map((name) => [plain(name), field as MappedField] as const),
  ),
)

export type SuggestionContext = { readonly format: SourceFormat; readonly timeZone: string; readonly source: string }

/** A mapping from known header names (Chinese and English) and from what the sample rows look like. */
export function suggestMapping(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  context: SuggestionContext,
): MappingSuggestion {
  const fields: Partial<Record<MappedField, Expression>> = {}
  const unused: string[] = []
  const unsure: MappedField[] = []
  for (const [i, name] of header.entries()) {
    const field = FIELD_OF.get(plain(name))
    const isTaken = field !== undefined && fields[field] !== undefined
    if (field === undefined || isTaken || name === '') {
      unused.push(name)
      continue
    }
    const occurrence = header.slice(0, i).filter((other) => other === name).length + 1
    const isRepeated = header.indexOf(name) !== header.lastIndexOf(name)
    const values = sample.map((row) => row[i] ?? '').filter((value) => value !== '')
    fields[field] = { column: name, ...(isRepeated ? { occurrence } : {}), ...readingOf(field, name, values) }
    if (isUnsure(field, name, values)) unsure.push(field)
  }
  fields.source ??= { constant: context.source }
  const missing = (['sourceId', 'channel', 'enteredAt'] as const).filter((field) => fields[field] === undefined)
  return {
    mapping: { name: context.source, format: context.format, timeZone: context.timeZone, fields },
    missing,
    unused,
    unsure,
  }
}

function readingOf(field: MappedField, name: string, values: readonly string[]) {
  if ((INSTANT_COLUMNS as readonly string[]).includes(field)) return formatOf(values)
  if ((DURATION_COLUMNS as readonly string[]).includes(field)) return durationOf(name, values)
  const map = suggestValueMap(field, values)
  return map === undefined ? {} : { map }
}

function isUnsure(field: MappedField, name: string, values: readonly string[]): boolean {
  if ((INSTANT_COLUMNS as readonly string[]).includes(field)) return formatOf(values).format === undefined
  if ((DURATION_COLUMNS as readonly string[]).includes(field))
    return durationOf(name, values).format === undefined && !UNIT_IN_NAME.some(([form]) => form.test(name))
  return values.length === 0
}

const EVERY_DATE_TIME: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u, 'iso'],
  [/^\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}:\d{2}$/u, 'yyyy-M-d H:mm:ss'],
  [/^\d{4}\/\d{1,2}\/\d{1,2} \d{1,2}:\d{2}:\d{2}$/u, 'yyyy/M/d H:mm:ss'],
  [/^\d{4}\/\d{1,2}\/\d{1,2} \d{1,2}:\d{2}$/u, 'yyyy/M/d H:mm'],
  [/^\d{4}年\d{1,2}月\d{1,2}日 ?\d{1,2}:\d{2}:\d{2}$/u, 'yyyy年M月d日 H:mm:ss'],
  [/^\d{14}$/u, 'yyyyMMddHHmmss'],
  [/^1\d{9}$/u, 'epoch-seconds'],
  [/^1\d{12}$/u, 'epoch-milliseconds'],
]

/** A column of a real export has a bad value here and there; a format that so many values have is the column's. */
const MOST_VALUES = 0.9

/** The first format that nearly all values have; days before months cannot be told from months before days, so neither is guessed. */
function formatOf(values: readonly string[]): { readonly format?: string } {
  const found =
    values.length === 0
      ? undefined
      : EVERY_DATE_TIME.find(
          ([form]) => values.filter((value) => form.test(value)).length >= values.length * MOST_VALUES,
        )
  return found ? { format: found[1] } : {}
}

const UNIT_IN_NAME: readonly (readonly [RegExp, DurationUnit])[] = [
  [/毫秒|(?:^|[^a-z])ms(?:$|[^a-z])|millis/iu, 'milliseconds'],
  [/分钟|minutes?|(?:^|[^a-z])mins?(?:$|[^a-z])/iu, 'minutes'],
  [/秒|seconds?|(?:^|[^a-z])secs?(?:$|[^a-z])|[(_]s\)?$/iu, 'seconds'],
]

function durationOf(
  name: string,
  values: readonly string[],
): { readonly format?: string; readonly unit?: DurationUnit } {
  if (values.length > 0 && values.every((value) => /^\d+:\d{2}(?::\d{2})?$/u.test(value))) return { format: 'clock' }
  const named = UNIT_IN_NAME.find(([form]) => form.test(name))
  if (named) return { unit: named[1] }
  return name.endsWith('Ms') ? { unit: 'milliseconds' } : { unit: 'seconds' }
}
