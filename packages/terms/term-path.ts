import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { shown } from './shown-value.ts'

/** A step of a path: a property, or an entry of a list by its `id` (or `metric`), else by its index. */
type Step = { readonly property: string } | { readonly entry: string }

export type PathRefusal = Refusal<'path-malformed' | 'path-unknown' | 'path-entry-unknown'>

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

const STEP = /\.?([^.[\]]+)|\[([^\]]+)\]/y

/** `quality/kpi.kpis[service-level].target.value` as steps. */
function parsePath(path: string): readonly Step[] | undefined {
  const steps: Step[] = []
  STEP.lastIndex = 0
  while (STEP.lastIndex < path.length) {
    const match = STEP.exec(path)
    if (!match) return undefined
    steps.push(match[1] === undefined ? { entry: match[2] ?? '' } : { property: match[1] })
  }
  return steps.length > 0 && 'property' in (steps[0] ?? {}) ? steps : undefined
}

/** What the path points at. */
export function valueAt(terms: unknown, path: string): Result<unknown, PathRefusal> {
  const steps = parsePath(path)
  if (!steps) return refuse({ code: 'path-malformed', place: { path } })
  let value = terms as Json
  for (const step of steps) {
    const found = child(value, step)
    if (found === undefined) return refuse(unknownStep(path, value, step))
    value = found.value
  }
  return accept(value)
}

/**
 * A copy of `terms` with `value` at `path` (`undefined` removes it). Everything off the path is shared with the original.
 * A property that does not exist yet may be set; a list entry must exist, or be named by the index one past the last.
 */
export function withValueAt<Terms>(terms: Terms, path: string, value: unknown): Result<Terms, PathRefusal> {
  const steps = parsePath(path)
  if (!steps) return refuse({ code: 'path-malformed', place: { path } })
  return replaced(terms as Json, steps, value as Json | undefined, path) as Result<Terms, PathRefusal>
}

function replaced(
  at: Json,
  steps: readonly Step[],
  value: Json | undefined,
  path: string,
): Result<Json | undefined, PathRefusal> {
  const [step, ...rest] = steps
  if (step === undefined) return accept(value)
  const found = child(at, step)
  const mayCreate = 'property' in step ? isRecord(at) : Array.isArray(at) && Number(step.entry) === at.length
  if (found === undefined && !(rest.length === 0 && mayCreate)) return refuse(unknownStep(path, at, step))
  const inner = replaced(found?.value ?? null, rest, value, path)
  if (!inner.ok) return inner
  if (Array.isArray(at)) return accept(withEntry(at, found?.key ?? at.length, inner.value))
  const { [String(found?.key ?? ('property' in step ? step.property : ''))]: _, ...others } = at as Record<string, Json>
  const key = found?.key ?? ('property' in step ? step.property : step.entry)
  return accept(inner.value === undefined ? others : { ...(at as Record<string, Json>), [key]: inner.value })
}

const isRecord = (value: Json | undefined): value is { readonly [name: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withEntry = (list: readonly Json[], index: number | string, value: Json | undefined): readonly Json[] =>
  value === undefined
    ? list.filter((_, position) => position !== index)
    : [...list.slice(0, Number(index)), value, ...list.slice(Number(index) + 1)]

function child(value: Json, step: Step): { readonly key: string | number; readonly value: Json } | undefined {
  if ('property' in step) {
    const entry = isRecord(value) && Object.hasOwn(value, step.property) ? value[step.property] : undefined
    return entry === undefined ? undefined : { key: step.property, value: entry }
  }
  if (!Array.isArray(value)) return undefined
  const list = value as readonly Json[]
  const named = list.findIndex((entry) => nameOf(entry) === step.entry)
  const index = named >= 0 ? named : /^\d+$/.test(step.entry) ? Number(step.entry) : -1
  const entry = list[index]
  return entry === undefined ? undefined : { key: index, value: entry }
}

/** What a list entry is called in paths. */
function nameOf(entry: Json | undefined): string | undefined {
  const name = isRecord(entry) ? (entry.id ?? entry.metric) : undefined
  return typeof name === 'string' ? name : undefined
}

function unknownStep(path: string, at: Json, step: Step): PathRefusal {
  if ('property' in step)
    return {
      code: 'path-unknown',
      place: { path },
      data: { value: step.property, expected: isRecord(at) ? Object.keys(at).join(', ') : shown(at) },
    }
  const names = Array.isArray(at) ? at.map((entry, index) => nameOf(entry) ?? String(index)).join(', ') : shown(at)
  return { code: 'path-entry-unknown', place: { path }, data: { value: step.entry, expected: names } }
}
