import { termName } from '@heqi/contract'
import { type ContractRefusalCode, refusalText } from '@heqi/terms'
import type { Language, Refusal } from '@heqi/vocabulary'
import { Problem } from './problem.ts'

/** A value that did not pass its checks, with every place and its cure in both languages. */
export const notValid = (refusals: readonly Refusal<ContractRefusalCode>[]): Problem =>
  new Problem(
    'not-valid',
    {},
    refusals.map((refusal) => ({
      ...refusal,
      text: { 'zh-CN': textOf(refusal, 'zh-CN'), en: textOf(refusal, 'en') },
    })),
  )

/** A place in a clause is called by clause and field; its path stands in the answer's `place`. */
function textOf(refusal: Refusal<ContractRefusalCode>, language: Language): string {
  const name = termName(refusal.place?.path ?? '', language)
  if (name === undefined) return refusalText(refusal, language)
  const { place: _, ...unplaced } = refusal
  return `${name}${language === 'en' ? ': ' : '：'}${refusalText(unplaced, language)}`
}
