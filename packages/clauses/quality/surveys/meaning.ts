import type { Meaning } from '../../clause.ts'
import { after, calledFor, every, obligationsOf } from '../../shared/obligations.ts'
import type { SurveysTerms } from './terms.ts'

const clause = 'quality/surveys'
const { duty } = obligationsOf(clause)

/** The desk sends surveys by the settings; both kinds are duties of the provider. */
export const meaning = (terms: SurveysTerms): Meaning => ({
  settings: { [clause]: terms },
  obligations: calledFor(
    terms.delay && duty('provider', 'send-survey', after('contact-ended', terms.delay)),
    terms.every && duty('provider', 'survey-customers', every(terms.every)),
  ),
})
