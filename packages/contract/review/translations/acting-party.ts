import { fold } from '@heqi/clauses'
import type { Language, PartyRole } from '@heqi/vocabulary'
import { alternatives } from '../analysis.ts'

export type Labels = Readonly<Record<PartyRole, readonly string[]>>

/** What parties are called where the labels of the contract are those of its other language. */
const USUAL: Labels = {
  client: ['委托方', '委托人', '客户方', '发包方', 'Client', 'Principal'],
  provider: [
    '受托方',
    '受托人',
    '服务方',
    '服务商',
    '承包方',
    'Provider',
    'Service Provider',
    'Supplier',
    'Contractor',
    'Vendor',
  ],
}
const SAME: readonly (readonly string[])[] = [
  ['甲方', 'Party A'],
  ['乙方', 'Party B'],
  ['客户方', 'Customer'],
]
/** 客户方便 speaks of customers, not of a party. */
const GOES_ON = '(?![便面式法案])'

/** The labels of a contract, and usual ones that stand in its words, with what the same party is called in the other language. */
export function labelsInBoth(own: Labels, words: string): Labels {
  const withTwins = (role: PartyRole): readonly string[] => {
    const standing = USUAL[role].filter((label) => new RegExp(`${label}${GOES_ON}`).test(words))
    const known = new Set([...own[role], ...standing])
    const twins = SAME.filter((pair) => pair.some((twin) => known.has(twin)))
    return [...own[role], ...twins.flat(), ...USUAL[role]]
  }
  return { client: withTwins('client'), provider: withTwins('provider') }
}

const DUTY = '(?:应当?|须|必须|有权|不得|可以|可|负责|承担|保证)'
const MODAL = '(?:shall|must|may|will|bears?|undertakes?|is entitled|is responsible)'
const GIVES = '(?:支付|赔偿|交付|提交|返还|退还|付款)'
const PAYS = '(?:pay|pays|compensate|compensates|reimburse|indemnify)'

/** Who acts, and whom something is owed to. */
const PATTERNS: Readonly<Record<Language, Readonly<Record<'acts' | 'owed', (names: string) => RegExp>>>> = {
  'zh-CN': {
    acts: (names) => new RegExp(`(?:${names})(?=[^。;,、:\\n]{0,16}${DUTY})|(?<=由)(?:${names})`),
    owed: (names) => new RegExp(`(?<=向)(?:${names})(?=[^。;,\\n]{0,12}${GIVES})`),
  },
  en: {
    acts: (names) => new RegExp(String.raw`\b(?:${names})(?= (?:\w+ )?${MODAL}\b)|(?<=\bby (?:the )?)(?:${names})\b`),
    owed: (names) =>
      new RegExp(
        String.raw`(?<=\b${PAYS} (?:to )?(?:the )?)(?:${names})\b|(?<=\b${PAYS}\b[^.;]{1,60} to (?:the )?)(?:${names})\b`,
      ),
  },
}

export type Acting = { readonly role: PartyRole; readonly text: string; readonly start: number; readonly end: number }

/** The one party that acts in a passage, or that is owed; `undefined` where none or both are. */
export function onlyParty(
  passage: string,
  language: Language,
  what: 'acts' | 'owed',
  labels: Labels,
): Acting | undefined {
  const words = fold(passage)
  const found = (['client', 'provider'] as const).flatMap((role) => {
    const match = PATTERNS[language][what](alternatives(labels[role])).exec(words)
    return match === null ? [] : [{ role, text: match[0], start: match.index, end: match.index + match[0].length }]
  })
  return found.length === 1 ? found[0] : undefined
}

/** Whether an English passage speaks of a party at all. */
export const names = (passage: string, role: PartyRole, labels: Labels): boolean =>
  new RegExp(alternatives(labels[role].filter((label) => /[A-Za-z]/.test(label)))).test(fold(passage))
