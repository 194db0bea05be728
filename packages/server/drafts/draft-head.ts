import { asSpoken, DraftFile } from '@heqi/contract'
import { refusalsOf } from '@heqi/terms'
import type { LocalText } from '@heqi/vocabulary'
import { notValid } from '../http/not-valid.ts'
import { Problem } from '../http/problem.ts'

/** What a list shows of a draft; empty where its terms do not say it yet. */
export type DraftHead = {
  readonly title: LocalText
  readonly number: string
  readonly clientName: string
  readonly providerName: string
}

const MOST_CLAUSES = 500

/** @throws Problem `not-valid` with every place that has not the shape of a draft; terms may be unfinished. */
export function checkedDraft(value: unknown): DraftFile {
  const refusals = refusalsOf(DraftFile, value)
  if (refusals.length > 0) throw notValid(refusals)
  const file = value as DraftFile
  // What PostgreSQL's JSON cannot hold: the null character and half of a pair.
  if (/\\u0000|\\ud[89a-f]/.test(JSON.stringify(file))) throw new Problem('bad-request', { reason: 'U+0000' })
  const ids = new Set(file.clauses.map(({ id }) => id))
  if (file.clauses.length > MOST_CLAUSES || ids.size < file.clauses.length)
    throw new Problem('conflict', { reason: 'clauses' })
  return file
}

/** Reads what it can; the terms of a draft may be of any shape. */
export function headOf(written: DraftFile): DraftHead {
  const file = asSpoken(written)
  const particulars = termsOf(file, 'identity/contract-particulars')
  const parties = termsOf(file, 'identity/parties')
  const nameOf = (role: string) => localText(recordAt(parties, role).name)['zh-CN']
  return {
    title: localText(particulars.title),
    number: text(particulars.number),
    clientName: nameOf('client'),
    providerName: nameOf('provider'),
  }
}

type Loose = Readonly<Record<string, unknown>>

const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {})
const recordAt = (value: Loose, name: string): Loose => loose(value[name])
const termsOf = (file: DraftFile, clause: string): Loose =>
  loose(file.clauses.find((entry) => entry.clause === clause)?.terms)
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '')
const localText = (value: unknown): LocalText => ({ 'zh-CN': text(loose(value)['zh-CN']), en: text(loose(value).en) })
