import type { Language, Refusal } from '@heqi/vocabulary'
import { Command, CommanderError, Option } from 'commander'
import type { Verb, VerbOption } from './verb.ts'

/** Options that every verb takes. */
export const SHARED_OPTIONS: readonly VerbOption[] = [
  { name: 'json', text: { 'zh-CN': '输出 JSON，供程序读取', en: 'print JSON, for programs' } },
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['zh-CN', 'en'],
    text: { 'zh-CN': '界面语言；默认依环境', en: 'language; default: by locale' },
  },
  { name: 'help', text: { 'zh-CN': '显示本手册页', en: 'show this manual page' } },
]

/** What the arguments ask for. */
export type CommandLine =
  | { readonly kind: 'call'; readonly verb: Verb; readonly operands: readonly string[]; readonly values: OptionValues }
  | { readonly kind: 'help'; readonly verb: Verb | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong-use'; readonly verb: Verb | undefined; readonly problem: Refusal }

export type OptionValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/** Reads the arguments after `heqi`; nothing is printed or run here. */
export function parseCommandLine(verbs: readonly Verb[], args: readonly string[]): CommandLine {
  const [first] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { kind: 'help', verb: verbs.find(({ name }) => name === args[1]) }
  if (first === '--version' || first === '-V') return { kind: 'version' }
  const verb = verbs.find(({ name }) => name === first)
  if (!verb) {
    const expected = verbs.map(({ name }) => name).join(', ')
    return { kind: 'wrong-use', verb: undefined, problem: { code: 'verb-unknown', data: { value: first, expected } } }
  }
  const rest = args.slice(1)
  return rest.includes('--help') || rest.includes('-h') ? { kind: 'help', verb } : parseVerb(verb, rest)
}

function parseVerb(verb: Verb, args: readonly string[]): CommandLine {
  const command = new Command(verb.name).exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} })
  command.helpOption(false).allowExcessArguments(true)
  for (const option of [...verb.options, ...SHARED_OPTIONS]) command.addOption(commanderOption(option))
  for (const operand of operandsOf(verb)) command.argument(operand.required ? `<${operand.name}>` : `[${operand.name}]`)
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return { kind: 'wrong-use', verb, problem: usageProblem(error, verb) }
    throw error
  }
  const excess = verb.operand?.repeatable ? [] : command.args.slice(operandsOf(verb).length)
  if (excess.length > 0)
    return { kind: 'wrong-use', verb, problem: { code: 'operand-excess', data: { value: excess.join(' ') } } }
  return { kind: 'call', verb, operands: command.args, values: command.opts<OptionValues>() }
}

const operandsOf = ({ operand, secondOperand }: Verb) => [operand, secondOperand].filter((one) => one !== undefined)

function commanderOption(option: VerbOption): Option {
  const flags = option.value === undefined ? `--${option.name}` : `--${option.name} <${option.value}>`
  const made = new Option(flags).makeOptionMandatory(option.required === true)
  // Values stand under the option's own name, not in camel case.
  made.attributeName = () => option.name
  if (option.choices) made.choices([...option.choices])
  if (option.repeatable)
    made.argParser((value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value])
  return made
}

/** Commander's English sentences become codes with data; `'quoted'` parts carry what was wrong. */
function usageProblem(error: CommanderError, verb: Verb): Refusal {
  const [quoted = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '')
  const option = /--[a-z-]+/.exec(quoted)?.[0] ?? quoted
  const known = [...verb.options, ...SHARED_OPTIONS]
  switch (error.code) {
    case 'commander.unknownOption':
      return {
        code: 'option-unknown',
        data: { value: quoted, expected: known.map(({ name }) => `--${name}`).join(', ') },
      }
    case 'commander.optionMissingArgument':
      return { code: 'option-value-missing', data: { value: option, expected: quoted } }
    case 'commander.missingMandatoryOptionValue':
      return { code: 'option-required', data: { value: option, expected: quoted } }
    case 'commander.missingArgument':
      return { code: 'operand-missing', data: { expected: quoted } }
    case 'commander.invalidArgument': {
      const [, value = ''] = /argument '([^']*)' is invalid/.exec(error.message) ?? []
      const choices = known.find(({ name }) => `--${name}` === option)?.choices ?? []
      return { code: 'choice-unknown', data: { option, value, expected: choices.join(', ') } }
    }
    default:
      return { code: 'usage', data: { value: error.message } }
  }
}

function flagText(option: VerbOption): string {
  const text = option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`
  return `${option.required ? text : `[${text}]`}${option.repeatable ? ' ...' : ''}`
}

/** `heqi settle --contract FILE [--facts FILE]`. */
export function synopsis(verb: Verb): string {
  const operands = operandsOf(verb).map(
    ({ name, required, repeatable }) => `${required ? name : `[${name}]`}${repeatable ? '...' : ''}`,
  )
  return ['heqi', verb.name, ...operands, ...verb.options.map(flagText)].join(' ')
}

/** The options with their meaning, as rows for a manual page. */
export function optionRows(verb: Verb, language: Language): readonly (readonly [string, string])[] {
  return [...verb.options, ...SHARED_OPTIONS].map((option) => [
    option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`,
    `${option.text[language]}${option.choices ? ` (${option.choices.join(' | ')})` : ''}`,
  ])
}
