import { type ContractRefusalCode, refusalText } from '@heqi/terms'
import type { Refusal } from '@heqi/vocabulary'
import { Problem } from './problem.ts'

/** A value that did not pass its checks, with every place and its cure in both languages. */
export const notValid = (refusals: readonly Refusal<ContractRefusalCode>[]): Problem =>
  new Problem(
    'not-valid',
    {},
    refusals.map((refusal) => ({
      ...refusal,
      text: { 'zh-CN': refusalText(refusal, 'zh-CN'), en: refusalText(refusal, 'en') },
    })),
  )
