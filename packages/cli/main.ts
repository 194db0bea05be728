import { existsSync, readFileSync } from 'node:fs'
import { fill } from '@heqi/documents/template'
import { type Language, type Refusal, refuse } from '@heqi/vocabulary'
import { type CommandLine, type OptionValues, parseCommandLine } from './command-line.ts'
import { columnsOf, type Io } from './io.ts'
import { languageOf } from './language.ts'
import { manualPage, overview } from './manual.ts'
import { messagesOf } from './messages.ts'
import { outputProblems } from './outputs.ts'
import { progressOn } from './terminal/progress.ts'
import type { Call, Outcome, Verb } from './verb.ts'

const SUCCESS = 0
const FINDINGS = 1
const WRONG_USE = 2

/** Runs one command line and answers its exit code: 0 success, 1 findings or refusal, 2 wrong use. */
export async function main(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const language = languageOf(args, io.env)
  const verbs = await verbsFor(args)
  const line = parseCommandLine(verbs, args)
  switch (line.kind) {
    case 'help':
      io.stdout.write(`${helpText(line.verb, verbs, language, io)}\n`)
      return SUCCESS
    case 'version':
      io.stdout.write(`${version()}\n`)
      return SUCCESS
    case 'wrong-use':
      return refuseUse(line.problem, line.verb, language, io)
    case 'call':
      return callVerb(line, language, io)
  }
}

function helpText(verb: Verb | undefined, verbs: readonly Verb[], language: Language, io: Io): string {
  const width = columnsOf(io)
  return verb ? manualPage(verb, language, width) : overview(verbs, language, width)
}

/** The verb that comes first alone, where there is one: to load all of them takes longer than most calls. */
async function verbsFor([name = '']: readonly string[]): Promise<readonly Verb[]> {
  const file = new URL(`./verbs/${name}/${name}.ts`, import.meta.url)
  if (/^[a-z]+$/.test(name) && existsSync(file)) {
    const exported: readonly unknown[] = Object.values((await import(file.href)) as object)
    const verb = exported.find((value): value is Verb => (value as Verb).name === name)
    if (verb) return [verb]
  }
  return (await import('./verbs.ts')).VERBS
}

async function callVerb(line: Extract<CommandLine, { kind: 'call' }>, language: Language, io: Io): Promise<0 | 1 | 2> {
  const progress = progressOn(io)
  const badOutputs = outputProblems(line.verb, line.values, line.operands, io)
  const outcome: Outcome =
    badOutputs.length > 0
      ? refuse(...badOutputs)
      : await line.verb.run(callOf(line.values, line.operands, { io, language, progress }))
  progress.end()
  const wantsJson = line.values.json === true
  if (!outcome.ok && outcome.isUsage) return refuseUse(outcome.problems[0], line.verb, language, io)
  if (!outcome.ok) return tellProblems(outcome.problems, wantsJson, language, io)
  const { json, text, hasFindings, refused = [] } = outcome.value
  if (wantsJson) io.stdout.write(jsonText(json))
  else if (text !== '') io.stdout.write(`${text}\n`)
  if (refused.length > 0 && !wantsJson) await tellProblems(refused, false, language, io)
  return hasFindings === true || refused.length > 0 ? FINDINGS : SUCCESS
}

/** The texts of problems speak of every package: they are loaded when there is a problem to tell. */
async function tellProblems(problems: readonly Refusal[], asJson: boolean, language: Language, io: Io): Promise<1> {
  const { problemText } = await import('./problem-text.ts')
  const messageOf = (problem: Refusal): string => problemText(problem, language)
  if (asJson) {
    const { problemsAnswer } = await import('./answers/problems-answer.ts')
    io.stdout.write(jsonText(problemsAnswer(problems, messageOf)))
  } else io.stderr.write(problems.map((problem) => `heqi: ${messageOf(problem)}\n`).join(''))
  return FINDINGS
}

async function refuseUse(problem: Refusal | undefined, verb: Verb | undefined, language: Language, io: Io): Promise<2> {
  const { problemText } = await import('./problem-text.ts')
  const hint = verb ? `heqi: ${fill(messagesOf(language).frame.seeHelp, { verb: verb.name })}\n` : ''
  io.stderr.write(`heqi: ${problem ? problemText(problem, language) : ''}\n${hint}`)
  return WRONG_USE
}

const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner), 2)}\n`

function callOf(
  values: OptionValues,
  operands: readonly string[],
  surroundings: Pick<Call, 'io' | 'language' | 'progress'>,
): Call {
  const [operand, secondOperand] = operands
  return {
    ...surroundings,
    operand,
    secondOperand,
    operands,
    text: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    },
    texts: (option) => {
      const value = values[option]
      return Array.isArray(value) ? (value as readonly string[]) : []
    },
    isSet: (option) => values[option] === true,
  }
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version
