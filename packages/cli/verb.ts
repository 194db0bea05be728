import type { Language, LocalText, Refusal } from '@heqi/vocabulary'
import type { Io } from './io.ts'
import type { Progress } from './terminal/progress.ts'

/** One option of a verb. `name` is its long name; with a `value` it takes one, without it is a switch. */
export type VerbOption = {
  readonly name: string
  /** Placeholder of its value, such as `FILE`. */
  readonly value?: string
  readonly text: LocalText
  readonly required?: boolean
  /** May be given several times. */
  readonly repeatable?: boolean
  readonly choices?: readonly string[]
  /** Its value names a file that is written: it is checked before the call begins. */
  readonly isOutput?: true
}

/** What a verb gets to work with. */
export type Call = {
  readonly io: Io
  readonly language: Language
  /** Progress of work that takes longer than a second; silent away from a terminal. */
  readonly progress: Progress
  /** The operand, when the verb takes one and it was given. */
  readonly operand: string | undefined
  /** All operands as they were given. */
  readonly operands: readonly string[]
  /** The second one, of a verb that takes two. */
  readonly secondOperand: string | undefined
  readonly text: (option: string) => string | undefined
  readonly texts: (option: string) => readonly string[]
  readonly isSet: (option: string) => boolean
}

/** What a verb answers: the same facts for programs and for people. */
export type Answer = {
  /** One JSON document, checked against the verb's schema in tests. */
  readonly json: unknown
  /** What people read. */
  readonly text: string
  /** Something was found that wants attention (differences, rejects, failed checks): exit code 1. */
  readonly hasFindings?: boolean
  /** Files that could not be read beside others that were: told like refusals, exit code 1. */
  readonly refused?: readonly Refusal[]
}

/** Refusals make exit code 1; `usage` marks those that are wrong use of the command: exit code 2. */
export type Outcome =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly problems: readonly Refusal[]; readonly isUsage?: boolean }

type Operand = {
  readonly name: string
  readonly required: boolean
  /** May be given several times. */
  readonly repeatable?: true
  readonly text: LocalText
}

export type Verb = {
  readonly name: string
  readonly summary: LocalText
  /** Name of the operand as the synopsis shows it, such as `FILE`. */
  readonly operand?: Operand
  /** For a verb that takes two; the first is then required. */
  readonly secondOperand?: Operand
  readonly options: readonly VerbOption[]
  /** Name of the schema of its `--json`, for `heqi schema NAME`. */
  readonly schema: string
  readonly run: (call: Call) => Promise<Outcome>
}
