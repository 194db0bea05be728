import { type Language, otherParty, type PartyRole } from '@heqi/vocabulary'

/** How a document names the parties: 甲方/乙方, 委托方/服务方, 客户方/服务方. */
export const NAMING_SCHEMES = ['party-a-b', 'client-provider', 'customer-provider'] as const
export type NamingScheme = (typeof NAMING_SCHEMES)[number]

export type PartyNames = Readonly<Record<PartyRole, string>>

const BY_ROLE: Readonly<Record<Exclude<NamingScheme, 'party-a-b'>, Readonly<Record<Language, PartyNames>>>> = {
  'client-provider': {
    'zh-CN': { client: '委托方', provider: '服务方' },
    en: { client: 'the Client', provider: 'the Provider' },
  },
  'customer-provider': {
    'zh-CN': { client: '客户方', provider: '服务方' },
    en: { client: 'the Customer', provider: 'the Provider' },
  },
}

const BY_ORDER: Readonly<Record<Language, readonly [string, string]>> = {
  'zh-CN': ['甲方', '乙方'],
  en: ['Party A', 'Party B'],
}

/** The names of both parties; `partyA` says which of them comes first. */
export function partyNames(scheme: NamingScheme, partyA: PartyRole, language: Language): PartyNames {
  if (scheme !== 'party-a-b') return BY_ROLE[scheme][language]
  const [first, second] = BY_ORDER[language]
  const names = { [partyA]: first, [otherParty(partyA)]: second }
  return names as Record<PartyRole, string>
}
