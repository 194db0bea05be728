import type { Language } from '@heqi/vocabulary'

/** What a finding says: what is wrong, why it matters, and what to do; `{name}` stands for the finding's data. */
export type ReviewMessage = { readonly problem: string; readonly reason: string; readonly repair: string }

/** The words of some checks, by their code. */
export type FindingTexts = Readonly<Record<string, Readonly<Record<Language, ReviewMessage>>>>
