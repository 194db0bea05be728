import type { Language, LocalText, PartyRole } from '@heqi/vocabulary'

type NamedParty = { readonly name?: Partial<LocalText>; readonly creditCode?: string }

/** A terms file as somebody chose it: nothing in it has been checked yet. */
export type TermsFile = {
  readonly terms?: {
    readonly 'identity/parties'?: { readonly [Role in PartyRole]?: NamedParty }
  }
}

/** Name and credit code of both parties; empty where the file does not say them. */
export function partiesNamedIn(file: TermsFile | undefined, language: Language) {
  const parties = file?.terms?.['identity/parties']
  const party = (role: PartyRole) => ({
    name: parties?.[role]?.name?.[language] ?? '',
    creditCode: parties?.[role]?.creditCode ?? '',
  })
  return { client: party('client'), provider: party('provider') }
}
