import type { ServiceHoursTerms } from '@heqi/terms'
import type { Static } from 'typebox'
import type { Meaning } from '../../clause.ts'

/** The service calendar of clocks, desk and roster. */
export const meaning = (terms: Static<typeof ServiceHoursTerms>): Meaning => ({
  executable: { 'scope/service-hours': terms },
})
