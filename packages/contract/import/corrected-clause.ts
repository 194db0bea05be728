import { valueAtPath } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'
import { sameValue } from './rebased-terms.ts'

/** People's word on a clause: what it is, and its terms. */
export type SaidClause = Pick<ImportedClause, 'type' | 'terms'>

/**
 * The clause as somebody says it is. Of what was read it keeps what still fits: the places of the terms that they left as they
 * were, and the sentences beyond the terms, unless the clause is now kept word for word and holds them itself.
 */
export function correctedClause(read: ImportedClause, { type, terms }: SaidClause): ImportedClause {
  const { evidence, further, elsewhere, ...rest } = read
  const stands = (path: string): boolean => type === read.type && isSame(terms, read.terms, path)
  return {
    ...rest,
    type,
    terms,
    confidence: 1,
    confidenceAsRead: read.confidence,
    ...(type === read.type && sameValue(terms, read.terms) ? {} : { isCorrected: true }),
    // An import of earlier days has no places.
    evidence: Object.fromEntries(Object.entries(evidence ?? {}).filter(([path]) => stands(path))),
    ...(further === undefined || type === CUSTOM_CLAUSE ? {} : { further }),
    ...(elsewhere === undefined || type !== read.type ? {} : { elsewhere }),
  }
}

const isSame = (said: unknown, read: unknown, path: string): boolean => {
  const value = valueAtPath(said, path)
  return value !== undefined && JSON.stringify(value) === JSON.stringify(valueAtPath(read, path))
}
