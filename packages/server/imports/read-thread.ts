import { parentPort } from 'node:worker_threads'
import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  type ImportedFile,
  importContract,
  readSource,
  reviewClauseTerms,
  reviewStructure,
} from '@heqi/contract'
import { packed } from './import.ts'
import type { ReadingAnswer, ReadingRequest } from './read-file.ts'
import type { ImportSummary } from './sql.ts'

/** The inside of the reading thread: one file after the other. */
const say = (answer: ReadingAnswer): void => parentPort?.postMessage(answer)

async function read({ bytes, fileName }: ReadingRequest): Promise<ReadingAnswer> {
  const source = await readSource(bytes, { fileName })
  if (!source.ok) {
    const [problem] = source.problems
    return { kind: 'refused', code: problem?.code ?? 'file-damaged', data: problem?.data ?? {} }
  }
  say({ kind: 'step', step: 1 })
  const recognise = [recogniseClauses.bind(undefined, CATALOGUE)]
  const file = importContract(source.value, recognise, [reviewStructure, reviewClauseTerms])
  say({ kind: 'step', step: 2 })
  return { kind: 'read', result: packed({ source: source.value, file }), summary: summaryOf(file) }
}

function summaryOf({ contracts }: ImportedFile): ImportSummary {
  const clauses = contracts.flatMap((contract) => contract.clauses)
  return {
    contracts: contracts.length,
    clauses: clauses.filter(({ type }) => type !== CUSTOM_CLAUSE).length,
    custom: clauses.filter(({ type }) => type === CUSTOM_CLAUSE).length,
    findings: contracts.reduce((count, { findings }) => count + findings.length, 0),
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

parentPort?.on('message', (request: ReadingRequest) => {
  void read(request).then(say, (error: unknown) => say({ kind: 'failed', message: messageOf(error) }))
})
