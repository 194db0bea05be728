import type { SubcontractingTerms } from './terms.ts'

/** Where nothing may be subcontracted there is nothing to arrange, and a mere notice needs no answer. */
export function tidy(terms: SubcontractingTerms): SubcontractingTerms {
  if (terms.allowed === 'forbidden') return { allowed: terms.allowed }
  if (terms.allowed === 'with-consent') return terms
  const { reply: _, ...withoutReply } = terms
  return withoutReply
}
