import { type Titles, valueAtPath } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import type { DraftFile } from './draft-file.ts'
import { draftTerms } from './draft-terms.ts'

/** The titles that a draft gives to its metrics and fees, which other clauses call them by. */
export function titlesIn(language: Language, draft: DraftFile): Titles {
  const terms = draftTerms(draft)
  const titlesOf = (clause: string, list: string): ReadonlyMap<string, string> => {
    const entries = valueAtPath(terms[clause], list)
    const named = (Array.isArray(entries) ? entries : []).map(
      (entry) => [valueAtPath(entry, 'id'), valueAtPath(entry, `title.${language}`)] as const,
    )
    return new Map(
      named.filter((pair): pair is readonly [string, string] =>
        pair.every((text) => typeof text === 'string' && text !== ''),
      ),
    )
  }
  return { metric: titlesOf('quality/kpi', 'metrics'), item: titlesOf('fees/fee-components', 'components') }
}
