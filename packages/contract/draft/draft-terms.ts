import { type DraftTerms, valueAtPath } from '@heqi/clauses'
import type { Currency, PartyRole } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE } from '../import/account.ts'
import type { DraftFile } from './draft-file.ts'

/** The terms of a draft by clause, as they are, finished or not. Clauses of the parties' own are not among them: nothing computes with them. */
export const draftTerms = (draft: DraftFile): DraftTerms =>
  Object.fromEntries(
    draft.clauses.filter(({ clause }) => clause !== CUSTOM_CLAUSE).map(({ clause, terms }) => [clause, terms]),
  )

/** Which party is 甲方; the client, until the parties clause says otherwise. */
export const partyAOf = (draft: DraftFile): PartyRole =>
  valueAtPath(draftTerms(draft)['identity/parties'], 'partyA') === 'provider' ? 'provider' : 'client'

const CURRENCIES: readonly Currency[] = ['CNY', 'HKD', 'USD', 'EUR']

/** In which currency amounts are said; Renminbi, until the particulars say otherwise. */
export const currencyOf = (draft: DraftFile): Currency => {
  const stated = valueAtPath(draftTerms(draft)['identity/contract-particulars'], 'currency')
  return CURRENCIES.find((currency) => currency === stated) ?? 'CNY'
}
