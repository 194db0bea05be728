/** The languages in which Heqi is complete; Chinese first. */
export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in both languages. */
export type LocalText = { readonly 'zh-CN': string; readonly en: string }
