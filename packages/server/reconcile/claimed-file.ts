import { claimProblemText } from '@heqi/documents/wording'
import { Claimed, claimedFromTables } from '@heqi/engine'
import { tableTexts } from '@heqi/records'
import { refusalsOf, refusalText } from '@heqi/terms'
import type { Language, Refusal } from '@heqi/vocabulary'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import { unreadable } from '../records/read-file.ts'

/** Reads a claim from JSON, CSV or XLSX. @throws Problem `file-not-readable` with each cell that cannot be read, `not-valid` with every place. */
export async function readClaimed(bytes: Uint8Array): Promise<Claimed> {
  if (new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')) return claimedFromJson(bytes)
  const tables = await tableTexts(bytes)
  if (!tables.ok) throw unreadable(tables.problems)
  const claimed = claimedFromTables(tables.value)
  if (!claimed.ok)
    throw new Problem(
      'file-not-readable',
      {},
      claimed.problems.map((problem) => withText(problem, claimProblemText)),
    )
  return claimed.value
}

const withText = <Code extends string>(
  problem: Refusal<Code>,
  textOf: (problem: Refusal<Code>, language: Language) => string,
): ProblemEntry => ({ ...problem, text: { 'zh-CN': textOf(problem, 'zh-CN'), en: textOf(problem, 'en') } })

function claimedFromJson(bytes: Uint8Array): Claimed {
  const value = parseJson(new TextDecoder().decode(bytes))
  const refusals = refusalsOf(Claimed, value)
  if (refusals.length > 0)
    throw new Problem(
      'not-valid',
      {},
      refusals.map((refusal) => withText(refusal, refusalText)),
    )
  return value as Claimed
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw unreadable([{ code: 'json-damaged' }])
  }
}
