import { clauseById, type DraftTerms } from '@heqi/clauses'
import type { Finding } from '@heqi/vocabulary'
import { Check } from 'typebox/value'
import { CUSTOM_CLAUSE, type ImportedClause } from '../import/account.ts'
import type { ContractUnderReview } from '../import/import-contract.ts'

/**
 * The checks that the clauses themselves bring, over the terms that were read; the same ones review a draft. A clause whose
 * terms were read only in part is not judged by them: its rules may rely on its schema.
 */
export function reviewClauseTerms({ clauses }: ContractUnderReview): readonly Finding[] {
  const whole = clauses.filter(({ type, terms }) => type !== CUSTOM_CLAUSE && isWhole(type, terms))
  const draft: DraftTerms = Object.fromEntries(whole.map((clause) => [clause.type, clause.terms]))
  return whole.flatMap((clause) => findingsOfClause(clause, draft))
}

function isWhole(type: string, terms: unknown): boolean {
  const clause = clauseById(type)
  return clause !== undefined && Check(clause.terms, terms)
}

function findingsOfClause({ type, terms, article, start, end }: ImportedClause, draft: DraftTerms): readonly Finding[] {
  const rules = clauseById(type)?.review ?? []
  return rules.flatMap((rule) =>
    rule.check(terms, draft).map((offence) => ({
      code: `${type}/${rule.code}`,
      severity: rule.severity,
      place: { path: offence.path === '' ? type : `${type}.${offence.path}`, article, start, end },
      data: offence.data ?? {},
      ...(rule.legalBasis === undefined ? {} : { legalBasis: rule.legalBasis }),
    })),
  )
}
