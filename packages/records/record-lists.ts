import { EARLIEST_INSTANT, LATEST_INSTANT } from './instant-bounds.ts'
import type { ListField } from './mapping.ts'
import { PAUSE_REASONS, REPLY_AUTHORS, type ServiceRecord } from './record.ts'

type Lists = Pick<ServiceRecord, 'reopenedAt' | 'replies' | 'pauses'>

const isInstant = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= EARLIEST_INSTANT && (value as number) <= LATEST_INSTANT
const isOneOf = (words: readonly string[], value: unknown): boolean => words.includes(value as string)
const isEvidence = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value !== '' && value.isWellFormed() && !value.includes('\0'))

const hasOnly = (value: object, names: readonly string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name))

const isReply = (value: Readonly<Record<string, unknown>>): boolean =>
  hasOnly(value, ['at', 'by']) && isInstant(value['at']) && isOneOf(REPLY_AUTHORS, value['by'])

const isPause = (value: Readonly<Record<string, unknown>>): boolean =>
  hasOnly(value, ['start', 'end', 'reason', 'evidence']) &&
  isInstant(value['start']) &&
  (value['end'] === undefined || isInstant(value['end'])) &&
  isOneOf(PAUSE_REASONS, value['reason']) &&
  isEvidence(value['evidence'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The lists of a record from the JSON that a cell or a line holds; `undefined` when it is none. An empty list is absent. */
export function listFrom(name: ListField, value: unknown): Lists | undefined {
  if (!Array.isArray(value)) return undefined
  if (value.length === 0) return {}
  switch (name) {
    case 'reopenedAt':
      return value.every(isInstant) ? { reopenedAt: value } : undefined
    case 'replies':
      if (!value.every((item) => isObject(item) && isReply(item))) return undefined
      return { replies: value.map(({ at, by }) => ({ at, by })) }
    case 'pauses':
      if (!value.every((item) => isObject(item) && isPause(item))) return undefined
      return { pauses: value.map(pauseFrom) }
  }
}

type PauseValue = { readonly start: number; readonly end?: number; readonly reason: never; readonly evidence?: string }

const pauseFrom = ({ start, end, reason, evidence }: PauseValue) => ({
  start,
  ...(end === undefined ? {} : { end }),
  reason,
  ...(evidence === undefined ? {} : { evidence }),
})
