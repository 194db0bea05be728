import type { FindingText } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'

/** The words of some checks, by their code. */
export type FindingTexts = Readonly<Record<string, Readonly<Record<Language, FindingText>>>>
