import type { DictionaryColumn, RecordBatch } from '@heqi/records'
import { ABSENT } from '@heqi/records/batch'
import { CHANNELS, COMPLEXITIES, DIRECTIONS } from '@heqi/records/record'
import type { ContractTerms, RecordFilter } from '@heqi/terms'

/** A condition on one column of codes: a row passes when `takes[code + 1]` is 1; `takes[0]` answers for an absent value. */
export type CodeTest = { readonly codes: Int8Array | Int32Array; readonly takes: Uint8Array }

/** Whether the row passes every test. */
export const passes = (tests: readonly CodeTest[], row: number): boolean => {
  for (const { codes, takes } of tests) if (takes[codes[row]! + 1] !== 1) return false
  return true
}

/**
 * The tests of a filter; its service hours are not among them. A list that is set must contain the record's value, so a
 * record without the value does not pass.
 */
export function filterTests(filter: RecordFilter | undefined, batch: RecordBatch): readonly CodeTest[] {
  if (!filter) return []
  const { codes, texts } = batch
  return [
    enumerated(codes.channel, CHANNELS, filter.channels),
    enumerated(codes.direction, DIRECTIONS, filter.directions),
    enumerated(codes.complexity, COMPLEXITIES, filter.complexities),
    listed(texts.caseType, filter.caseTypes),
    listed(texts.priority, filter.priorities),
    listed(texts.queue, filter.queues),
    listed(texts.region, filter.regions),
    listed(texts.language, filter.languages),
    filter.emergency === undefined ? undefined : emergencyTest(codes.emergency, filter.emergency),
  ].filter((test) => test !== undefined)
}

/** What lies in the contract's scope: channels, case types and audience. A value that a record does not state is no ground to leave it out. */
export function scopeTests(terms: ContractTerms, batch: RecordBatch): readonly CodeTest[] {
  const { codes, texts } = batch
  const services = terms['scope/services']
  const audience = terms['scope/audience']
  const caseTypes = services && services.caseTypes.length > 0 ? services.caseTypes : undefined
  return [
    enumerated(codes.channel, CHANNELS, terms['scope/channels']?.channels),
    orAbsent(listed(texts.caseType, caseTypes)),
    orAbsent(excluded(texts.caseType, services?.excludedCaseTypes)),
    orAbsent(listed(texts.region, audience?.regions)),
    orAbsent(listed(texts.language, audience?.languages)),
  ].filter((test) => test !== undefined)
}

function enumerated(codes: Int8Array, words: readonly string[], taken: readonly string[] | undefined) {
  return (
    taken && { codes, takes: Uint8Array.from([ABSENT, ...words.keys()], (code) => +taken.includes(words[code] ?? '')) }
  )
}

function listed(column: DictionaryColumn, taken: readonly string[] | undefined): CodeTest | undefined {
  if (!taken) return undefined
  const set = new Set(taken)
  return { codes: column.codes, takes: Uint8Array.from([0, ...column.values.map((value) => +set.has(value))]) }
}

function excluded(column: DictionaryColumn, refused: readonly string[] | undefined): CodeTest | undefined {
  if (!refused || refused.length === 0) return undefined
  const set = new Set(refused)
  return { codes: column.codes, takes: Uint8Array.from([0, ...column.values.map((value) => +!set.has(value))]) }
}

function orAbsent(test: CodeTest | undefined): CodeTest | undefined {
  if (test) test.takes[0] = 1
  return test
}

/** An emergency has been declared; a record that says nothing is none. */
const emergencyTest = (codes: Int8Array, emergency: boolean): CodeTest => ({
  codes,
  takes: Uint8Array.from(emergency ? [0, 0, 1] : [1, 1, 0]),
})
