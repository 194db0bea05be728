import { CONTENTS } from './contents.ts'
import { DEFINITIONS } from './definitions.ts'
import { EXPLANATIONS } from './explanations.ts'
import { HEADINGS } from './headings.ts'
import { LEFT_OVER } from './left-over.ts'
import { LISTS } from './lists.ts'
import { NUMBERING } from './numbering.ts'
import { REFERENCES } from './references.ts'
import { SIGNATURES } from './signatures.ts'
import { SUPPLEMENTS } from './supplements.ts'
import { TEXT } from './text.ts'
import { TRANSLATIONS } from './translations.ts'

export const TEXTS_OF_DOCUMENT = {
  ...NUMBERING,
  ...CONTENTS,
  ...REFERENCES,
  ...DEFINITIONS,
  ...TEXT,
  ...TRANSLATIONS,
  ...SIGNATURES,
  ...SUPPLEMENTS,
  ...LISTS,
  ...EXPLANATIONS,
  ...HEADINGS,
  ...LEFT_OVER,
} as const
