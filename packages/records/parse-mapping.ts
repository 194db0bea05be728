import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { Check, Errors } from 'typebox/value'
import type { Mapping } from './mapping.ts'
import { MAPPING_SCHEMA } from './mapping-schema.ts'
import type { RefusalCode } from './reject.ts'
import { isTimeZone } from './zone-offsets.ts'

/** CSV is split byte by byte: a mark of several bytes would never be found. */
const LAST_ASCII = 127

const REQUIRED_FIELDS = ['source', 'sourceId', 'channel', 'enteredAt'] as const

/** A mapping from parsed JSON, or every place where it is none. */
export function parseMapping(value: unknown): Result<Mapping, Refusal<RefusalCode>> {
  if (!Check(MAPPING_SCHEMA, value)) return refuse(deepestError(value))
  const mapping = value as Mapping
  const problems: Refusal<RefusalCode>[] = []
  if (!isTimeZone(mapping.timeZone)) problems.push(invalid('timeZone', mapping.timeZone))
  for (const name of ['delimiter', 'quote'] as const) {
    const mark = mapping[name]
    if (mark !== undefined && mark.charCodeAt(0) > LAST_ASCII) problems.push(invalid(name, mark))
  }
  for (const name of REQUIRED_FIELDS) if (!mapping.fields[name]) problems.push(invalid(`fields.${name}`, 'undefined'))
  return problems.length > 0 ? refuse(...problems) : accept(mapping)
}

const invalid = (path: string, value: string): Refusal<RefusalCode> => ({
  code: 'mapping-invalid',
  place: { path },
  data: { value },
})

/** Of the errors of all alternatives, the deepest place is where the writer went wrong. */
function deepestError(value: unknown): Refusal<RefusalCode> {
  const [deepest] = [...Errors(MAPPING_SCHEMA, value)].sort(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  )
  const keys = (deepest?.instancePath ?? '').split('/').slice(1)
  let found = value
  for (const key of keys) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key]
  return invalid(keys.join('.'), (JSON.stringify(found) ?? 'undefined').slice(0, 80))
}
