import type { PartyRole } from '@heqi/vocabulary'
import type { Analysis } from '../analysis.ts'
import { atHead, atMatch, type Offence, type Rule } from '../rule.ts'

const alternatives = (labels: readonly string[]): string =>
  labels.length === 0 ? '(?!)' : [...labels].sort((a, b) => b.length - a.length).join('|')

const labelsOf = ({ contract }: Analysis, role: PartyRole): string => alternatives(contract.parties[role])

/** A party is introduced by a colon or bracket behind its name, or by 以下简称. */
const isIntroduced = ({ text }: Analysis, label: string): boolean =>
  new RegExp(
    `${label}\\s*(?:[:：(（]|（|为[:：])|(?:以下简称|简称为?|称为?)["“「]?${label}|[(（]["“]?${label}["”]?[)）]`,
  ).test(text)

/** 甲方 and 乙方 in a contract that knows only 服务方 and 客户方, or that introduces nobody. */
function undefinedParties(analysis: Analysis): Offence[] {
  const { nodes, search } = analysis
  const letters = ['甲方', '乙方'].filter(
    (label) => analysis.text.includes(label) || analysis.text.includes('甲乙双方'),
  )
  if (letters.length === 0 || letters.some((label) => isIntroduced(analysis, label))) return []
  const others = [...analysis.contract.parties.client, ...analysis.contract.parties.provider].filter(
    (label) => !letters.includes(label),
  )
  const others0 = others.filter((label) => isIntroduced(analysis, label))
  const home = nodes.find(({ article }) => /双方|当事人|合同主体/.test(article.heading.text) && article.number !== '')
  if (others0.length === 0 && home) return [atHead(home, { labels: letters.join('、') })]
  const use = search(/甲乙双方|甲方|乙方/g)[0]
  return use ? [atMatch(use, { labels: letters.join('、') })] : []
}

const isLetter = (label: string): boolean => label === '甲方' || label === '乙方'

/** Two schemes of names for the same two parties. */
function mixedSchemes(analysis: Analysis): Offence[] {
  const { contract, search } = analysis
  const all = [...contract.parties.client, ...contract.parties.provider]
  const letters = all.filter(isLetter)
  const roles = all.filter((label) => !isLetter(label))
  const uses = (labels: readonly string[]): number =>
    search(new RegExp(`(?:${alternatives(labels)})(?![)）:：])`, 'g'), ({ part }) => part !== 'preamble').length
  if (letters.length === 0 || roles.length < 2 || uses(letters) < 3 || uses(roles) < 6) return []
  const minor = uses(letters) < uses(roles) ? letters : roles
  const [use] = search(new RegExp(alternatives(minor), 'g'), ({ part }) => part !== 'preamble')
  return use
    ? [
        atMatch(use, {
          first: alternatives(all.filter((label) => !minor.includes(label))),
          second: alternatives(minor),
        }),
      ]
    : []
}

/** One letter introduced as the client here and as the provider there. */
function swapped({ contract }: Analysis): Offence[] {
  const labels = contract.parties.evidence.filter(({ cue }) => cue === 'label')
  const first = labels[0]
  if (!first) return []
  const against = labels.find(
    ({ label, role }) =>
      labels.some(
        (other) => other.label === label && other.role !== role && other.start < contract.working.text.length,
      ) && role !== labels.find((other) => other.label === label)?.role,
  )
  if (!against) return []
  const { starts, ends } = contract.working
  return [
    { article: '', start: starts[against.start] ?? 0, end: ends[against.end - 1] ?? 0, data: { label: against.label } },
  ]
}

/** "If the provider does not pay the fees": the duty is the client's. */
function wrongPayer(analysis: Analysis): Offence[] {
  const pattern = new RegExp(
    `(?<who>${labelsOf(analysis, 'provider')})(?:未(?:能)?|不|拒不)(?:按[^。；;,，]{0,10}|及时|足额|如期)*支付[^。；;,，]{0,8}(?:费|款)(?!.{0,4}违约金)`,
    'g',
  )
  return analysis.search(pattern).map((match) => atMatch(match, { who: match.groups['who'] ?? '' }))
}

/** Collecting the fee is the provider's right; failing to is no breach. */
function wrongCollector(analysis: Analysis): Offence[] {
  const pattern = new RegExp(
    `(?<who>${labelsOf(analysis, 'provider')})未(?:能)?按[^。；;,，]{0,10}收取[^。；;,，]{0,8}(?:费|款)`,
    'g',
  )
  return analysis
    .search(pattern)
    .slice(0, 1)
    .map((match) => atMatch(match, { who: match.groups['who'] ?? '' }))
}

/** Who is paid invoices; who pays does not. */
function wrongInvoicer(analysis: Analysis): Offence[] {
  const provider = labelsOf(analysis, 'provider')
  const pattern = new RegExp(
    `(?<![向给为])(?<who>${labelsOf(analysis, 'client')})(?:(?!${provider}|要求)[^。；;]){0,24}(?:提供|开具|出具)(?:(?!${provider})[^。；;]){0,12}发票`,
    'g',
  )
  return analysis.search(pattern).map((match) => atMatch(match, { who: match.groups['who'] ?? '' }))
}

const INVOICE_LAW = {
  'zh-CN': '《中华人民共和国发票管理办法》第十八条：收款方应当向付款方开具发票。',
  en: 'Measures on Invoices, art. 18: whoever receives payment issues the invoice to whoever pays.',
} as const

export const PARTY_RULES: readonly Rule[] = [
  { code: 'party-undefined', severity: 'error', check: undefinedParties },
  { code: 'party-schemes-mixed', severity: 'note', check: mixedSchemes },
  { code: 'party-swapped', severity: 'error', check: swapped },
  { code: 'wrong-party-pays', severity: 'error', check: wrongPayer },
  { code: 'wrong-party-collects', severity: 'warning', check: wrongCollector },
  { code: 'wrong-party-invoices', severity: 'error', legalBasis: INVOICE_LAW, check: wrongInvoicer },
]
