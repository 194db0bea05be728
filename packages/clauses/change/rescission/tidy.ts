import type { RescissionTerms } from './terms.ts'

/** A notice of the provider's own stands beside that of both. */
export function tidy(terms: RescissionTerms): RescissionTerms {
  const { convenience, ...rest } = terms
  if (convenience === undefined || convenience.by === 'both') return terms
  const { providerNotice: _, ...alone } = convenience
  return { ...rest, convenience: alone }
}
