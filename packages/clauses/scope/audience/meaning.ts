import type { Meaning } from '../../clause.ts'
import type { AudienceClauseTerms } from './terms.ts'

const clause = 'scope/audience'

/** Regions and languages filter the records; groups are for people to read. */
export const meaning = ({ groups, ...audience }: AudienceClauseTerms): Meaning => ({
  executable: { [clause]: audience },
  settings: groups === undefined ? {} : { [clause]: { groups } },
})
