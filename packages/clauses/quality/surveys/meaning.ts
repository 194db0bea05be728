import type { Obligation } from '@heqi/terms'
import type { Meaning } from '../../clause.ts'
import type { SurveysTerms } from './terms.ts'

const clause = 'quality/surveys'

/** The desk sends surveys by the settings; both kinds are duties of the provider. */
export function meaning(terms: SurveysTerms): Meaning {
  const duty = (id: string, timing: NonNullable<Obligation['timing']>): Obligation => ({
    id,
    clause,
    kind: 'duty',
    owner: 'provider',
    action: id,
    timing,
  })
  return {
    settings: { [clause]: terms },
    obligations: [
      ...(terms.delay ? [duty('send-survey', { kind: 'after', event: 'contact-ended', within: terms.delay })] : []),
      ...(terms.every ? [duty('survey-customers', { kind: 'every', period: terms.every })] : []),
    ],
  }
}
