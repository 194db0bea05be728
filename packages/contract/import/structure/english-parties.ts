import type { PartyRole } from '@heqi/vocabulary'
import type { FoundParties, PartyEvidence } from './parties.ts'

/** `Northlight Limited (the "Service Provider")`, `(hereinafter referred to as “the Client”)`. */
const LABEL =
  /(?<name>[A-Z][\w&.,'’\- ]{2,60}?)?\s*(?:,[^()\n]{0,160})?\((?:[^()"“”\n]{0,40})["“](?:the |The )?(?<label>[A-Z][A-Za-z ]{2,30})["”]\)/g

const PROVIDER = /\b(?:provider|supplier|vendor|contractor|outsourcer|consultant|agency)\b/i
const CLIENT = /\b(?:client|customer|purchaser|buyer|principal|owner)\b/i

const roleOf = (label: string): PartyRole | undefined =>
  PROVIDER.test(label) ? 'provider' : CLIENT.test(label) ? 'client' : undefined

/** Who is the client and who the provider of an English contract, by the names that it gives them; `undefined` where it gives none. */
export function findEnglishParties(text: string): FoundParties | undefined {
  const found: Partial<Record<PartyRole, { readonly label: string; readonly name?: string }>> = {}
  const evidence: PartyEvidence[] = []
  for (const match of text.slice(0, 6_000).matchAll(LABEL)) {
    const { label = '', name } = match.groups ?? {}
    const role = roleOf(label)
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
