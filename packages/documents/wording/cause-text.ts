import type { Cause } from '@heqi/engine'
import type { Language } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { fill } from './template.ts'

/** Why a claim differs, as one phrase. */
export const causeText = ({ code, data }: Cause, language: Language): string =>
  fill(localeOf(language).causes.causes[code], data)
