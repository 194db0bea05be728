import { readFileSync } from 'node:fs'
import type { Language } from '@heqi/vocabulary'
import { optionRows, synopsis } from './command-line.ts'
import { messagesOf } from './messages.ts'
import { padEnd, textWidth } from './terminal/text-width.ts'
import type { Verb } from './verb.ts'

/** The prose of a verb's manual page, which lies beside the verb. */
export const manualProse = (verb: Verb, language: Language): string =>
  readFileSync(new URL(`./verbs/${verb.name}/manual.${language}.md`, import.meta.url), 'utf8').trim()

/** `heqi VERB --help`. */
export function manualPage(verb: Verb, language: Language): string {
  const { frame } = messagesOf(language)
  return [
    `heqi ${verb.name} - ${verb.summary[language]}`,
    `${frame.usage}\n  ${synopsis(verb)}`,
    manualProse(verb, language),
    `${frame.options}\n${rows(optionRows(verb, language))}`,
  ].join('\n\n')
}

/** `heqi --help`. */
export function overview(verbs: readonly Verb[], language: Language): string {
  const { frame } = messagesOf(language)
  const summaries = verbs.map((verb) => [verb.name, verb.summary[language]] as const)
  return `${frame.about}\n\n${frame.verbs}\n${rows(summaries)}\n\n${frame.more}`
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => textWidth(left)))
  return pairs.map(([left, right]) => `  ${padEnd(left, width)}  ${right}`).join('\n')
}
