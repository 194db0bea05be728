import type { Language, Refusal } from '@heqi/vocabulary'
import type { RefusalCode, Reject } from '../reject.ts'
import { REFUSAL_TEXTS, REJECT_TEXTS } from './reject-texts.ts'

type Values = Readonly<Record<string, string | number | undefined>>

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))

/** A reject as a sentence, without its place. */
export function rejectText(reject: Reject, language: Language): string {
  const { column = '', field = '', value, data } = reject
  return fill(REJECT_TEXTS[reject.code][language], { ...data, column: column || field, field: field || column, value })
}

/** Why a file was refused, as a sentence. */
export const refusalTextOfFile = (refusal: Refusal<RefusalCode>, language: Language): string =>
  fill(REFUSAL_TEXTS[refusal.code][language], { path: refusal.place?.path, ...refusal.data })
