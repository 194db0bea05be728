import { LANGUAGES, type Language } from '@heqi/vocabulary'

const DEFAULT: Language = 'zh-CN'

/**
 * The language of a call: `--lang` first, then the locale of the environment (LC_ALL, LC_MESSAGES, LANG). No locale, or the
 * neutral `C`, means Chinese; a locale of another language means English.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = optionValue(args, '--lang')
  if (asked !== undefined && isLanguage(asked)) return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (/^zh/i.test(locale) || /^(C|POSIX)?(\.|$)/i.test(locale)) return DEFAULT
  return 'en'
}

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text)

function optionValue(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`))
  const found = args[index]
  return found?.includes('=') ? found.slice(name.length + 1) : args[index + 1]
}
