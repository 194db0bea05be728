import { parentPort } from 'node:worker_threads'
import { CATALOGUE, type Recogniser, recogniseClauses } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  type ImportedFile,
  importContract,
  type ReadResult,
  type Reviewer,
  readSource,
  reviewClauseTerms,
  reviewStructure,
  type SourceText,
} from '@heqi/contract'
import { accept } from '@heqi/vocabulary'
import { type ImportResult, packed, unpacked } from './import.ts'
import type { ReadingAnswer, ReadingRequest } from './read-file.ts'
import type { ImportSummary } from './sql.ts'

/** The inside of the reading thread: one file after the other. */
const say = (answer: ReadingAnswer): void => parentPort?.postMessage(answer)

async function read(request: ReadingRequest): Promise<ReadingAnswer> {
  const source = await sourceOf(request)
  if (!source.ok) {
    const [problem] = source.problems
    return { kind: 'refused', code: problem?.code ?? 'file-damaged', data: problem?.data ?? {} }
  }
  const file = importContract(source.value, ...telling(source.value), (index) => request.roles[index])
  return { kind: 'read', result: packed({ source: source.value, file }), summary: summaryOf(file) }
}

/** The text of a file that was read is not read from its bytes again: those of a PDF take longer than its contracts. */
async function sourceOf(request: ReadingRequest): Promise<ReadResult> {
  if ('packed' in request) return accept((JSON.parse(unpacked(request.packed)) as ImportResult).source)
  const { bytes, fileName } = request
  return readSource(bytes, { fileName, onPage: (read, pages) => tell((PAGES * read) / pages) })
}

/** Of a reading: the pages of a PDF, the text of any other file; of a contract in it: its clauses, before its review. */
const PAGES = 0.5
const TEXT = 0.1
const CLAUSES = 0.6

const tell = (share: number): void => say({ kind: 'progress', share })

/** Recognisers and reviewers that tell how much of the text is behind them. */
function telling({ format, text }: SourceText): [Recogniser[], Reviewer[]] {
  const read = format === 'pdf' ? PAGES : TEXT
  const tellAt = ({ start, end }: { readonly start: number; readonly end: number }, share: number): void =>
    tell(read + ((1 - read) * (start + (end - start) * share)) / Math.max(1, text.length))
  tell(read)
  return [
    [
      (contract) => {
        const recognitions = recogniseClauses(CATALOGUE, contract)
        tellAt(contract, CLAUSES)
        return recognitions
      },
    ],
    [
      reviewStructure,
      (contract) => {
        const findings = reviewClauseTerms(contract)
        tellAt(contract, 1)
        return findings
      },
    ],
  ]
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
