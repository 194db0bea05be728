import type { Meaning } from '../../clause.ts'
import type { DurationClauseTerms } from './terms.ts'

const clause = 'term/duration'

/** What is in force from when to when; the length is kept for the review and the document. */
export const meaning = ({ length, ...dates }: DurationClauseTerms): Meaning => ({
  executable: { [clause]: dates },
  settings: length === undefined ? {} : { [clause]: { length } },
})
