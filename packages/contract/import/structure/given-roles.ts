import { otherParty, type PartyRole } from '@heqi/vocabulary'
import { simplify } from '../cleaning/simplify-script.ts'
import type { FoundParties } from './found-parties.ts'

/** Who is who as somebody says, each party by any name that the contract gives it (`乙方`, `Supplier`, a company); one is enough. */
export type GivenRoles = Readonly<Partial<Record<PartyRole, string>>>

const ROLES = ['client', 'provider'] as const

const plain = (name: string): string =>
  simplify(name.normalize('NFKC'))
    .replaceAll(/["“”「」\s]+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .toLowerCase()

/** The role in which a name of a party was found; `undefined` where the contract names nobody so. */
function roleFound(text: string, found: FoundParties, name: string): PartyRole | undefined {
  const sought = plain(name)
  return ROLES.find((role) =>
    [...found[role].filter((label) => text.includes(label)), found.names[role] ?? ''].some(
      (known) => known !== '' && plain(known) === sought,
    ),
  )
}

/**
 * What given roles say of those that were found; `undefined` where none are given, where they name nobody of this contract, or
 * the same party as both.
 */
function saidOf(text: string, found: FoundParties, given: GivenRoles): 'kept' | 'turned' | undefined {
  const said = new Set(
    ROLES.flatMap((role) => {
      const name = given[role]
      const at = name === undefined ? undefined : roleFound(text, found, name)
      return at === undefined ? [] : at === role ? 'kept' : 'turned'
    }),
  )
  const [only, ...others] = said
  return others.length > 0 ? undefined : only
}

/**
 * The parties under given roles, which win over what the text was found to say: each takes its names and its evidence along. A
 * word that says its role by itself and that the contract gives to neither party (`speaking`) stays where it is.
 */
export function underGivenRoles(
  text: string,
  found: FoundParties,
  given: GivenRoles,
  speaking: (label: string) => boolean = () => false,
): FoundParties {
  const said = saidOf(text, found, given)
  if (said !== 'turned') return said === undefined ? found : { ...found, areGiven: true }
  const isNamedSo = ROLES.some((role) => speaking(given[role] ?? ''))
  const stays = (label: string): boolean => !isNamedSo && speaking(label)
  const of = (role: PartyRole): readonly string[] => [
    ...found[otherParty(role)].filter((label) => !stays(label)),
    ...found[role].filter(stays),
  ]
  const { client, provider } = found.names
  return {
    client: of('client'),
    provider: of('provider'),
    names: {
      ...(provider === undefined ? {} : { client: provider }),
      ...(client === undefined ? {} : { provider: client }),
    },
    // Each piece of it speaks of the same party as before.
    evidence: found.evidence.map((item) => (stays(item.label) ? item : { ...item, role: otherParty(item.role) })),
    areGiven: true,
  }
}
