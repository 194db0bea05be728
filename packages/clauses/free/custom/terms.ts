import { listOf, Prose, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** A clause that the library does not know, kept word for word. */
export const CustomTerms = record({
  heading: Type.String({ pattern: '^(\\S([^\\n]*\\S)?)?$', maxLength: 200 }),
  paragraphs: listOf(Prose, { minItems: 1 }),
})
export type CustomTerms = Static<typeof CustomTerms>
