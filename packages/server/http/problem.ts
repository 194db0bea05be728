import { termDurationText } from '@heqi/documents/wording'
import type { Language, LocalText, Place, Refusal } from '@heqi/vocabulary'
import { PROBLEM_TEXTS, type ProblemCode } from './problem-texts.ts'

/** One of several things that are wrong, with its text where the package that found it has one. */
export type ProblemEntry = Refusal & { readonly text?: LocalText }
type ProblemData = Readonly<Record<string, string | number>>

/** An answer that is no success: thrown by routes, sent as problem details (RFC 9457) in the reader's language. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly data: ProblemData
  readonly refusals: readonly ProblemEntry[]

  constructor(code: ProblemCode, data: ProblemData = {}, refusals: readonly ProblemEntry[] = []) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.data = data
    this.refusals = refusals
  }
}

export type ProblemBody = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly data: ProblemData
  readonly problems?: readonly { code: string; text?: string; place?: Place; data?: ProblemData }[]
}

export function problemBody(problem: Problem, language: Language): ProblemBody {
  const { status, title, cure } = PROBLEM_TEXTS[problem.code]
  return {
    type: `/api/problems/${problem.code}`,
    title: said(title, problem.data, language),
    status,
    detail: said(cure, problem.data, language),
    code: problem.code,
    data: problem.data,
    ...(problem.refusals.length > 0
      ? {
          problems: problem.refusals.map(({ text, ...refusal }) => ({
            ...refusal,
            ...(text ? { text: text[language] } : {}),
          })),
        }
      : {}),
  }
}

/** Title and cure of a problem that was kept by its code, such as a job's, in both languages. */
export function problemTexts(
  code: string,
  data: ProblemData,
): { readonly title: LocalText; readonly detail: LocalText } {
  const { title, cure } = PROBLEM_TEXTS[Object.hasOwn(PROBLEM_TEXTS, code) ? (code as ProblemCode) : 'internal-error']
  const both = (text: LocalText): LocalText => ({ 'zh-CN': said(text, data, 'zh-CN'), en: said(text, data, 'en') })
  return { title: both(title), detail: both(cure) }
}

const said = (text: LocalText, data: ProblemData, language: Language): string =>
  text[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name]
    if (typeof value === 'number' && name.endsWith('Seconds')) return waitText(value, language)
    return String(value ?? whole)
  })

const MINUTE_SECONDS = 60
/** Up to here a wait is said in seconds. */
const SHORT_SECONDS = 2 * MINUTE_SECONDS

/** How long to wait, in words: nobody counts 883 seconds. Minutes are rounded up, so that the wait is over then. */
const waitText = (seconds: number, language: Language): string =>
  seconds <= SHORT_SECONDS
    ? termDurationText({ value: seconds, unit: 'second' }, language)
    : termDurationText({ value: Math.ceil(seconds / MINUTE_SECONDS), unit: 'minute' }, language)

/** The reader's language by `Accept-Language`; Chinese unless English is wanted more. */
export function preferredLanguage(header: string | undefined): Language {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';')
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
    return { tag: tag.toLowerCase(), weight: quality ? Number(quality.trim().slice(2)) : 1 }
  })
  const weightOf = (prefix: string): number =>
    Math.max(0, ...ranges.filter(({ tag }) => tag.startsWith(prefix)).map(({ weight }) => weight || 0))
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh-CN'
}
