import { AMBIGUOUS } from './ambiguous.ts'
import { CONFIDENTIALITY } from './confidentiality.ts'
import { DATA_PROTECTION } from './data-protection.ts'
import { DOCUMENTS_ABSENT } from './documents-absent.ts'
import { LEFT_TO_ONE } from './left-to-one.ts'
import { MISSING_CLAUSES } from './missing-clauses.ts'
import { NAMED_NOWHERE } from './named-nowhere.ts'
import { OPEN_ENDED } from './open-ended.ts'
import { PRESUPPOSED } from './presupposed.ts'
import { SECURITIES } from './securities.ts'
import { UNCERTAIN_VALUES } from './uncertain-values.ts'
import { UNDEFINED_WORDS } from './undefined-words.ts'
import { UNMEASURED } from './unmeasured.ts'
import { VAGUE } from './vague.ts'

export const TEXTS_OF_UNSETTLED = {
  ...PRESUPPOSED,
  ...OPEN_ENDED,
  ...DOCUMENTS_ABSENT,
  ...VAGUE,
  ...UNDEFINED_WORDS,
  ...CONFIDENTIALITY,
  ...DATA_PROTECTION,
  ...MISSING_CLAUSES,
  ...NAMED_NOWHERE,
  ...SECURITIES,
  ...UNCERTAIN_VALUES,
  ...UNMEASURED,
  ...AMBIGUOUS,
  ...LEFT_TO_ONE,
} as const
