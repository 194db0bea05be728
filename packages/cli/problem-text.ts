import type { DraftRefusal } from '@heqi/contract'
import { draftRefusalText } from '@heqi/contract/draft-refusal-text'
import { claimProblemText, fill } from '@heqi/documents/wording'
import { CLAIM_PROBLEM_CODES, type ClaimProblemCode } from '@heqi/engine'
import { REFUSAL_TEXTS, type RefusalCode, type Reject, refusalTextOfFile, rejectText } from '@heqi/records'
import type { Language, Place, Refusal } from '@heqi/vocabulary'
import { messagesOf } from './messages.ts'

/** A refusal as one line: `contract.json:12:5: path: what is wrong and how to mend it`. */
export function problemText(problem: Refusal, language: Language): string {
  const where = placeText(problem.place)
  return where === '' ? whatText(problem, language) : `${where}: ${whatText(problem, language)}`
}

const placeText = ({ file, line, column }: Place = {}): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

function whatText(problem: Refusal, language: Language): string {
  const { problems } = messagesOf(language)
  if (Object.hasOwn(problems, problem.code)) {
    const data = Object.entries(problem.data ?? {}).map(([name, value]) => [name, String(value)])
    const text = fill(problems[problem.code as keyof typeof problems], Object.fromEntries(data))
    return problem.place?.path ? `${problem.place.path}: ${text}` : text
  }
  if (Object.hasOwn(REFUSAL_TEXTS, problem.code)) return refusalTextOfFile(problem as Refusal<RefusalCode>, language)
  const { path } = problem.place ?? {}
  if (isClaimProblem(problem)) return `${path === undefined ? '' : `${path}: `}${claimProblemText(problem, language)}`
  return draftRefusalText({ ...problem, place: path === undefined ? {} : { path } } as DraftRefusal, language)
}

const isClaimProblem = (problem: Refusal): problem is Refusal<ClaimProblemCode> =>
  (CLAIM_PROBLEM_CODES as readonly string[]).includes(problem.code)

/** A row that could not be read, as one line: `calls.csv:12: queue_time: what is wrong`. */
export function rejectLine(reject: Reject & { readonly file: string }, language: Language): string {
  const column = reject.column ?? reject.field
  const place = placeText({ file: reject.file, line: reject.line })
  return `${place}: ${column === undefined ? '' : `${column}: `}${rejectText(reject, language)}`
}
