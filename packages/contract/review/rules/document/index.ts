import type { Rule } from '../../rule.ts'
import { CONTENTS_RULES } from './contents.ts'
import { DEFINITION_RULES } from './definitions.ts'
import { EXPLANATION_RULES } from './explanations.ts'
import { HEADING_RULES } from './headings.ts'
import { LEFT_OVER_RULES } from './left-over.ts'
import { LIST_RULES } from './lists.ts'
import { NUMBERING_RULES } from './numbering.ts'
import { REFERENCE_RULES } from './references.ts'
import { SIGNATURE_RULES } from './signatures.ts'
import { SUPPLEMENT_RULES } from './supplements.ts'
import { TEXT_RULES } from './text.ts'
import { TRANSLATION_RULES } from './translations.ts'

export const RULES_OF_DOCUMENT: readonly Rule[] = [
  ...NUMBERING_RULES,
  ...CONTENTS_RULES,
  ...REFERENCE_RULES,
  ...DEFINITION_RULES,
  ...TEXT_RULES,
  ...TRANSLATION_RULES,
  ...SIGNATURE_RULES,
  ...SUPPLEMENT_RULES,
  ...LIST_RULES,
  ...EXPLANATION_RULES,
  ...HEADING_RULES,
  ...LEFT_OVER_RULES,
]
