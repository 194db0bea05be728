import type { PartyRole } from '@heqi/vocabulary'
import type { FoundParties } from './found-parties.ts'
import { type GivenRoles, underGivenRoles } from './given-roles.ts'
import type { PartyEvidence } from './party-duties.ts'

/** `Northlight Limited (the "Service Provider")`, `(hereinafter referred to as “the Client”)`. */
const LABEL =
  /(?<name>[A-Z][\w&.,'’\- ]{2,60}?)?\s*(?:,[^()\n]{0,160})?\((?:[^()"“”\n]{0,40})["“](?:the |The )?(?<label>[A-Z][A-Za-z ]{2,30})["”]\)/g

const PROVIDER = /\b(?:provider|supplier|vendor|contractor|outsourcer|consultant|agency)\b/i
const CLIENT = /\b(?:client|customer|purchaser|buyer|principal|owner)\b/i

const roleOf = (label: string): PartyRole | undefined =>
  PROVIDER.test(label) ? 'provider' : CLIENT.test(label) ? 'client' : undefined

/** What only the one who serves does, and what only the one who is served does. */
const SERVES =
  '(?:shall|will) (?:provide|perform|answer|supply|assign|staff|operate|handle|render)\\b|operates? an? |is engaged in'
const IS_SERVED = '(?:shall|will) pay\\b|wishes |desires '

/** The roles of two labels that do not say them (`COMPANY`, `User`), by what each of them does in the contract. */
function rolesByDeeds(text: string, labels: readonly string[]): ReadonlyMap<string, PartyRole> {
  const lead = (label: string): number => {
    const times = (deeds: string) => [...text.matchAll(new RegExp(`\\b${label} (?:${deeds})`, 'gi'))].length
    return times(SERVES) - times(IS_SERVED)
  }
  const [one, other, ...more] = labels.map((label) => ({ label, lead: lead(label) }))
  if (one === undefined || other === undefined || more.length > 0 || one.lead === other.lead) return new Map()
  const [provider, client] = one.lead > other.lead ? [one, other] : [other, one]
  return new Map([
    [provider.label, 'provider'],
    [client.label, 'client'],
  ])
}

/** What a contract calls itself or its parts, and no party of it. */
const NO_PARTY =
  /\b(?:agreement|contract|date|services?|cent(?:er|re)|SOW|work|term|fees?|parties|party|territory|information)\b/i

/** Who is the client and who the provider of an English contract, by the names that it gives them and by given roles, which win; `undefined` where it gives no names. */
export function findEnglishParties(text: string, given: GivenRoles = {}): FoundParties | undefined {
  const found = namedParties(text)
  return found && underGivenRoles(text, found, given)
}

function namedParties(text: string): FoundParties | undefined {
  const found: Partial<Record<PartyRole, { readonly label: string; readonly name?: string }>> = {}
  const evidence: PartyEvidence[] = []
  const matches = [...text.slice(0, 6_000).matchAll(LABEL)]
  const labels = [...new Set(matches.map(({ groups }) => groups?.['label'] ?? ''))].filter(
    (each) => !NO_PARTY.test(each),
  )
  const byDeeds = labels.every((label) => roleOf(label) === undefined)
    ? rolesByDeeds(text, labels)
    : new Map<string, PartyRole>()
  for (const match of matches) {
    const { label = '', name } = match.groups ?? {}
    const role = roleOf(label) ?? byDeeds.get(label)
    if (role === undefined || found[role] !== undefined) continue
    found[role] = {
      label,
      ...(name === undefined ? {} : { name: name.replace(/^.*\b(?:between|and|by)\s+/, '').trim() }),
    }
    evidence.push({ label, role, cue: 'label', start: match.index, end: match.index + match[0].length })
  }
  const { client, provider } = found
  if (client === undefined || provider === undefined) return undefined
  return {
    client: [client.label],
    provider: [provider.label],
    evidence,
    names: {
      ...(client.name ? { client: client.name } : {}),
      ...(provider.name ? { provider: provider.name } : {}),
    },
  }
}
