import { compare as compareEn } from './en/compare.ts'
import { importing as importEn } from './en/import.ts'
import { studio as studioEn } from './en/studio.ts'
import i18n from './i18n.ts'
import { compare } from './zh-CN/compare.ts'
import { importing } from './zh-CN/import.ts'
import { studio } from './zh-CN/studio.ts'

/** Texts of drafting, importing and comparing: they come with these pages, so that the first page stays small. */
const chinese = { studio, import: importing, compare }
const english = { studio: studioEn, import: importEn, compare: compareEn }
i18n.addResourceBundle('zh-CN', 'translation', chinese, true)
i18n.addResourceBundle('en', 'translation', english, true)

export type DraftingTexts = typeof chinese
