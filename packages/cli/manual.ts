import { readFileSync } from 'node:fs'
import type { Language } from '@heqi/vocabulary'
import { optionRows, synopsis } from './command-line.ts'
import { messagesOf } from './messages.ts'
import { padEnd, textWidth } from './terminal/text-width.ts'
import { reflow, wrap } from './terminal/wrap.ts'
import type { Verb } from './verb.ts'

/** The prose of a verb's manual page, which lies beside the verb. */
export const manualProse = (verb: Verb, language: Language): string =>
  readFileSync(new URL(`./verbs/${verb.name}/manual.${language}.md`, import.meta.url), 'utf8').trim()

/** `heqi VERB --help`, for a terminal so many columns wide. */
export function manualPage(verb: Verb, language: Language, width: number): string {
  const { frame } = messagesOf(language)
  return [
    wrap(`heqi ${verb.name} - ${verb.summary[language]}`, width),
    `${frame.usage}\n${wrap(`  ${synopsis(verb)}`, width, '      ')}`,
    reflow(manualProse(verb, language), width),
    `${frame.options}\n${rows(optionRows(verb, language), width)}`,
  ].join('\n\n')
}

/** `heqi --help`. */
export function overview(verbs: readonly Verb[], language: Language, width: number): string {
  const { frame } = messagesOf(language)
  const summaries = verbs.map((verb) => [verb.name, verb.summary[language]] as const)
  return `${frame.about}\n\n${frame.verbs}\n${rows(summaries, width)}\n\n${frame.more}`
}

function rows(pairs: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...pairs.map(([name]) => textWidth(name)))
  const indent = ' '.repeat(left + 4)
  return pairs.map(([name, text]) => wrap(`  ${padEnd(name, left)}  ${text}`, width, indent)).join('\n')
}
