import { valueAtPath } from '@heqi/clauses'
import { asSpoken, type DraftFile } from '@heqi/contract'
import type { Language, PartyRole } from '@heqi/vocabulary'
import { HOUSE_ZONE } from '../../../shell/moment-text.ts'

/** What the draft's terms say of the contract as a whole; empty where they do not say it yet. */
export function headOf(file: DraftFile, language: Language) {
  const { clauses } = asSpoken(file)
  const termsOf = (id: string) => clauses.find(({ clause }) => clause === id)?.terms
  const textAt = (terms: unknown, path: string): string => {
    const value = valueAtPath(terms, path)
    return typeof value === 'string' ? value : ''
  }
  const particulars = termsOf('identity/contract-particulars')
  const parties = termsOf('identity/parties')
  const party = (role: PartyRole) => ({
    name: textAt(parties, `${role}.name.${language}`) || textAt(parties, `${role}.name.zh-CN`),
    creditCode: textAt(parties, `${role}.creditCode`),
  })
  return {
    title: textAt(particulars, `title.${language}`) || textAt(particulars, 'title.zh-CN'),
    number: textAt(particulars, 'number'),
    timeZone: textAt(particulars, 'timeZone') || HOUSE_ZONE,
    client: party('client'),
    provider: party('provider'),
  }
}
