import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractFileOf, type DraftFile, openDraftText } from '@heqi/contract'
import { Facts } from '@heqi/engine'
import { type ContractFile, refusalsOf } from '@heqi/terms'

const EXAMPLES = join(import.meta.dirname, '..')

/** The examples that are drafts, each named by its folder. */
export const exampleNames = (): readonly string[] =>
  readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'draft.json')))

export const draftText = (name: string): string => readFileSync(join(EXAMPLES, name, 'draft.json'), 'utf8')

export function draftOf(name: string): DraftFile {
  const opened = openDraftText(draftText(name))
  if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.problems)}`)
  return opened.value
}

export function contractOf(name: string): ContractFile {
  const contract = contractFileOf(draftOf(name))
  if (!contract.ok) throw new Error(`${name}: ${JSON.stringify(contract.problems)}`)
  return contract.value
}

/** What happened besides the service, by the example's own file. */
export function factsOf(name: string): Facts {
  const facts: unknown = JSON.parse(readFileSync(join(EXAMPLES, name, 'facts.json'), 'utf8'))
  const misfits = refusalsOf(Facts, facts)
  if (misfits.length > 0) throw new Error(`${name}: ${JSON.stringify(misfits)}`)
  return facts as Facts
}

/** The terms of one clause of a draft, by the clause's id. */
export const termsIn = (draft: DraftFile, clause: string): unknown =>
  draft.clauses.find((entry) => entry.clause === clause)?.terms
