import type { ClaimProblemCode } from '@heqi/engine'
import type { Language, Refusal } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { fill } from './template.ts'

/** Why a cell of a claim cannot be read and what helps, without its place. */
export const claimProblemText = ({ code, data }: Refusal<ClaimProblemCode>, language: Language): string =>
  fill(localeOf(language).claims.claims[code], { value: String(data?.['value'] ?? '') })
